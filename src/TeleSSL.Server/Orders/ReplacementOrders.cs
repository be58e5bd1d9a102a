using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders;

/// <summary>Opens orders that put another device in the place of one, and sets that other device aside.</summary>
internal sealed class ReplacementOrders(OrderStore orders, DeviceStore devices)
{
    /// <summary>The order; its line waits for a device when the unit has none that is ready.</summary>
    public async Task<Result<Order>> Open(Tx tx, DeviceFacts old, Guid ticket, Stamp stamp)
    {
        var former = await OfCitizen(tx, old.Device.Citizen);
        if (former.FirstOrDefault(order => IsReplacing(order, old.Device.Id)) is { } other)
            return OrderRefusals.BeingReplaced.With("number", other.Number).With("order", other.Id.ToString());
        if (!DeviceReplacement.For(old, ticket, DeviceReplacement.ThreadOf(old.Device, former)).Accepted(out var opening, out var refusal))
            return refusal;
        return (await orders.Open(tx, opening, stamp)).Accepted(out var order, out refusal)
            ? await Reserve(tx, order, old.Catalogue, stamp)
            : refusal;
    }

    private async Task<Result<Order>> Reserve(Tx tx, Order order, Catalogue catalogue, Stamp stamp)
    {
        var line = order.Lines.First(one => one.IsMissing);
        if (await OldestReady.Of(tx, order.Unit, line.Models, catalogue, stamp.Today) is not { } device)
            return order;
        return (await devices.Serve(tx, device.Id, Pick.Reservation(order, line), catalogue, stamp)).Refused is { } refusal
            ? refusal
            : (await OrderStore.Find(tx, order.Id))!;
    }

    private static bool IsReplacing(Order order, Guid device) =>
        order.IsWanted && order.Lines.Any(line => line.Replaces == device && !line.IsFinal);

    private static async Task<IReadOnlyList<Order>> OfCitizen(Tx tx, Guid? citizen) => citizen is null
        ? []
        : [.. (await tx.List<string>("SELECT state FROM ssl_order WHERE citizen = @citizen ORDER BY id", new { citizen })).Select(OrderRow.Parse)];
}
