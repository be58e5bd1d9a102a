namespace TeleSSL.Domain.Clocks;

/// <summary>
/// Something in a ticket's history that clocks care about. Its journal entry gives the moment, which is when it happened.
/// One that makes no sense where it stands, such as a resume without a pause, is passed over.
/// </summary>
public abstract record ClockEvent
{
    private protected ClockEvent(DateTimeOffset at) => At = at.ToUniversalTime();

    /// <summary>When it happened, UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The account that did it; null when it is not to be shown.</summary>
    public string? By { get; init; }
}

/// <summary>The ticket begins. What stands before it is passed over.</summary>
public sealed record Opened(DateTimeOffset At, Priority Priority) : ClockEvent(At)
{
    /// <summary>An agent typed it during the call, so the reaction is met at once.</summary>
    public bool DuringCall { get; init; }
}

/// <summary>What a reaction was.</summary>
public enum ReactionKind
{
    /// <summary>It was typed during the call.</summary>
    Call,

    /// <summary>Somebody took it.</summary>
    Claim,

    /// <summary>The reporter got a note.</summary>
    PublicNote,

    /// <summary>It is no longer <c>new</c>. Waiting and resolving say so too.</summary>
    LeftNew,
}

/// <summary>The reporter has been heard: stops the reaction clock.</summary>
public sealed record Reacted(DateTimeOffset At, ReactionKind How) : ClockEvent(At);

/// <summary>Waiting for the reporter begins: pauses the solution clock.</summary>
public sealed record AwaitsReporter(DateTimeOffset At) : ClockEvent(At);

/// <summary>Waiting for the reporter ends.</summary>
public sealed record ReporterAnswered(DateTimeOffset At) : ClockEvent(At);

/// <summary>Escalated: it waits at a partner, whose clock runs.</summary>
public sealed record Escalated(DateTimeOffset At, string Partner) : ClockEvent(At);

/// <summary>The partner gave it back.</summary>
public sealed record PartnerAnswered(DateTimeOffset At, string Partner) : ClockEvent(At);

/// <summary>It has another priority.</summary>
public sealed record PriorityChanged(DateTimeOffset At, Priority To) : ClockEvent(At);

/// <summary>Triaged as a health ticket: starts the hand-over clock.</summary>
public sealed record HealthTicketFound(DateTimeOffset At) : ClockEvent(At);

/// <summary>Triaged as something else after all.</summary>
public sealed record HealthTicketDropped(DateTimeOffset At) : ClockEvent(At);

/// <summary>The clinical side has it: stops the hand-over clock.</summary>
public sealed record HandedOver(DateTimeOffset At) : ClockEvent(At);

/// <summary>Solved: stops the solution clock.</summary>
public sealed record Resolved(DateTimeOffset At) : ClockEvent(At);

/// <summary>Ended without a solution, such as merged into another ticket: stops every clock.</summary>
public sealed record Abandoned(DateTimeOffset At) : ClockEvent(At);

/// <summary>Open again after it was resolved or abandoned: clocks go on with what they had used.</summary>
public sealed record Reopened(DateTimeOffset At) : ClockEvent(At);
