namespace TeleSSL.Domain.Clocks;

/// <summary>Adds and measures wall-clock or working time. Iterates over openings, never over minutes.</summary>
public static class WorkingTime
{
    /// <summary>
    /// The instant at which an amount has elapsed. An amount used up exactly at closing is reached at closing, not at the next
    /// opening; zero or less is reached at once. Null when the desk never opens long enough.
    /// </summary>
    public static DateTimeOffset? Add(this OpeningHours hours, ClockLine line, DateTimeOffset from, TimeSpan amount)
    {
        if (amount <= TimeSpan.Zero)
            return from;
        if (line == ClockLine.WallClock)
            return amount < DateTimeOffset.MaxValue - from ? from + amount : null;
        foreach (var open in hours.From(from))
        {
            if (amount <= open.End - open.Start)
                return open.Start + amount;
            amount -= open.End - open.Start;
        }

        return null;
    }

    /// <summary>How much of <c>[from, to)</c> counts; zero when it ends before it starts.</summary>
    public static TimeSpan Between(this OpeningHours hours, ClockLine line, DateTimeOffset from, DateTimeOffset to)
    {
        if (to <= from)
            return TimeSpan.Zero;
        if (line == ClockLine.WallClock)
            return to - from;
        return hours.From(from).TakeWhile(open => open.Start < to)
            .Aggregate(TimeSpan.Zero, (sum, open) => sum + ((open.End < to ? open.End : to) - open.Start));
    }
}
