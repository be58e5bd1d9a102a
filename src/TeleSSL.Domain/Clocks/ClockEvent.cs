namespace TeleSSL.Domain.Clocks;

/// <summary>
/// An event in a ticket's history that affects its clocks. The time is when it happened, from its journal entry.
/// An event that makes no sense in its position, such as a resume without a pause, is ignored.
/// </summary>
public abstract record ClockEvent
{
    private protected ClockEvent(DateTimeOffset at) => At = at.ToUniversalTime();

    /// <summary>When it happened, UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The account that did it; null when it is not shown.</summary>
    public string? By { get; init; }
}

/// <summary>The ticket is opened. Earlier events are ignored.</summary>
public sealed record Opened(DateTimeOffset At, Priority Priority) : ClockEvent(At)
{
    /// <summary>An agent typed it during the call, so the reaction is met at once.</summary>
    public bool DuringCall { get; init; }
}

/// <summary>The kind of a reaction.</summary>
public enum ReactionKind
{
    /// <summary>It was typed during the call.</summary>
    Call,

    /// <summary>Someone claimed it.</summary>
    Claim,

    /// <summary>A note was sent to the reporter.</summary>
    PublicNote,

    /// <summary>It is no longer <c>new</c>. Waiting and resolving imply this too.</summary>
    LeftNew,
}

/// <summary>The desk has reacted: stops the reaction clock.</summary>
public sealed record Reacted(DateTimeOffset At, ReactionKind How) : ClockEvent(At);

/// <summary>Waiting for the reporter begins: pauses the solution clock.</summary>
public sealed record AwaitsReporter(DateTimeOffset At) : ClockEvent(At);

/// <summary>Waiting for the reporter ends.</summary>
public sealed record ReporterAnswered(DateTimeOffset At) : ClockEvent(At);

/// <summary>Escalated: it waits for a partner, whose clock runs.</summary>
public sealed record Escalated(DateTimeOffset At, string Partner) : ClockEvent(At);

/// <summary>The partner gave it back.</summary>
public sealed record PartnerAnswered(DateTimeOffset At, string Partner) : ClockEvent(At);

/// <summary>The priority changed.</summary>
public sealed record PriorityChanged(DateTimeOffset At, Priority To) : ClockEvent(At);

/// <summary>Triaged as a health ticket: starts the hand-over clock.</summary>
public sealed record HealthTicketFound(DateTimeOffset At) : ClockEvent(At);

/// <summary>No longer triaged as a health ticket.</summary>
public sealed record HealthTicketDropped(DateTimeOffset At) : ClockEvent(At);

/// <summary>Handed over to the clinical side: stops the hand-over clock.</summary>
public sealed record HandedOver(DateTimeOffset At) : ClockEvent(At);

/// <summary>Solved: stops the solution clock.</summary>
public sealed record Resolved(DateTimeOffset At) : ClockEvent(At);

/// <summary>Ended without a solution, such as merged into another ticket: stops every clock.</summary>
public sealed record Abandoned(DateTimeOffset At) : ClockEvent(At);

/// <summary>Reopened after it was resolved or abandoned: clocks resume with the time already used.</summary>
public sealed record Reopened(DateTimeOffset At) : ClockEvent(At);
