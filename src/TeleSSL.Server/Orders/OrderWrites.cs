using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders;

/// <summary>Writes a change of an order and everything derived from it, and has it followed.</summary>
internal sealed class OrderWrites(CatalogueStore catalogues, OrderFollowers followers)
{
    private static readonly IReadOnlyList<(string Column, Func<Want, object?> Value)> Columns =
    [
        ("unit", want => want.Unit), ("model", want => want.Model), ("pick_due", want => want.PickDue),
        ("order_id", want => want.Order), ("line", want => want.Line),
    ];

    public async Task<Refusal?> Save(Tx tx, OrderChange change, string? evidence, Stamp stamp)
    {
        var row = await Row(tx, change.After);
        if (change.Before is null)
            await tx.Execute(OrderRow.Insert, row);
        else if (await tx.ExecuteCounted(OrderRow.Update, row) == 0)
            return Refusal.Stale();
        await SaveWants(tx, row, change.Before is null);
        tx.Append(OrderJournal.Entry(change, row.State, evidence, stamp));
        return await followers.Moved(tx, change, stamp);
    }

    /// <summary>Computes again what is stored of an order's clock. Nothing when the order has changed since it was read.</summary>
    public async Task Refresh(Tx tx, Order order)
    {
        var row = await Row(tx, order);
        if (await tx.ExecuteCounted(OrderRow.Refresh, row) > 0)
            await SaveWants(tx, row, false);
    }

    private async Task<OrderRow> Row(Tx tx, Order order)
    {
        var catalogue = await catalogues.In(tx);
        return new OrderRow(order, OrderClock.Running(order, catalogue), catalogue.Version);
    }

    private static async Task SaveWants(Tx tx, OrderRow row, bool isNew)
    {
        if (!isNew)
            await tx.Execute("DELETE FROM order_want WHERE order_id = @Id", new { row.Id });
        if (row.PickDue is { } due)
            await Bulk.Insert(tx, "order_want", Columns, Wants(row.Order, due));
    }

    private static IEnumerable<Want> Wants(Order order, long due) =>
        from line in order.Lines
        where line.IsMissing && !line.IsWoken
        from model in line.Models
        select new Want(order.Unit, model, due, order.Id, line.Number);

    private sealed record Want(string Unit, string Model, long PickDue, Guid Order, int Line);
}
