namespace TeleSSL.Domain.Clocks;

/// <summary>How urgent a ticket is. P1 is the most urgent.</summary>
public enum Priority
{
    /// <summary>Something that care depends on is down.</summary>
    P1,

    /// <summary>Main functions are down, or many users are affected.</summary>
    P2,

    /// <summary>One or a few functions, few users.</summary>
    P3,

    /// <summary>A small fault.</summary>
    P4,

    /// <summary>A question or a request.</summary>
    P5,
}

/// <summary>Which time counts.</summary>
public enum ClockLine
{
    /// <summary>All elapsed time, night and day; real seconds also when the clocks change.</summary>
    WallClock,

    /// <summary>Elapsed time within opening hours only.</summary>
    WorkingTime,
}

/// <summary>What a wall-clock target does when it begins while the desk is closed.</summary>
public enum OutsideHours
{
    /// <summary>It counts at once.</summary>
    Counts,

    /// <summary>It starts at the next opening, and then runs night and day.</summary>
    OnOpening,
}

/// <summary>An amount of time, and which time counts.</summary>
/// <param name="Amount">How much; more than zero.</param>
/// <param name="Line">Which time counts.</param>
/// <param name="OutsideHours">Only used for wall-clock time.</param>
public sealed record Target(TimeSpan Amount, ClockLine Line, OutsideHours OutsideHours = OutsideHours.Counts)
{
    /// <summary>The time used when it is due soon: 20 % is left.</summary>
    public TimeSpan Soon => Amount - TimeSpan.FromTicks(Amount.Ticks / 5);

    /// <summary>True when it starts only at an opening.</summary>
    internal bool WaitsForOpening => Line == ClockLine.WallClock && OutsideHours == OutsideHours.OnOpening;
}
