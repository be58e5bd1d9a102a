using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders;

/// <summary>The depot's morning: the orders that lack devices, first due first, with where ready ones are.</summary>
internal sealed class OrdersToPick(Db db, SightReader sights)
{
    public async Task<IResult> Answer(HttpContext http, ClaimsPrincipal user, CancellationToken ct)
    {
        if (!Paging.Of(http).Accepted(out var paging, out var refusal))
            return Problems.Of(refusal);
        var parameters = new Parameters(new
        {
            due = paging.Last?.Number ?? long.MinValue, after = paging.Last?.Id ?? Guid.Empty, more = paging.Limit + 1,
        });
        return Json.Answer(await db.Read(async query =>
        {
            var sight = (await sights.Of(user.Viewer(), query)).As(Role.Logistics);
            var rows = await query.List<OrderViews.Found>(Sql(sight.Orders, parameters), parameters);
            var ready = await ReadyStock.Of(query, [.. rows.SelectMany(row => Missing(row.Order)).SelectMany(line => line.Models)], sight);
            return paging.Cut(rows, row => new SortKey(row.Id, Number: row.PickDue!.Value), row => Item(row, ready));
        }, ct));
    }

    private static string Sql(DeviceScope scope, Parameters parameters)
    {
        var branches = scope.BranchesOf(parameters, "o.").Select((branch, i) =>
            $"""
            SELECT id, pick_due FROM (
                SELECT o.id, o.pick_due FROM ssl_order o
                WHERE  {branch} AND o.pick_due IS NOT NULL AND (o.pick_due, o.id) > (@due, @after)
                ORDER  BY o.pick_due, o.id LIMIT @more) b{i}
            """);
        var page = string.Join(" UNION ", branches.DefaultIfEmpty("SELECT id, pick_due FROM ssl_order WHERE FALSE"));
        return $"""
            SELECT {OrderViews.Columns}
            FROM   ({page} ORDER BY pick_due, id LIMIT @more) page
            CROSS  JOIN ssl_order o
            WHERE  o.id = page.id
            ORDER  BY o.pick_due, o.id
            """;
    }

    private static IEnumerable<OrderLine> Missing(Order order) => order.Lines.Where(line => line.IsMissing);

    private static OrderToPick Item(OrderViews.Found row, ReadyStock ready)
    {
        var order = row.Order;
        return new OrderToPick(
            order.Id, order.Number, order.Kind.Kebab(), order.State.Kebab(), order.Priority.Kebab(), order.Programme, order.Unit, row.DueAt,
            [.. Missing(order).Select(line => new MissingPart(
                line.Number, line.Part, line.Models, line.Reason?.Kebab(), ready.At(order.Unit, line.Models), ready.Beside(order.Unit, line.Models)))]);
    }
}
