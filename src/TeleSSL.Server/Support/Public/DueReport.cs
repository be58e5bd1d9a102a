using TeleSSL.Domain;
using TeleSSL.Domain.Support.Public;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Public;

/// <summary>A fault report of which it is not yet decided what becomes of it.</summary>
internal sealed record DueReport
{
    /// <summary>Those that are due, oldest first.</summary>
    public const string List = "SELECT id FROM fault_report WHERE due AND id > @after ORDER BY id LIMIT @limit";

    /// <summary>Takes it: only one transaction finds it due.</summary>
    public const string Take = """
        UPDATE fault_report SET due = FALSE WHERE id = @id AND due
        RETURNING id AS Id, version AS Version, at AS At, category AS Category, code AS Code, text AS Text, phone AS Phone,
                  device AS Device,
                  proven AS IsProven
        """;

    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Category { get; init; }

    public required Guid Code { get; init; }

    public required Guid Text { get; init; }

    public Guid? Phone { get; init; }

    public Guid? Device { get; init; }

    public required bool IsProven { get; init; }

    /// <summary>The report as it was sent.</summary>
    public async Task<FaultReport> Read(Tx tx, Notes notes)
    {
        var texts = await notes.OpenAll(tx, new[] { Code, Text, Phone }.OfType<Guid>());
        return new FaultReport(
            texts[Code], Enum.GetValues<TicketCategory>().Single(category => category.Kebab() == Category), new LongText(texts[Text]),
            Phone is { } phone ? new Phone(texts[phone]) : null);
    }
}
