using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders;

/// <summary>A citizen's open orders, for operations on the citizen.</summary>
internal sealed class CitizenOrders(CatalogueStore catalogues, OrderStore store, OrderWrites writes) : ICitizenRecords
{
    private const string Moves = "order.citizen-moved";

    public async Task<Refusal?> WhyNotErase(Tx tx, Guid citizen) =>
        (await Open(tx, citizen)).Count > 0 ? OrderRefusals.CitizenHasOpenOrder : null;

    /// <summary>A death cancels what is not handed over; a move does so where another unit serves, unless it is under way.</summary>
    public async Task<Refusal?> Follow(Tx tx, CitizenFacts citizen, IReadOnlyList<string> fields, Stamp stamp)
    {
        if (!fields.Intersect(["municipality", "dead"]).Any())
            return null;
        var open = await Open(tx, citizen.Id);
        if (!citizen.Active)
            return await store.CancelAll(tx, [.. open.Where(order => order.Kind != OrderKind.PickUp)], OrderReason.CitizenDeceased, stamp);
        var catalogue = await catalogues.In(tx);
        foreach (var order in open.Where(order => order.Municipality != citizen.Municipality))
            if (await Move(tx, order, citizen, catalogue, stamp) is { } refusal)
                return refusal;
        return null;
    }

    private async Task<Refusal?> Move(Tx tx, Order order, CitizenFacts citizen, Catalogue catalogue, Stamp stamp)
    {
        var there = order with { Municipality = citizen.Municipality, Revision = order.Revision + 1 };
        if (await writes.Save(tx, new OrderChange(order, there, Moves), null, stamp) is { } stale)
            return stale;
        var isUnderWay = order.Lines.Any(line => line.State is LineState.InTransit or LineState.Failed or LineState.Delivered);
        return isUnderWay || Accept.WhyNotServed(new OrderFacts(there, catalogue, stamp.Today)) is null
            ? null
            : await store.CancelAll(tx, [there], OrderReason.CitizenMoved, stamp);
    }

    private static async Task<IReadOnlyList<Order>> Open(Tx tx, Guid citizen) =>
        [.. (await tx.List<string>($"SELECT state FROM ssl_order WHERE citizen = @citizen AND {OrderStore.IsOpen} ORDER BY id", new { citizen }))
            .Select(OrderRow.Parse)];
}
