using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Outbox;

/// <summary>
/// The connection status of a partner. It is down while the last message could not be sent or the last query was not answered; the
/// desk is notified of changes.
/// </summary>
internal sealed record PartnerRow
{
    public const string Subject = "partner";
    public const string Up = "up";
    public const string Down = "down";

    public const string Select = """
        SELECT code AS Code, version AS Version, state AS State, since AS Since, sends_fail AS SendsFail, asks_fail AS AsksFail,
               retry_at AS RetryAt, last_success AS LastSuccess, heard_until AS HeardUntil, services AS Services
        FROM   partner
        """;

    private const string Update = """
        UPDATE partner
        SET    version = @Version, state = @State, since = @Since, sends_fail = @SendsFail, asks_fail = @AsksFail,
               retry_at = @RetryAt, last_success = @LastSuccess, heard_until = @HeardUntil, services = @Services
        WHERE  code = @Code
        """;

    public required string Code { get; init; }

    public required int Version { get; init; }

    public required string State { get; init; }

    public DateTimeOffset? Since { get; init; }

    public required bool SendsFail { get; init; }

    public required bool AsksFail { get; init; }

    /// <summary>Nothing is sent before this time.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    public DateTimeOffset? LastSuccess { get; init; }

    /// <summary>The time up to which its changes have been fetched, by the clock of the partner.</summary>
    public DateTimeOffset? HeardUntil { get; init; }

    /// <summary>The status of its services, as JSON.</summary>
    public required string Services { get; init; }

    public IReadOnlyList<PartnerService> ServiceList => JsonSerializer.Deserialize<PartnerService[]>(Services, Json.Options)!;

    public PartnerRow With(IEnumerable<PartnerService> services) =>
        this with { Services = JsonSerializer.Serialize(services, Json.Options) };

    /// <summary>Returns the row before the change.</summary>
    public static async Task<PartnerRow> Change(Tx tx, string code, Func<PartnerRow, PartnerRow> change, Stamp stamp)
    {
        var before = (await tx.Find<PartnerRow>($"{Select} WHERE code = @code", new { code }))!;
        var after = change(before);
        after = after with { State = after.SendsFail || after.AsksFail ? Down : Up };
        if (after.State != before.State)
            after = after with { Since = stamp.At };
        if (after.State != before.State || after.Services != before.Services)
        {
            after = after with { Version = before.Version + 1 };
            tx.Append(after.Entry(after.State == before.State ? "services" : after.State, stamp));
        }

        await tx.Execute(Update, after);
        return before;
    }

    private JournalEntry Entry(string kind, Stamp stamp) => JournalEntry.Of(
        stamp,
        Subject,
        Code,
        Version,
        $"{Subject}.{kind}",
        JsonSerializer.Serialize(
            new { state = new { partner = Code, state = State, since = Since, services = ServiceList } },
            Json.Options));
}
