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

    /// <summary>Of stops <c>s</c> on runs <c>r</c>, those that have a line.</summary>
    private const string OfDay = "r.day = @day AND s.run = r.id AND EXISTS (SELECT 1 FROM run_line l WHERE l.stop = s.id)";

    // The index of what is in a van, and nothing else, is read first.
    private const string OverTheirDay =
        "s.id IN (SELECT l.stop FROM run_line l WHERE l.live AND l.state IN ('on-the-way', 'failed')) AND r.id = s.run AND r.day < @day";

    /// <summary>The stops of a day.</summary>
    public Task<IResult> Answer(DateOnly day, HttpContext http, ClaimsPrincipal user, CancellationToken ct) =>
        Answer(OfDay, _ => day, [Role.Logistics, Role.Contractor], http, user, ct);

    /// <summary>Those of earlier days of which a box is still in the van.</summary>
    public Task<IResult> Overdue(HttpContext http, ClaimsPrincipal user, CancellationToken ct) =>
        Answer(OverTheirDay, sight => sight.Today, [Role.Logistics], http, user, ct);

    private async Task<IResult> Answer(
        string which, Func<Sight, DateOnly> day, Role[] roles, HttpContext http, ClaimsPrincipal user, CancellationToken ct)
    {
        if (!Paging.Of(http).Accepted(out var paging, out var refusal))
            return Problems.Of(refusal);
        return Json.Answer(await db.Read(async query =>
        {
            var sight = (await sights.Of(user.Viewer(), query)).As(roles);
            var scope = RunScope.Of(sight);
            var rows = await Page(query, which, day(sight), paging, scope, http);
            var lines = await StopLineRow.Of(query, rows.Select(row => row.Id), scope);
            return paging.Cut(
                rows, row => new SortKey(row.Id, row.Run.ToString(), row.Place),
                row => StopAnswers.Of(row, lines[row.Id], sight, scope.IsWhole(row.Unit)));
        }, ct));
    }

    // CROSS JOIN makes SQLite use the written join order: the runs of the day first.
    private static Task<List<StopRow>> Page(
        Query query, string which, DateOnly day, Paging paging, RunScope scope, HttpContext http)
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
            FROM   {(which == OfDay ? "run r CROSS JOIN run_stop s" : "run_stop s CROSS JOIN run r")}
            WHERE  {which}{equal} AND (s.run, s.place, s.id) > (@run, @place, @after) AND {scope.Stops(query.Dialect, parameters)}
            ORDER  BY s.run, s.place, s.id LIMIT @more
            """,
            parameters);
    }
}
