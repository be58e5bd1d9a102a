using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Orders;

/// <summary>When an order is to be done: by the closing of an open day of its unit, counted from the day after it was accepted.</summary>
public static class OrderClock
{
    /// <summary>Open days until equipment is set up.</summary>
    public const int SetUpDays = 5;

    /// <summary>Open days until equipment is fetched.</summary>
    public const int PickUpDays = 7;

    /// <summary>When it is due; null before it is accepted, once it is done, and when the unit never opens long enough.</summary>
    /// <param name="order">The order.</param>
    /// <param name="hours">The calendar of its unit.</param>
    public static DateTimeOffset? DueAt(Order order, OpeningHours hours)
    {
        if (order.AcceptedAt is not { } accepted || IsDone(order))
            return null;
        var days = order.Kind == OrderKind.PickUp ? PickUpDays : SetUpDays;
        var closings = hours.From(hours.Midnight(hours.DayOf(accepted).AddDays(1)))
            .GroupBy(open => hours.DayOf(open.Start))
            .Select(day => (DateTimeOffset?)day.Max(open => open.End));
        return closings.Skip(days - 1).FirstOrDefault();
    }

    // What is fetched has left the home; what goes out is set up.
    private static bool IsDone(Order order) => order.IsFinal || order.Reason is not null || order.Lines.All(line =>
        line.IsFinal || line is { Kind: LineKind.Device, Direction: LineDirection.Home, State: LineState.InTransit });
}
