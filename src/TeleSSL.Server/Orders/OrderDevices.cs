using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders;

/// <summary>A line follows the device that serves it.</summary>
internal sealed class OrderDevices(OrderWrites writes) : IDeviceFollower
{
    private const string Moves = "order.line-moved";

    // Of two that are swapped the lines are corrected, not moved.
    public bool Follows(DeviceEntry entry) =>
        entry.Step != DeviceChange.Swap && (entry.Before?.OrderLine ?? entry.After.OrderLine) is not null;

    public async Task<bool> OrderStands(Tx tx, ServedLine line) => await OrderStore.Find(tx, line.Order) is { IsWanted: true };

    public async Task<Refusal?> Moved(Tx tx, DeviceEntry entry, Stamp stamp)
    {
        var (before, after) = (entry.Before?.OrderLine, entry.After.OrderLine);
        var hasLeft = before is not null && after is not null && before != after;
        if (hasLeft && await Move(tx, before!, entry, (line, _) => LineStates.Left(line), stamp) is { } refusal)
            return refusal;
        if (entry.Step == ServedLine.Untied)
            return null;
        return await Move(
            tx, after ?? before!, entry, (line, order) => LineStates.Follow(line, entry.After, order.IsWanted), stamp);
    }

    private async Task<Refusal?> Move(
        Tx tx, ServedLine served, DeviceEntry entry, Func<OrderLine, Order, OrderLine> becomes, Stamp stamp)
    {
        if (await OrderStore.Find(tx, served.Order) is not { } order || order.Line(served.Line) is not { } line)
            return null;
        var moved = becomes(line, order);
        if (moved == line)
            return null;
        var after = OrderPauses.Follow(order.With(moved), line, moved, stamp) with { Revision = order.Revision + 1 };
        var evidence = JsonSerializer.Serialize(
            new { line = line.Number, state = moved.State, reason = moved.Reason, device = entry.After.Id, step = entry.Step }, Json.Options);
        return await writes.Save(tx, new OrderChange(order, after, Moves), evidence, stamp);
    }
}
