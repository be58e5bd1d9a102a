using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Figures;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Figures;

/// <summary>
/// Numbers of tickets by sort. Updated in the transaction that changes a ticket: a view reads a few rows and counts nothing.
/// </summary>
internal sealed class TicketCounts(Db db, SightReader sights)
{
    // Uses the ticket's row before the update; touches nothing when the change leaves the ticket in the same cell.
    private const string Leave = """
        UPDATE ticket_count
        SET    count = ticket_count.count - 1
        FROM   ticket t
        WHERE  t.id = @Id
        AND    ticket_count.municipality = t.municipality AND ticket_count.queue = t.queue
        AND    ticket_count.assignee = coalesce(t.assignee, '')
        AND    ticket_count.status = t.status AND ticket_count.due = t.due AND ticket_count.partner = coalesce(t.partner, '')
        AND NOT (t.municipality = @Municipality AND t.queue = @Queue AND coalesce(t.assignee, '') = @CountedAssignee
                 AND t.status = @Status AND t.due = @Due AND coalesce(t.partner, '') = @CountedPartner)
        """;

    private const string Enter = """
        INSERT INTO ticket_count (queue, municipality, assignee, status, due, partner, count)
        VALUES (@Queue, @Municipality, @CountedAssignee, @Status, @Due, @CountedPartner, 1)
        ON CONFLICT (municipality, queue, assignee, status, due, partner) DO UPDATE SET count = ticket_count.count + 1
        """;

    /// <summary>
    /// Call before the ticket's row is written. True when the ticket changes cell: call <see cref="Arrive"/> after the write.
    /// </summary>
    public static async Task<bool> Move(Tx tx, TicketRow row, bool isNew) => isNew || await tx.ExecuteCounted(Leave, row) > 0;

    public static Task Arrive(Tx tx, TicketRow row) => tx.Execute(Enter, row);

    public async Task<IResult> Answer(ClaimsPrincipal user, CancellationToken ct)
    {
        var viewer = user.Viewer();
        var (cells, answered) = await db.Read(async query =>
        {
            var tickets = (await sights.Of(viewer, query)).Tickets;
            var parameters = new Parameters();
            var scope = tickets.Where(db.Dialect, parameters);
            var counted = await query.List<Cell>(
                $"""
                SELECT queue AS Queue, municipality AS Municipality, assignee AS Assignee, status AS Status,
                       due AS Due, partner AS Partner, count AS Count
                FROM   ticket_count t
                WHERE  count > 0 AND status NOT IN ('resolved', 'closed') AND {scope}
                """,
                parameters);
            return (counted, await AnsweredTickets.Count(query, tickets, viewer));
        }, ct);
        return Json.Answer(Fold(cells, viewer.Account) with { Answered = answered });
    }

    private static TicketCountsAnswer Fold(List<Cell> cells, string account) => new(
        Sum(cells),
        Sum(cells.Where(cell => cell.Assignee == account)),
        Sum(cells.Where(cell => cell.Status == TicketStatus.WaitingReporter.Kebab())),
        By(cells.Where(cell => cell.Partner.Length > 0), cell => cell.Partner),
        By(cells, cell => cell.Queue),
        By(cells, cell => cell.Municipality),
        By(cells.Where(cell => cell.Assignee.Length > 0), cell => cell.Assignee),
        0);

    private static TicketCountsLine[] By(IEnumerable<Cell> cells, Func<Cell, string> key) =>
        [.. cells.GroupBy(key)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new TicketCountsLine(group.Key, Sum(group)))];

    private static TicketCountsSum Sum(IEnumerable<Cell> cells)
    {
        var all = cells.ToArray();
        return new TicketCountsSum(
            all.Sum(cell => cell.Count),
            all.Where(cell => cell.Assignee.Length == 0).Sum(cell => cell.Count),
            all.Where(cell => cell.Due == DueState.DueSoon.Kebab()).Sum(cell => cell.Count),
            all.Where(cell => cell.Due == DueState.Overdue.Kebab()).Sum(cell => cell.Count));
    }

    private sealed record Cell
    {
        public required string Queue { get; init; }

        public required string Municipality { get; init; }

        public required string Assignee { get; init; }

        public required string Status { get; init; }

        public required string Due { get; init; }

        public required string Partner { get; init; }

        public required long Count { get; init; }
    }
}
