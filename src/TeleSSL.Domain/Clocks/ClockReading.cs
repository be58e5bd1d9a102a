namespace TeleSSL.Domain.Clocks;

/// <summary>The target that a clock measures.</summary>
public enum ClockKind
{
    /// <summary>The first reaction to the reporter.</summary>
    Reaction,

    /// <summary>The solution.</summary>
    Solution,

    /// <summary>A partner's target; one clock per partner.</summary>
    Partner,

    /// <summary>The hand-over of a health ticket to the clinical side.</summary>
    HandOver,
}

/// <summary>The state of a clock.</summary>
public enum ClockState
{
    /// <summary>It runs, and is not past its due time.</summary>
    Running,

    /// <summary>It is paused, and is not past its due time.</summary>
    Paused,

    /// <summary>Stopped no later than due.</summary>
    Met,

    /// <summary>The due time passed before it stopped; it may still run.</summary>
    Missed,

    /// <summary>Ended for another reason, such as a merge, no later than due.</summary>
    Stopped,
}

/// <summary>The kind of a step.</summary>
public enum StepKind
{
    /// <summary>It begins.</summary>
    Started,

    /// <summary>The desk is closed and no time counts.</summary>
    Closed,

    /// <summary>It is paused until someone answers.</summary>
    Paused,

    /// <summary>It resumes with the time already used.</summary>
    Resumed,

    /// <summary>The target changed.</summary>
    Retargeted,

    /// <summary>20 % of the target is left.</summary>
    DueSoon,

    /// <summary>The target is used up.</summary>
    Due,

    /// <summary>It stopped in time.</summary>
    Met,

    /// <summary>It stopped too late.</summary>
    Missed,

    /// <summary>It ended for another reason.</summary>
    Stopped,

    /// <summary>It was another ticket's, which was merged into this one.</summary>
    TakenOver,

    /// <summary>There is no due time: the calendar never opens long enough.</summary>
    NeverOpens,
}

/// <summary>One step on the way to the due time.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="What">A stable code.</param>
/// <param name="Reason">Why, as a code with its parameters.</param>
public sealed record ClockStep(DateTimeOffset At, StepKind What, ClockReason Reason)
{
    /// <summary>The reason as a sentence in English with local times.</summary>
    public string Why => Reason.Filled;
}

/// <summary>The reading of a clock at an instant. Always computed; the journal is the source of truth.</summary>
/// <param name="Kind">Which clock.</param>
/// <param name="State">Its state at the instant.</param>
/// <param name="Target">Its target at the instant.</param>
/// <param name="Used">How much of the target is used; it keeps growing after the due time while the clock runs.</param>
public sealed record ClockReading(ClockKind Kind, ClockState State, Target Target, TimeSpan Used)
{
    /// <summary>Code of the partner; only for <see cref="ClockKind.Partner"/>.</summary>
    public string? Partner { get; init; }

    /// <summary>
    /// When it is or was due, UTC. For a stopped clock, when it would have been due. Null while it is paused before its due time, and
    /// when the calendar never opens long enough.
    /// </summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When 20 % is or was left, as <see cref="DueAt"/>; set while paused if it was reached before the pause.</summary>
    public DateTimeOffset? DueSoonAt { get; init; }

    /// <summary>When it stopped, UTC; null before. A later due time was never reached.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>Why it was missed; set for every missed clock of a ticket, and for no other.</summary>
    public LateCause? Cause { get; init; }

    /// <summary>Past and expected steps, in order of time.</summary>
    public IReadOnlyList<ClockStep> Steps { get; init; } = [];

    /// <summary>The time left; negative once the target is used up and the clock still runs.</summary>
    public TimeSpan Left => Target.Amount - Used;
}
