using System.Security.Claims;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>Lists the stops of a day's runs, run by run, in the order in which they are driven.</summary>
internal sealed class RunList(Db db, SightReader sights)
{
    public static readonly QueryParameter Unit = new("unit", "Code of the unit whose orders it carries out.");
    public static readonly QueryParameter Carrier = new("carrier", "Code of the organisation that carries.");
    public static readonly QueryParameter Vehicle = new("vehicle", "Code of the vehicle.");

    private static readonly QueryParameter[] Equal = [Unit, Carrier, Vehicle];

    public async Task<IResult> Answer(DateOnly day, HttpContext http, ClaimsPrincipal user, CancellationToken ct)
    {
        if (!Paging.Of(http).Accepted(out var paging, out var refusal))
            return Problems.Of(refusal);
        return Json.Answer(await db.Read(async query =>
        {
            var sight = (await sights.Of(user.Viewer(), query)).As(Role.Logistics, Role.Contractor);
            var scope = RunScope.Of(sight);
            var rows = await Page(query, day, paging, scope, http);
            var lines = await StopLineRow.Of(query, rows.Select(row => row.Id), scope);
            return paging.Cut(
                rows, row => new SortKey(row.Id, row.Run.ToString(), row.Place),
                row => StopAnswers.Of(row, lines[row.Id], sight, scope.IsWhole(row.Unit)));
        }, ct));
    }

    // CROSS JOIN makes SQLite use the written join order: the runs of the day first.
    private static Task<List<StopRow>> Page(Query query, DateOnly day, Paging paging, RunScope scope, HttpContext http)
    {
        var parameters = new Parameters(new
        {
            day,
            run = paging.Last is { } last ? Guid.Parse(last.Text) : Guid.Empty,
            place = paging.Last?.Number ?? long.MinValue,
            after = paging.Last?.Id ?? Guid.Empty,
            more = paging.Limit + 1,
        });
        var equal = string.Concat(Equal.Where(filter => filter.In(http) is not null).Select(filter =>
        {
            parameters.Add(filter.Name, filter.In(http));
            return $" AND r.{filter.Name} = @{filter.Name}";
        }));
        return query.List<StopRow>(
            $"""
            SELECT {StopRow.Columns}
            FROM   run r CROSS JOIN run_stop s
            WHERE  r.day = @day AND s.run = r.id{equal} AND (s.run, s.place, s.id) > (@run, @place, @after)
                   AND EXISTS (SELECT 1 FROM run_line l WHERE l.stop = s.id) AND {scope.Stops(query.Dialect, parameters)}
            ORDER  BY s.run, s.place, s.id LIMIT @more
            """,
            parameters);
    }
}
