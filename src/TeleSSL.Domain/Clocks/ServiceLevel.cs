namespace TeleSSL.Domain.Clocks;

/// <summary>What is promised for one priority.</summary>
/// <param name="Priority">Which.</param>
/// <param name="Line">Which time counts, for both promises.</param>
/// <param name="ReactionMinutes">From opening to the first reaction.</param>
/// <param name="SolutionMinutes">From opening to the solution; a working day is 8 hours, so 480.</param>
/// <param name="ReactionOutsideMinutes">Instead of <paramref name="ReactionMinutes"/> where it begins while the desk is closed.</param>
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

/// <summary>What a partner has promised us.</summary>
/// <param name="Partner">Its code, e.g. <c>telma</c>.</param>
/// <param name="Line">Which time counts.</param>
/// <param name="Minutes">While it waits there.</param>
/// <param name="Priority">For this priority only; null is for every priority without a row of its own.</param>
public sealed record PartnerTarget(string Partner, ClockLine Line, int Minutes, Priority? Priority = null);

/// <summary>The targets under an agreement within dates. Left as it is made it holds the defaults.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day it no longer holds; null while open.</param>
public sealed record ServiceLevel(DateOnly From, DateOnly? To = null) : IDated
{
    /// <summary>The defaults, for all dates.</summary>
    public static readonly ServiceLevel Default = new(DateOnly.MinValue);

    /// <summary>A row per priority; one that is missing has its default.</summary>
    public IReadOnlyList<PriorityTargets> Priorities { get; init; } = PriorityTargets.Default;

    /// <summary>From a health ticket to its hand-over, on the wall clock; never waits for an opening.</summary>
    public int HandOverMinutes { get; init; } = 30;

    /// <summary>What the wall-clock rows of priorities and partners do while the desk is closed.</summary>
    public OutsideHours OutsideHours { get; init; } = OutsideHours.Counts;

    /// <summary>Waiting for a partner pauses the solution clock; by default it does not: it is our promise.</summary>
    public bool PartnerPauses { get; init; }

    /// <summary>Partners with targets of their own; any other has the solution target of the ticket's priority.</summary>
    public IReadOnlyList<PartnerTarget> Partners { get; init; } = [];

    /// <summary>The target of the reaction clock.</summary>
    /// <param name="priority">Of the ticket.</param>
    /// <param name="open">The desk is open when it begins.</param>
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

    /// <summary>True when a partner's target hangs on the priority of the ticket.</summary>
    internal bool FollowsPriority(string partner) =>
        Partners.All(row => row.Partner != partner) || Partners.Any(row => row.Partner == partner && row.Priority is not null);

    private PriorityTargets Row(Priority priority) =>
        Priorities.FirstOrDefault(row => row.Priority == priority)
        ?? PriorityTargets.Default.FirstOrDefault(row => row.Priority == priority)
        ?? PriorityTargets.Default[^1];

    private Target Of(int minutes, ClockLine line) =>
        new(TimeSpan.FromMinutes(minutes), line, line == ClockLine.WallClock ? OutsideHours : OutsideHours.Counts);
}
