using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Support.Replacements;

/// <summary>
/// How far a replacement is, by what became of its order and of the old device. A point that no longer holds, such as of a device that
/// came back from the van, is not reached. Pure.
/// </summary>
public static class ReplacementChain
{
    /// <summary>All points in order, also those to come. Without those of an old device that is not fetched.</summary>
    /// <param name="order">The states of the order, oldest first; at least one.</param>
    /// <param name="old">The states of the old device since the order fetches it; empty when it does not.</param>
    public static IReadOnlyList<ReplacementMark> Of(IReadOnlyList<Order> order, IReadOnlyList<Device> old)
    {
        ReplacementMark[] sent =
        [
            Sent(ReplacementPoint.Reserved, order, LineState.Picked),
            Sent(ReplacementPoint.Dispatched, order, LineState.InTransit, LineState.Failed),
            Sent(ReplacementPoint.Swapped, order),
        ];
        return old.Count == 0 ? sent : [.. sent, .. Fetched(old)];
    }

    /// <summary>Nothing of it is still to come: it has ended, or its order was cancelled before anything was delivered.</summary>
    public static bool IsOver(Order order, IReadOnlyList<ReplacementMark> marks) =>
        marks[^1].IsReached || (order.IsFinal && order.Lines.Any(line => line.IsOut && line.State is LineState.Cancelled or LineState.Rejected));

    // Since when the line has been in one of the states, or further.
    private static ReplacementMark Sent(ReplacementPoint point, IReadOnlyList<Order> order, params LineState[] states)
    {
        var holds = order.Reverse().TakeWhile(one => Line(one) is { } line && (states.Contains(line.State) || IsFurther(line, point))).Count();
        return new ReplacementMark(point, holds == 0 ? null : order.Count - holds);
    }

    private static bool IsFurther(OrderLine line, ReplacementPoint point) => line.State switch
    {
        LineState.InTransit or LineState.Failed => point < ReplacementPoint.Dispatched,
        LineState.Delivered or LineState.Completed => true,
        _ => false,
    };

    private static OrderLine? Line(Order order) => order.Lines.FirstOrDefault(line => line is { IsOut: true, Replaces: not null });

    private static IEnumerable<ReplacementMark> Fetched(IReadOnlyList<Device> old)
    {
        var back = First(old, 0, IsBack);
        var cleaned = back is null ? null : First(old, back.Value, device => !device.Is(Blocker.NeedsCleaning));
        var end = First(old, back ?? 0, device => IsEnd(device, back is not null));
        yield return new ReplacementMark(ReplacementPoint.Back, OfDevice: back);
        yield return new ReplacementMark(ReplacementPoint.Cleaned, OfDevice: cleaned);
        yield return new ReplacementMark(How(old, back, end), OfDevice: end);
    }

    private static bool IsBack(Device device) => device.Custody is Custody.InStock or Custody.InRepair or Custody.Retired;

    private static bool IsEnd(Device device, bool isBack) =>
        device.Custody is Custody.Retired or Custody.Lost || (isBack && device is { Custody: Custody.InStock, Blockers.Count: 0 });

    private static ReplacementPoint How(IReadOnlyList<Device> old, int? back, int? end) =>
        end is not { } at ? ReplacementPoint.Ready
        : old[at].Custody == Custody.Retired ? ReplacementPoint.Retired
        : old[at].Custody == Custody.Lost ? ReplacementPoint.Lost
        : old.Take(at).Skip(back ?? 0).Any(device => device.Custody == Custody.InRepair) ? ReplacementPoint.Repaired
        : ReplacementPoint.Ready;

    private static int? First(IReadOnlyList<Device> states, int from, Func<Device, bool> holds)
    {
        for (var i = from; i < states.Count; i++)
            if (holds(states[i]))
                return i;
        return null;
    }
}
