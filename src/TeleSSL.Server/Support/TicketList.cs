using System.Security.Claims;
using Dapper;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support;

/// <summary>
/// Lists cases, newest first. Each municipality of the scope seeks its own index and gives at most a page; the pages are merged.
/// </summary>
internal sealed class TicketList(Db db, CatalogueStore catalogues, TicketViews views, Clock clock)
{
    private static readonly (string Query, string Column)[] Equal = [("queue", "queue"), ("municipality", "municipality"), ("assignee", "assignee")];

    public async Task<IResult> Answer(HttpContext http, ClaimsPrincipal user, CancellationToken ct)
    {
        var parameters = new DynamicParameters();
        if (!Paging.Of(http).Accepted(out var paging, out var refusal) || !Conditions(http.Request.Query, parameters).Accepted(out var filters, out refusal)
            || !Watching(http.Request.Query["watching"].ToString()).Accepted(out var watching, out refusal))
            return Problems.Of(refusal);
        if (watching)
            parameters.Add("watcher", user.Viewer().Account);
        parameters.AddDynamicParams(new { after = paging.After ?? Guid.AllBitsSet, more = paging.Limit + 1 });
        var page = await db.Read(async connection =>
        {
            var scope = TicketScope.Of(user.Viewer(), await catalogues.Now(connection), clock.Today);
            var rows = (await connection.QueryAsync<TicketViews.Found>(Page(scope, filters, parameters, watching ? db.Dialect : null), parameters)).AsList();
            var cut = paging.Cut(rows, row => row.Id, row => row);
            return new Page<TicketAnswer>([.. await views.Answers(connection, cut.Items, scope)], cut.Next);
        }, ct);
        return TypedResults.Json(page, Json.Options);
    }

    // The page comes first: CROSS JOIN keeps SQLite to the order that is written, and cases are many.
    internal static string Page(TicketScope scope, string filters, DynamicParameters parameters, Dialect? watching = null) =>
        $"""
        SELECT {TicketViews.Columns}
        FROM   ({(watching is null ? Listed(scope, filters, parameters) : Watched(scope, filters, parameters, watching))}) page
        CROSS  JOIN ticket t
        WHERE  t.id = page.id
        ORDER  BY t.id DESC
        """;

    private static string Listed(TicketScope scope, string filters, DynamicParameters parameters)
    {
        var branches = scope.BranchesOf(parameters).Select((branch, i) =>
            $"SELECT id FROM (SELECT t.id FROM ticket t WHERE {branch} AND t.id < @after{filters} ORDER BY t.id DESC LIMIT @more) b{i}");
        return $"{string.Join(" UNION ", branches.DefaultIfEmpty("SELECT id FROM ticket WHERE FALSE"))} ORDER BY id DESC LIMIT @more";
    }

    // One's own list comes first: it is short, and in the order of the page.
    private static string Watched(TicketScope scope, string filters, DynamicParameters parameters, Dialect dialect) =>
        $"""
        SELECT w.ticket AS id
        FROM   ticket_watcher w
        CROSS  JOIN ticket t
        WHERE  w.account = @watcher AND w.ticket < @after AND t.id = w.ticket AND {scope.Among(dialect, parameters)}{filters}
        ORDER  BY w.ticket DESC LIMIT @more
        """;

    private static Result<bool> Watching(string asked) => asked switch
    {
        "" or "false" => false,
        "true" => true,
        _ => Refusal.Invalid("watching", "must be true or false"),
    };

    private static Result<string> Conditions(IQueryCollection query, DynamicParameters parameters)
    {
        var conditions = new List<string>();
        foreach (var (name, column) in Equal)
            if (query[name].ToString() is { Length: > 0 } value)
            {
                parameters.Add(name, value);
                conditions.Add($"t.{column} = @{name}");
            }

        if (query["device"].ToString() is { Length: > 0 } device)
        {
            if (!Guid.TryParse(device, out var id))
                return Refusal.Invalid("device", "must be an id");
            parameters.Add("device", id);
            conditions.Add("t.device = @device");
        }

        if (query["q"].ToString().TrimStart('#', 'T', 't') is { Length: > 0 } number)
        {
            if (!long.TryParse(number, out var known))
                return Refusal.Invalid("q", "must be a case's number; texts are sealed and cannot be searched");
            parameters.Add("number", known);
            conditions.Add("t.number = @number");
        }

        return Status(query["status"].ToString()).Then<string>(status => string.Concat(conditions.Prepend(status).Select(condition => $" AND {condition}")));
    }

    private static Result<string> Status(string asked) => asked switch
    {
        "" => "TRUE",
        "unresolved" => "t.status NOT IN ('resolved', 'closed')",
        "resolved" or "closed" => $"t.status = '{asked}'",
        // Said so, the index of open cases is taken instead of a whole history.
        _ when Enum.GetValues<TicketStatus>().Any(status => status.Kebab() == asked) => $"t.status = '{asked}' AND t.status NOT IN ('resolved', 'closed')",
        _ => Refusal.Invalid("status", "must be a status, or unresolved"),
    };
}
