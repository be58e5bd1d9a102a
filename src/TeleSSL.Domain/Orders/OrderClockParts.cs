using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Orders;

/// <summary>Consecutive days that the clock of an order counts, skips or pauses for the same reason.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day that is not of them; null for a pause that waits for an event.</param>
/// <param name="Pause">The pause; null for days without one.</param>
/// <param name="Used">The open days that count.</param>
/// <param name="Added">The open days that do not count because of the pause.</param>
/// <param name="Reason">Why.</param>
public sealed record OrderClockPart(DateOnly From, DateOnly? To, OrderPause? Pause, int Used, int Added, ClockReason Reason);

/// <summary>Explains the clock of an order.</summary>
public static class OrderClockParts
{
    /// <summary>The days from the first that may count until it is due, or until a day while it is not known when it is due.</summary>
    /// <param name="order">The order.</param>
    /// <param name="reading">Its clock.</param>
    /// <param name="hours">The calendar of its unit.</param>
    /// <param name="today">The last day while there is no due time.</param>
    public static IReadOnlyList<OrderClockPart> Of(Order order, OrderReading reading, OpeningHours hours, DateOnly today)
    {
        var last = reading.DueAt is null ? today : reading.Days[^1].Day;
        var counted = reading.Days.Select(open => open.Day).ToHashSet();
        var runs = new List<(OrderPause? Pause, bool Counts, DateOnly From, DateOnly To)>();
        for (var day = reading.First; day <= last; day = day.AddDays(1))
        {
            var (pause, counts) = (order.Pauses.FirstOrDefault(pause => pause.HoldsOn(day)), counted.Contains(day));
            if (runs.Count > 0 && runs[^1] is var run && run.Pause == pause && run.Counts == counts)
                runs[^1] = run with { To = day.AddDays(1) };
            else
                runs.Add((pause, counts, day, day.AddDays(1)));
        }

        return [.. runs.Select(run => Part(run.Pause, run.Counts, run.From, run.To, reading, hours, last))];
    }

    private static OrderClockPart Part(
        OrderPause? pause, bool counts, DateOnly from, DateOnly to, OrderReading reading, OpeningHours hours, DateOnly last)
    {
        var open = counts || pause is not null ? hours.DaysFrom(from).TakeWhile(one => one.Day < to).Count() : 0;
        if (pause is null)
            return new OrderClockPart(from, to, null, open, 0, counts
                ? ClockReasons.OpenDays.With("openDays", open).With("targetDays", reading.TargetDays)
                : Closed(hours, from, to));
        var reason = (pause.Reason switch
        {
            PauseReason.ContactMissing => ClockReasons.ContactMissing,
            PauseReason.Postponed => ClockReasons.Postponed,
            _ => ClockReasons.ForCoordinator,
        }).With("openDays", open);
        return new OrderClockPart(from, pause.IsOpen && to > last ? null : to, pause, 0, open, reason);
    }

    private static ClockReason Closed(OpeningHours hours, DateOnly from, DateOnly to) =>
        hours.Closed(hours.Midnight(from), hours.NextOpening(hours.Midnight(from)) ?? hours.Midnight(to)).Reason;
}
