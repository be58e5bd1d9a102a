using System.Security.Claims;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders;

/// <summary>Lists orders, newest first. Each branch of the scope seeks its own index and returns at most a page.</summary>
internal sealed class OrderList(Db db, SightReader sights, Clock clock)
{
    public async Task<IResult> Answer(HttpContext http, ClaimsPrincipal user, CancellationToken ct)
    {
        var parameters = new Parameters();
        if (!Paging.Of(http).Accepted(out var paging, out var refusal)
            || !OrderFilters.Of(http, parameters, clock).Accepted(out var filters, out refusal))
            return Problems.Of(refusal);
        parameters.AddAll(new { after = paging.After ?? Guid.AllBitsSet, more = paging.Limit + 1 });
        return Json.Answer(await db.Read(async query =>
        {
            var sight = await sights.Of(user.Viewer(), query);
            var rows = await query.List<OrderViews.Found>(Sql(sight.Orders, filters, parameters), parameters);
            return paging.Cut(rows, row => row.Id, row => row.Short(clock.Now));
        }, ct));
    }

    // CROSS JOIN makes SQLite use the written join order: the page first.
    private static string Sql(DeviceScope scope, string filters, Parameters parameters)
    {
        var branches = scope.BranchesOf(parameters, "o.").Select((branch, i) =>
            $"SELECT id FROM (SELECT o.id FROM ssl_order o WHERE {branch} AND o.id < @after{filters} ORDER BY o.id DESC LIMIT @more) b{i}");
        var page = string.Join(" UNION ", branches.DefaultIfEmpty("SELECT id FROM ssl_order WHERE FALSE"));
        return $"""
            SELECT {OrderViews.Columns}
            FROM   ({page} ORDER BY id DESC LIMIT @more) page
            CROSS  JOIN ssl_order o
            WHERE  o.id = page.id
            ORDER  BY o.id DESC
            """;
    }
}
