using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Orders;

/// <summary>
/// When an order is to be done: by the closing of an open day of its unit, counted from the day after it was accepted. A pause stops
/// whole days.
/// </summary>
public static class OrderClock
{
    /// <summary>The value of <see cref="OrderReading.PausedUntil"/> while a pause waits for an event: 1 January 9999, UTC.</summary>
    public static readonly DateTimeOffset Never = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// When it is due; null before it is accepted, once it is done, while it waits for an event, and when the unit never opens long enough.
    /// </summary>
    /// <param name="order">The order.</param>
    /// <param name="hours">The calendar of its unit.</param>
    /// <param name="target">How long it may take; the default when null.</param>
    public static DateTimeOffset? DueAt(Order order, OpeningHours hours, OrderTarget? target = null) =>
        Running(order, hours, target)?.DueAt;

    /// <summary>The clock while it has not stopped; null before the order is accepted, and once it is done.</summary>
    public static OrderReading? Running(Order order, Catalogue catalogue) =>
        Running(order, catalogue.HoursOf(order.Unit), OrderTarget.Of(order, catalogue));

    /// <summary>The same by a calendar and a target.</summary>
    public static OrderReading? Running(Order order, OpeningHours hours, OrderTarget? target = null) =>
        IsDone(order) ? null : Read(order, hours, target);

    /// <summary>The clock, also of an order that is done; null of one that was never accepted.</summary>
    /// <param name="order">The order.</param>
    /// <param name="hours">The calendar of its unit.</param>
    /// <param name="target">How long it may take; the default when null.</param>
    public static OrderReading? Read(Order order, OpeningHours hours, OrderTarget? target = null)
    {
        if (order.AcceptedAt is not { } accepted)
            return null;
        var (first, (length, agreement)) = (hours.DayOf(accepted).AddDays(1), target ?? OrderTarget.Default(order.Kind));
        var stop = order.Pauses.Where(pause => pause.IsOpen).Min(pause => (DateOnly?)pause.From);
        OpenDay[] days =
        [
            .. hours.DaysFrom(first).TakeWhile(open => stop is null || open.Day < stop)
                .Where(open => !order.Pauses.Any(pause => pause.HoldsOn(open.Day))).Take(length),
        ];
        return new OrderReading(length, first, days)
        {
            Agreement = agreement,
            SoonAt = days.Length == length ? SoonAt(order, hours, first, days) : null,
            PausedUntil = order.Pauses.Max(pause => (DateTimeOffset?)(pause.To is { } to ? hours.Midnight(to) : Never)),
        };
    }

    /// <summary>What is fetched has left the home; what goes out is set up; or it is not wanted any longer.</summary>
    public static bool IsDone(Order order) => order.IsFinal || order.Reason is not null || order.Lines.All(line =>
        line.IsFinal || line is { Kind: LineKind.Device, Direction: LineDirection.Home, State: LineState.InTransit });

    // The closing of the day before the last that counts, or the end of a pause between the two.
    private static DateTimeOffset SoonAt(Order order, OpeningHours hours, DateOnly first, IReadOnlyList<OpenDay> days)
    {
        var begins = days.Count == 1 ? hours.Midnight(first) : days[^2].Closing;
        var resumed = order.Pauses.Where(pause => pause.To <= days[^1].Day).Max(pause => pause.To);
        return resumed is { } day && hours.Midnight(day) is var at && at > begins ? at : begins;
    }
}
