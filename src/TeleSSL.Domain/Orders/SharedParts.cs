using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Orders;

/// <summary>
/// Parts of which one is enough for two programmes of a citizen: the second programme's line is completed by the device that is there.
/// </summary>
public static class SharedParts
{
    /// <summary>The name in the journal of a line that is completed by a device that came into the home later.</summary>
    public const string Key = "order.line-shared";

    /// <summary>
    /// The order with its missing shareable lines completed by what its citizen has of the same unit for another programme. What is fetched,
    /// or may do harm, does not count. Each device completes one line.
    /// </summary>
    /// <param name="order">An order that the unit carries out.</param>
    /// <param name="held">Devices of the citizen.</param>
    public static Order Fill(Order order, IEnumerable<Device> held)
    {
        var free = held.Where(device => Serves(device, order)).ToList();
        var shared = new List<OrderLine>();
        foreach (var line in order.Lines.Where(line => line.IsMissing && line.IsShareable))
        {
            if (free.Find(device => line.Models.Contains(device.Model)) is not { } device)
                continue;
            free.Remove(device);
            shared.Add(line with { Device = device.Id, State = LineState.Completed, Reason = OrderReason.Shared });
        }

        return shared.Count == 0 ? order : order.With(shared);
    }

    /// <summary>
    /// The programme that a device goes on serving when the one that it serves ends: one that shares it, by a line of an order, or that
    /// requires such a part and has none of its own. Null when it is to be fetched.
    /// </summary>
    /// <param name="device">A device in the citizen's home.</param>
    /// <param name="others">The citizen's other programmes.</param>
    /// <param name="held">All devices of the citizen.</param>
    /// <param name="orders">All orders of the citizen.</param>
    public static Programme? PassesTo(
        Device device, IEnumerable<Programme> others, IReadOnlyList<Device> held, IReadOnlyList<Order> orders) =>
        device.Custody is Custody.Delivered or Custody.InUse && device.OrderLine is not { Direction: LineDirection.Home }
            ? others.FirstOrDefault(other => Shares(device, other, orders) || Lacks(device, other, held))
            : null;

    private static bool Shares(Device device, Programme other, IReadOnlyList<Order> orders) =>
        other.Uses(device.Model) && orders.Any(order => order.Programme == other.Code && order.Lines.Any(line =>
            line is { State: LineState.Completed, Reason: OrderReason.Shared } && line.Device == device.Id));

    private static bool Lacks(Device device, Programme other, IReadOnlyList<Device> held) => other.KitFor(device.Municipality!).Any(part =>
        part is { Shareable: true, Need: KitNeed.Required } && part.Accepts(device.Model)
        && held.Count(one => one.Programme == other.Code && part.Accepts(one.Model)) < part.Quantity);

    private static bool Serves(Device device, Order order) =>
        device.Custody is Custody.Delivered or Custody.InUse
        && device.Citizen == order.Citizen && device.Unit == order.Unit && device.Programme != order.Programme
        && device.OrderLine is not { Direction: LineDirection.Home }
        && !device.Blockers.Intersect(Safety.Stops).Any()
        && order.Lines.All(line => line.Device != device.Id);
}
