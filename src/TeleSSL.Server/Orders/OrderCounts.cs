using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders;

/// <summary>
/// Order counts per group, read from a covering index only. Count-only roles get all orders; the others, the orders in their scope.
/// </summary>
internal sealed class OrderCounts(Db db, SightReader sights, Clock clock)
{
    private static readonly Role[] CountOnly = [Role.Finance, Role.ProgrammeOffice];

    public static readonly Role[] Counters = [.. CountOnly, .. OrderEndpoints.Viewers];

    public async Task<IResult> Answer(ClaimsPrincipal user, CancellationToken ct)
    {
        var viewer = user.Viewer();
        var scope = viewer.MayAny(CountOnly) ? DeviceScope.Everywhere : (await sights.Now(viewer, ct)).Orders;
        var parameters = new Parameters(new { now = clock.Now });
        var sql = Sql(scope, parameters);
        var counts = await db.Read(query => query.List<OrderCount>(sql, parameters), ct);
        return Json.Answer(new OrderCountsAnswer(counts.Sum(line => line.Count), [.. counts.OrderBy(Sort, StringComparer.Ordinal)]));
    }

    public static string Sql(DeviceScope scope, Parameters parameters) =>
        $"""
        SELECT unit AS Unit, municipality AS Municipality, programme AS Programme, kind AS Kind, status AS State, due AS Due,
               count(*) AS Count
        FROM   (SELECT o.unit, o.municipality, o.programme, o.kind, o.status, {OrderFilters.Standings} AS due
                FROM   ssl_order o
                WHERE  {scope.OfOrders(parameters)}) counted
        GROUP  BY unit, municipality, programme, kind, status, due
        """;

    // Sorted here: SQLite and PostgreSQL order NULLs differently.
    private static string Sort(OrderCount line) =>
        $"{line.Unit}\n{line.Municipality}\n{line.Programme}\n{line.Kind}\n{line.State}\n{line.Due}";
}
