namespace TeleSSL.Domain.Clocks;

/// <summary>How a ticket stands with one of its clocks.</summary>
public enum ClockStanding
{
    /// <summary>It runs, with more than a fifth of its target left.</summary>
    Running,

    /// <summary>It is paused, and has no due time until it goes on.</summary>
    Paused,

    /// <summary>It runs, with a fifth of its target left or less.</summary>
    DueSoon,

    /// <summary>It is past its due time, and has not stopped.</summary>
    Overdue,

    /// <summary>It stopped no later than due.</summary>
    Met,

    /// <summary>It stopped after it was due.</summary>
    Missed,
}

/// <summary>
/// What is stored of a clock's reading, so that a list knows how it stands at any time until something happens to it, or another agreement
/// comes into force.
/// </summary>
/// <param name="Kind">Which clock.</param>
/// <param name="State">Its state when it was read.</param>
/// <param name="DueAt">As of the reading.</param>
/// <param name="DueSoonAt">As of the reading.</param>
/// <param name="IsOver">It has stopped.</param>
public sealed record ClockMark(ClockKind Kind, ClockState State, DateTimeOffset? DueAt, DateTimeOffset? DueSoonAt, bool IsOver)
{
    /// <summary>The mark of a reading.</summary>
    public static ClockMark Of(ClockReading clock) =>
        new(clock.Kind, clock.State, clock.DueAt, clock.DueSoonAt, clock.StoppedAt is not null);

    /// <summary>
    /// How it stands at an instant after the reading; null when it ended for another reason than that it was met or missed.
    /// </summary>
    public ClockStanding? At(DateTimeOffset now) => this switch
    {
        { IsOver: true, State: ClockState.Met } => ClockStanding.Met,
        { IsOver: true, State: ClockState.Missed } => ClockStanding.Missed,
        { IsOver: true } => null,
        { State: ClockState.Paused } => ClockStanding.Paused,
        { DueAt: { } due } when due < now => ClockStanding.Overdue,
        { DueSoonAt: { } soon } when soon <= now => ClockStanding.DueSoon,
        _ => ClockStanding.Running,
    };
}

/// <summary>The marks of all clocks of a ticket.</summary>
/// <param name="At">When the clocks were read.</param>
/// <param name="Clocks">Those that are not a partner's.</param>
public sealed record ClockMarks(DateTimeOffset At, IReadOnlyList<ClockMark> Clocks)
{
    /// <summary>The marks of a ticket's readings at an instant.</summary>
    public static ClockMarks Of(IReadOnlyList<ClockReading> clocks, DateTimeOffset at) =>
        new(at, [.. clocks.Where(clock => clock.Partner is null).Select(ClockMark.Of)]);

    /// <summary>The mark of a clock; null when the ticket has none of the kind.</summary>
    public ClockMark? this[ClockKind kind] => Clocks.FirstOrDefault(clock => clock.Kind == kind);
}
