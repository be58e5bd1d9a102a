namespace TeleSSL.Domain.Clocks;

/// <summary>Which promise a clock is about.</summary>
public enum ClockKind
{
    /// <summary>To be heard.</summary>
    Reaction,

    /// <summary>To have it solved.</summary>
    Solution,

    /// <summary>A partner's promise to us; one clock per partner.</summary>
    Partner,

    /// <summary>A health ticket reaches the clinical side.</summary>
    HandOver,
}

/// <summary>How a clock stands.</summary>
public enum ClockState
{
    /// <summary>It runs, and is not past its due time.</summary>
    Running,

    /// <summary>It waits, and is not past its due time.</summary>
    Paused,

    /// <summary>Stopped no later than due.</summary>
    Met,

    /// <summary>The due time passed before it stopped; it may still run.</summary>
    Missed,

    /// <summary>Ended by something else, such as a merge, no later than due.</summary>
    Stopped,
}

/// <summary>What a step is.</summary>
public enum StepKind
{
    /// <summary>It begins.</summary>
    Started,

    /// <summary>The desk is closed and time stands still.</summary>
    Closed,

    /// <summary>It waits for somebody.</summary>
    Paused,

    /// <summary>It goes on with what was used.</summary>
    Resumed,

    /// <summary>It has another target.</summary>
    Retargeted,

    /// <summary>20 % of the target is left.</summary>
    DueSoon,

    /// <summary>The target is used up.</summary>
    Due,

    /// <summary>It stopped in time.</summary>
    Met,

    /// <summary>It stopped too late.</summary>
    Missed,

    /// <summary>It was ended by something else.</summary>
    Stopped,

    /// <summary>There is no due time: the calendar never opens long enough.</summary>
    NeverOpens,
}

/// <summary>One step on the way to the due time.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="What">A stable code.</param>
/// <param name="Why">A sentence in English with local times.</param>
public sealed record ClockStep(DateTimeOffset At, StepKind What, string Why);

/// <summary>What a clock shows at a moment. Computed, never stored as truth.</summary>
/// <param name="Kind">Which clock.</param>
/// <param name="State">How it stands at the moment.</param>
/// <param name="Target">What is promised at the moment.</param>
/// <param name="Used">How much of it is used; goes on after the due time while it runs.</param>
public sealed record ClockReading(ClockKind Kind, ClockState State, Target Target, TimeSpan Used)
{
    /// <summary>Code of the partner; only for <see cref="ClockKind.Partner"/>.</summary>
    public string? Partner { get; init; }

    /// <summary>
    /// When it is or was due, UTC. Of a stopped clock: when it would have been. Null while it is paused before its due time, and
    /// when the calendar never opens long enough.
    /// </summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When 20 % is or was left, as <see cref="DueAt"/>; set while paused when it came before the pause.</summary>
    public DateTimeOffset? DueSoonAt { get; init; }

    /// <summary>When it stopped, UTC; null before. A due time after it never came.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>What led here and what will follow, in order of time.</summary>
    public IReadOnlyList<ClockStep> Steps { get; init; } = [];

    /// <summary>What is left; less than zero once the target is used up and it still runs.</summary>
    public TimeSpan Left => Target.Amount - Used;
}
