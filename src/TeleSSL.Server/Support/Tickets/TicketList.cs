using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>
/// Lists tickets, newest first. Each municipality of the scope seeks its own index and returns at most a page; the pages are merged.
/// A desk that serves most municipalities nearly always finds its page among the newest tickets of all, so those are read first.
/// </summary>
internal sealed class TicketList(Db db, SightReader sights, TicketViews views)
{
    // Below this, the branches cost less than a look that may be in vain.
    private const int ManyBranches = 5;
    private const int Window = 4;

    public async Task<IResult> Answer(HttpContext http, ClaimsPrincipal user, CancellationToken ct)
    {
        var parameters = new Parameters();
        if (!Paging.Of(http).Accepted(out var paging, out var refusal)
            || !TicketFilters.Of(http, parameters).Accepted(out var filters, out refusal))
            return Problems.Of(refusal);
        parameters.AddAll(
            new
            {
                after = paging.After ?? Guid.AllBitsSet,
                more = paging.Limit + 1,
                window = (paging.Limit + 1) * Window,
                first = Guid.Empty,
                viewer = user.Viewer().Account,
            });
        var page = await db.Read(async query =>
        {
            var sight = await sights.Of(user.Viewer(), query);
            var scope = filters.AsksMoreThanFaults ? sight.Tickets : sight.TicketsAndFaults;
            var rows = await Rows(query, scope, filters, parameters, paging.Limit + 1);
            var cut = paging.Cut(rows, row => row.Id, row => row);
            return new Page<TicketAnswer>([.. await views.Answers(query, cut.Items, sight)], cut.Next);
        }, ct);
        return Json.Answer(page);
    }

    // A full page of the newest is the page; one that is not may go on further back.
    private static async Task<List<TicketViews.Found>> Rows(
        Query query, TicketScope scope, TicketFilters filters, Parameters parameters, int more)
    {
        if (!filters.Watched && !filters.IsAnswered && !filters.AreFew && !filters.OfOneDevice && !scope.All
            && (scope.Branches.Count >= ManyBranches || scope.Units.Count > 0)
            && await query.List<TicketViews.Found>(Newest(scope, filters, parameters, query.Dialect), parameters) is var rows
            && rows.Count == more)
            return rows;
        return await query.List<TicketViews.Found>(Page(scope, filters, parameters, query.Dialect), parameters);
    }

    /// <summary>Those within the scope among the newest of all tickets: one walk of the primary key, whatever the scope.</summary>
    internal static string Newest(TicketScope scope, TicketFilters filters, Parameters parameters, Dialect dialect) =>
        $"""
        SELECT {TicketViews.Columns}
        FROM   ticket t
        WHERE  t.id < @after
               AND t.id > coalesce((SELECT id FROM ticket WHERE id < @after ORDER BY id DESC LIMIT 1 OFFSET @window), @first)
               AND {scope.Among(dialect, parameters)}{filters.Sql}
        ORDER  BY t.id DESC LIMIT @more
        """;

    // The page is selected first: CROSS JOIN makes SQLite use the written join order, and there are many tickets.
    internal static string Page(TicketScope scope, TicketFilters filters, Parameters parameters, Dialect dialect) =>
        $"""
        SELECT {TicketViews.Columns}
        FROM   ({Ids(scope, filters, parameters, dialect)}) page
        CROSS  JOIN ticket t
        WHERE  t.id = page.id
        ORDER  BY t.id DESC
        """;

    private static string Ids(TicketScope scope, TicketFilters filters, Parameters parameters, Dialect dialect) =>
        filters.Watched ? Watched(
            scope.Among(dialect, parameters),
            filters.IsAnswered ? $"{filters.Sql} AND {AnsweredTickets.Where(scope, parameters, dialect)}" : filters.Sql)
        : filters.IsAnswered ? AnsweredTickets.Page(scope, filters.Sql, parameters, dialect)
        : filters.AreFew ? Few(scope.Among(dialect, parameters), filters.Sql)
        : Listed(scope, filters, parameters, dialect);

    private static string Listed(TicketScope scope, TicketFilters filters, Parameters parameters, Dialect dialect)
    {
        var sources = scope.BranchesOf(parameters).Select(branch => $"FROM ticket t WHERE {branch}");
        if (scope.Units.Count > 0 && !scope.All)
            sources = sources.Append(filters.OfOneDevice
                ? $"FROM ticket t WHERE {scope.Faults(dialect, parameters)}"
                : scope.FaultsByDevice(dialect, parameters));
        var branches = sources.Select((source, i) =>
            $"SELECT id FROM (SELECT t.id {source} AND t.id < @after{filters.Sql} ORDER BY t.id DESC LIMIT @more) b{i}");
        return $"{string.Join(" UNION ", branches.DefaultIfEmpty("SELECT id FROM ticket WHERE FALSE"))} ORDER BY id DESC LIMIT @more";
    }

    private static string Few(string scope, string filters) =>
        $"SELECT t.id FROM ticket t WHERE t.id < @after{filters} AND {scope} ORDER BY t.id DESC LIMIT @more";

    // The viewer's watch list drives the join: it is short, and in the order of the page.
    private static string Watched(string scope, string filters) =>
        $"""
        SELECT w.ticket AS id
        FROM   ticket_watcher w
        CROSS  JOIN ticket t
        WHERE  w.account = @viewer AND w.ticket < @after AND t.id = w.ticket AND {scope}{filters}
        ORDER  BY w.ticket DESC LIMIT @more
        """;
}
