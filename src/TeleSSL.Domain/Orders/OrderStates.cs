namespace TeleSSL.Domain.Orders;

/// <summary>How the state of an order follows from its lines.</summary>
public static class OrderStates
{
    /// <summary>An accepted order that is not final.</summary>
    public static readonly IReadOnlyList<OrderState> Underway =
        [OrderState.Accepted, OrderState.Planned, OrderState.Picked, OrderState.InTransit, OrderState.Delivered];

    /// <summary>An order that is not final.</summary>
    public static readonly IReadOnlyList<OrderState> Open = [OrderState.Received, .. Underway];

    /// <summary>Nothing changes an order in this state.</summary>
    public static bool IsFinal(this OrderState state) => state is OrderState.Completed or OrderState.Rejected or OrderState.Cancelled;

    /// <summary>Nothing moves a line in this state.</summary>
    public static bool IsFinal(this LineState state) => state is LineState.Completed or LineState.Rejected or LineState.Cancelled;

    /// <summary>
    /// The state that follows from the lines alone: that of the device line that is the least far. Other lines count where there is no
    /// device line; while only they are open, what was delivered is <c>delivered</c>.
    /// </summary>
    public static OrderState Of(IReadOnlyList<OrderLine> lines)
    {
        var devices = lines.Where(line => line.Kind == LineKind.Device).ToArray();
        var open = (devices.Length > 0 ? devices : lines).Where(line => !line.IsFinal).ToArray();
        if (open.Length > 0)
            return open.Min(line => OfOpen(line.State));
        if (lines.Any(line => !line.IsFinal))
            return OrderState.Delivered;
        return lines.Any(line => line.State == LineState.Completed) ? OrderState.Completed
            : lines.Count > 0 && lines.All(line => line.State == LineState.Rejected) ? OrderState.Rejected
            : OrderState.Cancelled;
    }

    /// <summary>The state after a change of the lines: it never goes back, and one that waits for the unit goes on waiting.</summary>
    public static OrderState After(OrderState before, IReadOnlyList<OrderLine> lines)
    {
        if (before.IsFinal())
            return before;
        var follows = Of(lines);
        return follows.IsFinal() || (before != OrderState.Received && follows > before) ? follows : before;
    }

    // A try that failed counts as planned.
    private static OrderState OfOpen(LineState state) => state switch
    {
        LineState.Open => OrderState.Accepted,
        LineState.Planned or LineState.Failed => OrderState.Planned,
        LineState.Picked => OrderState.Picked,
        LineState.InTransit => OrderState.InTransit,
        _ => OrderState.Delivered,
    };
}
