namespace TeleSSL.Domain.Clocks;

/// <summary>What stops a clock.</summary>
public enum ClockStop
{
    /// <summary>The ticket was typed during the call.</summary>
    TypedDuringCall,

    /// <summary>Someone claimed it.</summary>
    Claimed,

    /// <summary>A note was sent to the reporter.</summary>
    PublicNote,

    /// <summary>It is no longer <c>new</c>.</summary>
    LeftNew,

    /// <summary>It is resolved.</summary>
    Resolved,

    /// <summary>It ended without a solution, such as merged into another ticket.</summary>
    EndedWithoutSolution,

    /// <summary>The partner gave it back.</summary>
    PartnerAnswered,

    /// <summary>The clinical side took over.</summary>
    HandedOver,

    /// <summary>It is no longer a health ticket.</summary>
    NotHealth,
}

/// <summary>What stopped a clock, and who did it.</summary>
/// <param name="What">The event.</param>
/// <param name="By">The account; null when it is not shown.</param>
/// <param name="Partner">The partner that answered.</param>
internal sealed record ClockEnd(ClockStop What, string? By = null, string? Partner = null)
{
    /// <summary>By an event.</summary>
    public static ClockEnd Of(ClockEvent happened) => new(
        happened switch
        {
            Reacted { How: ReactionKind.Call } => ClockStop.TypedDuringCall,
            Reacted { How: ReactionKind.Claim } => ClockStop.Claimed,
            Reacted { How: ReactionKind.PublicNote } => ClockStop.PublicNote,
            Reacted => ClockStop.LeftNew,
            Resolved => ClockStop.Resolved,
            _ => ClockStop.EndedWithoutSolution,
        },
        happened.By);

    /// <summary>In English.</summary>
    public string Said => (What switch
    {
        ClockStop.PartnerAnswered => $"back from {Partner}",
        ClockStop.NotHealth => "not a health ticket after all",
        ClockStop.TypedDuringCall => "typed during the call",
        ClockStop.EndedWithoutSolution => "ended without a solution",
        _ => What.Kebab().Replace('-', ' '),
    }) + (By is { } by ? $" by {by}" : "");
}
