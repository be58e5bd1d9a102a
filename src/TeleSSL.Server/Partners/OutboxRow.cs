using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Server.Partners;

/// <summary>Something that is to be told to a partner: what it is about, never what it says.</summary>
internal sealed record OutboxRow
{
    public const string Signal = "outbox";

    // Whoever writes has changed the case in the same transaction: nobody else takes the same place.
    public const string Insert = """
        INSERT INTO outbox (id, partner, kind, ticket, round, place, about, number, state, attempts, made_at, next_at)
        SELECT @id, @partner, @kind, @ticket, @Round, coalesce(max(place), 0) + 1, @about, @Number, 'pending', 0, @At, @At
        FROM   outbox
        WHERE  ticket = @ticket
        """;

    public const string Select = """
        SELECT o.id AS Id, o.partner AS Partner, o.kind AS KindText, o.ticket AS Ticket, o.round AS Round, o.place AS Place, o.about AS About,
               o.number AS Number, o.state AS State, o.attempts AS Attempts, o.holder AS Holder
        FROM   outbox o
        """;

    public required Guid Id { get; init; }

    public required string Partner { get; init; }

    public required string KindText { get; init; }

    public required Guid Ticket { get; init; }

    public required int Round { get; init; }

    /// <summary>Among those of the case.</summary>
    public required int Place { get; init; }

    /// <summary>The sealed text, or the file.</summary>
    public Guid? About { get; init; }

    /// <summary>The partner's own of the case, once it has said it.</summary>
    public string? Number { get; init; }

    public required string State { get; init; }

    public required int Attempts { get; init; }

    /// <summary>Whoever sends it now.</summary>
    public string? Holder { get; init; }

    public PartnerMessageKind Kind => Enum.GetValues<PartnerMessageKind>().Single(kind => kind.Kebab() == KindText);
}
