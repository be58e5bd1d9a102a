namespace TeleSSL.Domain.Clocks;

/// <summary>The targets for one priority.</summary>
/// <param name="Priority">Which.</param>
/// <param name="Line">Which time counts, for both targets.</param>
/// <param name="ReactionMinutes">From opening to the first reaction.</param>
/// <param name="SolutionMinutes">From opening to the solution; a working day is 8 hours, so 480.</param>
/// <param name="ReactionOutsideMinutes">
/// Instead of <paramref name="ReactionMinutes"/> when the ticket is opened while the desk is closed.
/// </param>
public sealed record PriorityTargets(
    Priority Priority, ClockLine Line, int ReactionMinutes, int SolutionMinutes, int? ReactionOutsideMinutes = null)
{
    /// <summary>The targets of the Danish national service desk.</summary>
    public static readonly IReadOnlyList<PriorityTargets> Default =
    [
        new(Priority.P1, ClockLine.WallClock, 15, 2 * 60, ReactionOutsideMinutes: 30),
        new(Priority.P2, ClockLine.WallClock, 60, 4 * 60),
        new(Priority.P3, ClockLine.WorkingTime, 4 * 60, 16 * 60),
        new(Priority.P4, ClockLine.WorkingTime, 8 * 60, 80 * 60),
        new(Priority.P5, ClockLine.WorkingTime, 8 * 60, 80 * 60),
    ];
}

/// <summary>A partner's target.</summary>
/// <param name="Partner">Its code, e.g. <c>telma</c>.</param>
/// <param name="Line">Which time counts.</param>
/// <param name="Minutes">The time allowed while the ticket waits for the partner.</param>
/// <param name="Priority">For this priority only; null applies to every priority without its own row.</param>
public sealed record PartnerTarget(string Partner, ClockLine Line, int Minutes, Priority? Priority = null);

/// <summary>The targets within a period. A new instance has the defaults.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day it is no longer valid; null while open-ended.</param>
public sealed record ServiceLevel(DateOnly From, DateOnly? To = null) : IDated
{
    /// <summary>The defaults, for all dates.</summary>
    public static readonly ServiceLevel Default = new(DateOnly.MinValue);

    /// <summary>A row per priority; a missing one has its default.</summary>
    public IReadOnlyList<PriorityTargets> Priorities { get; init; } = PriorityTargets.Default;

    /// <summary>From triage as a health ticket to its hand-over, in wall-clock time; never waits for an opening.</summary>
    public int HandOverMinutes { get; init; } = 30;

    /// <summary>What the wall-clock rows of priorities and partners do while the desk is closed.</summary>
    public OutsideHours OutsideHours { get; init; } = OutsideHours.Counts;

    /// <summary>Waiting for a partner pauses the solution clock. By default it does not, since the target is the desk's own.</summary>
    public bool PartnerPauses { get; init; }

    /// <summary>Partners with their own targets; any other uses the solution target of the ticket's priority.</summary>
    public IReadOnlyList<PartnerTarget> Partners { get; init; } = [];

    /// <summary>The target of the reaction clock.</summary>
    /// <param name="priority">The ticket's priority.</param>
    /// <param name="open">The desk is open when the clock starts.</param>
    public Target Reaction(Priority priority, bool open) =>
        Row(priority) is var row && !open && OutsideHours == OutsideHours.Counts && row.ReactionOutsideMinutes is { } outside
            ? Of(outside, row.Line)
            : Of(row.ReactionMinutes, row.Line);

    /// <summary>The target of the solution clock.</summary>
    public Target Solution(Priority priority) => Of(Row(priority).SolutionMinutes, Row(priority).Line);

    /// <summary>The target of a partner's clock.</summary>
    public Target Partner(string partner, Priority priority) =>
        (Partners.FirstOrDefault(row => row.Partner == partner && row.Priority == priority)
            ?? Partners.FirstOrDefault(row => row.Partner == partner && row.Priority is null)) is { } own
            ? Of(own.Minutes, own.Line)
            : Solution(priority);

    /// <summary>The target of the hand-over clock.</summary>
    public Target HandOver() => new(TimeSpan.FromMinutes(HandOverMinutes), ClockLine.WallClock);

    /// <summary>True when a partner's target depends on the priority of the ticket.</summary>
    internal bool FollowsPriority(string partner) =>
        Partners.All(row => row.Partner != partner) || Partners.Any(row => row.Partner == partner && row.Priority is not null);

    private PriorityTargets Row(Priority priority) =>
        Priorities.FirstOrDefault(row => row.Priority == priority)
        ?? PriorityTargets.Default.FirstOrDefault(row => row.Priority == priority)
        ?? PriorityTargets.Default[^1];

    private Target Of(int minutes, ClockLine line) =>
        new(TimeSpan.FromMinutes(minutes), line, line == ClockLine.WallClock ? OutsideHours : OutsideHours.Counts);
}
