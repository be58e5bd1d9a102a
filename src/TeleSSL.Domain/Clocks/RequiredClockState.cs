namespace TeleSSL.Domain.Clocks;

/// <summary>The mode of a clock.</summary>
internal enum ClockMode
{
    Running,
    Paused,
    Met,
    Ended,
}

/// <summary>The state required of a clock from an instant on, given the ticket's facts.</summary>
/// <param name="Kind">Which clock.</param>
/// <param name="Mode">The required mode.</param>
/// <param name="Target">Its target.</param>
/// <param name="Why">Why it is not running.</param>
internal sealed record RequiredClockState(ClockKind Kind, ClockMode Mode, Target Target, string Why)
{
    public string? Partner { get; init; }

    /// <summary>The priority that gives the target; null when it does not depend on one.</summary>
    public Priority? Priority { get; init; }

    public string? PriorityBy { get; init; }

    /// <summary>All clocks that the ticket has.</summary>
    public static IEnumerable<RequiredClockState> By(ClockFacts facts, ServiceLevel level, OpeningHours hours)
    {
        yield return Reaction(facts, level.Reaction(facts.Priority, hours.IsOpen(facts.PrioritySince)));
        yield return Solution(facts, level);
        foreach (var partner in facts.Partners)
            yield return AtPartner(facts, partner, level);
        if (facts.EverHealth)
            yield return HandOver(facts, level.HandOver());
    }

    private static RequiredClockState Reaction(ClockFacts facts, Target target) => (facts switch
    {
        { Reaction: { } met } => new RequiredClockState(ClockKind.Reaction, ClockMode.Met, target, Says(met)),
        { End: { } end } => new RequiredClockState(ClockKind.Reaction, ClockMode.Ended, target, Says(end)),
        _ => new RequiredClockState(ClockKind.Reaction, ClockMode.Running, target, ""),
    }).Of(facts);

    private static RequiredClockState Solution(ClockFacts facts, ServiceLevel level)
    {
        var target = level.Solution(facts.Priority);
        return (facts switch
        {
            { End: { } end } => new RequiredClockState(ClockKind.Solution, Stopped(end), target, Says(end)),
            { WaitsForReporter: true } => new RequiredClockState(ClockKind.Solution, ClockMode.Paused, target, "waiting for reporter"),
            { Awaited.Count: > 0 } when level.PartnerPauses =>
                new RequiredClockState(ClockKind.Solution, ClockMode.Paused, target, $"waiting for {string.Join(" and ", facts.Awaited)}"),
            _ => new RequiredClockState(ClockKind.Solution, ClockMode.Running, target, ""),
        }).Of(facts);
    }

    private static RequiredClockState AtPartner(ClockFacts facts, string partner, ServiceLevel level)
    {
        var target = level.Partner(partner, facts.Priority);
        var wanted = facts switch
        {
            _ when facts.Awaited.Contains(partner) => new RequiredClockState(ClockKind.Partner, ClockMode.Running, target, ""),
            { End: { } end } => new RequiredClockState(ClockKind.Partner, Stopped(end), target, Says(end)),
            _ => new RequiredClockState(ClockKind.Partner, ClockMode.Met, target, $"back from {partner}"),
        };
        wanted = wanted with { Partner = partner };
        return level.FollowsPriority(partner) ? wanted.Of(facts) : wanted;
    }

    private static RequiredClockState HandOver(ClockFacts facts, Target target) => facts switch
    {
        { HandedOver: true } => new RequiredClockState(ClockKind.HandOver, ClockMode.Met, target, "handed over"),
        { End: Abandoned end } => new RequiredClockState(ClockKind.HandOver, ClockMode.Ended, target, Says(end)),
        { Health: false } => new RequiredClockState(ClockKind.HandOver, ClockMode.Ended, target, "not a health ticket after all"),
        _ => new RequiredClockState(ClockKind.HandOver, ClockMode.Running, target, ""),
    };

    private RequiredClockState Of(ClockFacts facts) => this with { Priority = facts.Priority, PriorityBy = facts.PriorityBy };

    private static ClockMode Stopped(ClockEvent end) => end is Resolved ? ClockMode.Met : ClockMode.Ended;

    private static string Says(ClockEvent happened) => (happened switch
    {
        Reacted { How: ReactionKind.Call } => "typed during the call",
        Reacted { How: ReactionKind.Claim } => "claimed",
        Reacted { How: ReactionKind.PublicNote } => "public note",
        Reacted => "left new",
        Resolved => "resolved",
        _ => "ended without a solution",
    }) + (happened.By is { } by ? $" by {by}" : "");
}
