namespace TeleSSL.Domain.Orders;

/// <summary>
/// When the clock of an order pauses and goes on. The day on which a pause begins is paused, the day on which it ends counts again.
/// </summary>
public static class OrderPauses
{
    /// <summary>From this no-show of a line on, the coordinator decides how it goes on.</summary>
    public const int NoShows = 3;

    /// <summary>True while the order waits for the event that ends a pause of this kind.</summary>
    public static bool IsPaused(this Order order, PauseReason reason) =>
        order.Pauses.Any(pause => pause.IsOpen && pause.Reason == reason);

    /// <summary>The order with a pause from the day of the stamp; unchanged while it is paused for the same reason.</summary>
    public static Order Paused(this Order order, PauseReason reason, Stamp stamp) => order.IsPaused(reason)
        ? order
        : order with { Pauses = [.. order.Pauses, new OrderPause(reason, stamp.Today, stamp.Organisation)] };

    /// <summary>The order with a pause until a day. It replaces what is left of an earlier one.</summary>
    public static Order PostponedTo(this Order order, DateOnly until, Stamp stamp)
    {
        var before = order.Resumed(PauseReason.Postponed, stamp);
        return before with
        {
            Pauses = [.. before.Pauses, new OrderPause(PauseReason.Postponed, stamp.Today, stamp.Organisation, until)],
        };
    }

    /// <summary>The order without pauses of this kind from the day of the stamp on.</summary>
    public static Order Resumed(this Order order, PauseReason reason, Stamp stamp) => order with
    {
        Pauses =
        [
            .. from pause in order.Pauses
               let ends = pause.Reason == reason && (pause.IsOpen || pause.To > stamp.Today)
               let cut = ends ? pause with { To = stamp.Today } : pause
               where cut.IsOpen || cut.From < cut.To
               select cut,
        ],
    };

    /// <summary>
    /// The order after a move of one of its lines: the third no-show pauses it, the next dispatch and the hand-over end that.
    /// </summary>
    public static Order Follow(Order order, OrderLine before, OrderLine after, Stamp stamp)
    {
        if (after.NoShows > before.NoShows && after.NoShows >= NoShows)
            return order.Paused(PauseReason.WaitingForCoordinator, stamp);
        return order.IsPaused(PauseReason.WaitingForCoordinator) && after.State is LineState.InTransit or LineState.Delivered or LineState.Completed
            ? order.Resumed(PauseReason.WaitingForCoordinator, stamp)
            : order;
    }
}
