using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders;

/// <summary>A citizen's open orders, for operations on the citizen.</summary>
internal sealed class CitizenOrders(CatalogueStore catalogues, OrderStore store, OrderWrites writes) : ICitizenRecords
{
    private const string Moves = "order.citizen-moved";

    public IReadOnlyList<CitizenTable> Tables { get; } = [CitizenTable.Following("ssl_order", "orders")];

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
        return await Move(tx, open, citizen, stamp);
    }

    /// <summary>All orders are the other's; the open ones move with it.</summary>
    public async Task<Refusal?> Merge(Tx tx, Guid from, CitizenFacts into, Stamp stamp)
    {
        foreach (var order in await All(tx, from, "TRUE"))
            if (await writes.Save(tx, CitizenMerged.Follow(order, into.Id), null, stamp) is { } stale)
                return stale;
        return await Move(tx, await Open(tx, into.Id), into, stamp);
    }

    private async Task<Refusal?> Move(Tx tx, IReadOnlyList<Order> open, CitizenFacts citizen, Stamp stamp)
    {
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

    private static Task<IReadOnlyList<Order>> Open(Tx tx, Guid citizen) => All(tx, citizen, OrderStore.IsOpen);

    private static async Task<IReadOnlyList<Order>> All(Tx tx, Guid citizen, string condition) =>
        [.. (await tx.List<string>($"SELECT state FROM ssl_order WHERE citizen = @citizen AND {condition} ORDER BY id", new { citizen }))
            .Select(OrderRow.Parse)];
}
