using TeleSSL.Domain;
using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Clusters;

/// <summary>Checks what a ticket has in common with others, in one index read, and suggests an incident when the rule says so.</summary>
internal static class ClusterAlarm
{
    public const string Actor = "alarm";

    // Traits with an open incident are skipped: they have raised their alarm. For others the newest hundred are enough, since each ticket
    // was checked when it was opened.
    internal const string Shared = """
        SELECT r.kind AS Kind, r.value AS Value, r.ticket AS Ticket, r.at AS At, r.municipality AS Municipality,
               (SELECT max(d.ended_at) FROM incident d
                WHERE d.queue = own.queue AND d.kind = own.kind AND d.value = own.value
                      AND d.ended_at >= @since AND d.phase = 'dismissed') AS Dismissed
        FROM   ticket_trait own
        CROSS  JOIN ticket_trait r
        WHERE  own.ticket = @Id AND own.counts
        AND    NOT EXISTS (SELECT 1 FROM incident i WHERE i.queue = own.queue AND i.kind = own.kind AND i.value = own.value
                           AND i.ended_at IS NULL)
        AND    r.queue = own.queue AND r.kind = own.kind AND r.value = own.value AND r.counts
        AND    r.at >= coalesce(
                   (SELECT n.at FROM ticket_trait n
                    WHERE n.queue = own.queue AND n.kind = own.kind AND n.value = own.value AND n.counts AND n.at >= @since
                    ORDER BY n.at DESC LIMIT 1 OFFSET 99), @since)
        """;

    public static async Task Look(Tx tx, Ticket ticket, Stamp stamp)
    {
        var rule = ClusterRule.Default;
        var rows = await tx.List<Row>(Shared, new { ticket.Id, since = stamp.At - rule.Longest });
        var dismissed = rows
            .Where(row => row.Dismissed is not null)
            .GroupBy(row => row.Trait)
            .ToDictionary(group => group.Key, group => group.First().Dismissed!.Value);
        // With concurrent tickets, the last one written is not always the last one opened.
        var until = rows.Select(row => row.At).Append(stamp.At).Max();
        foreach (var suggestion in rule.Suggest(rows.Select(row => row.ClusterTicket), until, dismissed))
            await IncidentStore.Suggest(
                tx, Incident.Suggested(suggestion, ticket.Desk, stamp), stamp with { Actor = Actor, Organisation = "telessl" });
    }

    private sealed record Row
    {
        public required string Kind { get; init; }

        public required string Value { get; init; }

        public required Guid Ticket { get; init; }

        public required DateTimeOffset At { get; init; }

        public required string Municipality { get; init; }

        public DateTimeOffset? Dismissed { get; init; }

        public Trait Trait => new(Enum.GetValues<TraitKind>().First(kind => kind.Kebab() == Kind), Value);

        public ClusterTicket ClusterTicket => new(Ticket, At, Municipality, [Trait]);
    }
}
