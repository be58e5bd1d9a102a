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
/// <param name="End">What stopped it, for a stopped clock.</param>
internal sealed record RequiredClockState(ClockKind Kind, ClockMode Mode, Target Target, ClockEnd? End = null)
{
    /// <summary>The partners that a paused clock waits for; none when it waits for the reporter.</summary>
    public IReadOnlyCollection<string> Awaited { get; init; } = [];

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
        { Reaction: { } met } => new RequiredClockState(ClockKind.Reaction, ClockMode.Met, target, ClockEnd.Of(met)),
        { End: { } end } => new RequiredClockState(ClockKind.Reaction, ClockMode.Ended, target, ClockEnd.Of(end)),
        _ => new RequiredClockState(ClockKind.Reaction, ClockMode.Running, target),
    }).Of(facts);

    private static RequiredClockState Solution(ClockFacts facts, ServiceLevel level)
    {
        var target = level.Solution(facts.Priority);
        return (facts switch
        {
            { End: { } end } => new RequiredClockState(ClockKind.Solution, Stopped(end), target, ClockEnd.Of(end)),
            { WaitsForReporter: true } => new RequiredClockState(ClockKind.Solution, ClockMode.Paused, target),
            { Awaited.Count: > 0 } when level.PartnerPauses =>
                new RequiredClockState(ClockKind.Solution, ClockMode.Paused, target) { Awaited = facts.Awaited },
            _ => new RequiredClockState(ClockKind.Solution, ClockMode.Running, target),
        }).Of(facts);
    }

    private static RequiredClockState AtPartner(ClockFacts facts, string partner, ServiceLevel level)
    {
        var target = level.Partner(partner, facts.Priority);
        var wanted = facts switch
        {
            _ when facts.Awaited.Contains(partner) => new RequiredClockState(ClockKind.Partner, ClockMode.Running, target),
            { End: { } end } => new RequiredClockState(ClockKind.Partner, Stopped(end), target, ClockEnd.Of(end)),
            _ => new RequiredClockState(
                ClockKind.Partner, ClockMode.Met, target, new ClockEnd(ClockStop.PartnerAnswered, Partner: partner)),
        };
        wanted = wanted with { Partner = partner };
        return level.FollowsPriority(partner) ? wanted.Of(facts) : wanted;
    }

    private static RequiredClockState HandOver(ClockFacts facts, Target target) => facts switch
    {
        { HandedOver: true } => new RequiredClockState(ClockKind.HandOver, ClockMode.Met, target, new ClockEnd(ClockStop.HandedOver)),
        { End: Abandoned end } => new RequiredClockState(ClockKind.HandOver, ClockMode.Ended, target, ClockEnd.Of(end)),
        { Health: false } => new RequiredClockState(ClockKind.HandOver, ClockMode.Ended, target, new ClockEnd(ClockStop.NotHealth)),
        _ => new RequiredClockState(ClockKind.HandOver, ClockMode.Running, target),
    };

    private RequiredClockState Of(ClockFacts facts) => this with { Priority = facts.Priority, PriorityBy = facts.PriorityBy };

    private static ClockMode Stopped(ClockEvent end) => end is Resolved ? ClockMode.Met : ClockMode.Ended;
}
