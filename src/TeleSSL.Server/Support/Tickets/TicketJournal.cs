using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>A ticket's journal entries, and how its history is read back.</summary>
internal static class TicketJournal
{
    public const string Subject = "ticket";

    public static JournalEntry Entry(TicketEntry entry, string state, string? evidence, Stamp stamp) =>
        JournalEntry.Of(
            stamp, Subject, entry.After.Id.ToString(), entry.After.Version, entry.Kind, JournalEntry.StateAnd(evidence, state)) with
        {
            Municipality = entry.After.Municipality,
            Citizen = entry.After.Citizen,
            Unit = entry.After.Queue,
        };

    /// <summary>A ticket's whole history, in order.</summary>
    public static async Task<List<TicketMoment>> Of(Tx tx, Guid ticket) =>
        [.. (await tx.List<Row>(Select, new { subject = ticket.ToString(), version = int.MaxValue })).Select(row => row.Moment)];

    public const string Select = """
        SELECT occurred_at AS OccurredAt, actor AS Actor, kind AS Kind, data AS Data
        FROM   journal
        WHERE  subject_kind = 'ticket' AND subject_id = @subject AND subject_version <= @version
        ORDER  BY subject_version
        """;

    internal sealed record Row
    {
        public required DateTimeOffset OccurredAt { get; init; }

        public required string Actor { get; init; }

        public required string Kind { get; init; }

        public required string Data { get; init; }

        public TicketMoment Moment
        {
            get
            {
                using var document = JsonDocument.Parse(Data);
                return new TicketMoment(OccurredAt, Actor, Kind, TicketRow.Parse(document.RootElement.GetProperty("state").GetRawText()));
            }
        }
    }
}
