using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>
/// A ticket's clocks with the promises it took over: a merged ticket's reaction and solution stay due when they were due. Each promise is
/// a clock of its own, which pauses, changes its target and stops with the ticket; the strictest one shows. A missed clock has its cause.
/// Pure.
/// </summary>
public static class TicketPromises
{
    /// <summary>All clocks of the ticket, as <see cref="TicketClocks.Read"/>.</summary>
    /// <param name="past">The journals.</param>
    /// <param name="agreed">The targets and the calendar of a ticket, from the state in which it was opened.</param>
    /// <param name="asOf">The instant to compute them for.</param>
    public static IReadOnlyList<ClockReading> Read(
        TicketPast past, Func<Ticket, (ServiceLevels Levels, OpeningHours Hours)> agreed, DateTimeOffset asOf)
    {
        var taken = past.Lives().SelectMany(life => Read(past, life.Journal, agreed, asOf).Where(clock => IsOwed(clock, life))
            .Select(clock => clock with { Steps = With(TakenOver(life), clock.Steps) })).ToLookup(clock => clock.Kind);
        return [.. Read(past, past.Own, agreed, asOf).Select(own => taken[own.Kind].Prepend(own)
            .OrderByDescending(clock => clock.StoppedAt ?? DateTimeOffset.MaxValue)
            .ThenBy(clock => clock.DueAt ?? DateTimeOffset.MaxValue)
            .First())];
    }

    private static IReadOnlyList<ClockReading> Read(
        TicketPast past, IReadOnlyList<TicketMoment> journal, Func<Ticket, (ServiceLevels Levels, OpeningHours Hours)> agreed,
        DateTimeOffset asOf)
    {
        var (levels, hours) = agreed(journal[0].After);
        return [.. TicketClocks.Read(TicketHistory.Events(journal), levels, hours, asOf)
            .Select(clock => clock with { Cause = LateCauses.Of(clock, journal, past.Devices, hours, asOf) })];
    }

    // What ended with the merge, or before it, is the other ticket's own history. A partner's clock is no promise of ours.
    private static bool IsOwed(ClockReading clock, MergedLife life) =>
        clock.Kind is ClockKind.Reaction or ClockKind.Solution && (clock.StoppedAt is null || clock.StoppedAt > life.MergedAt);

    private static ClockStep TakenOver(MergedLife life) =>
        new(life.MergedAt, StepKind.TakenOver, ClockReasons.TakenOver.With("ticket", life.Journal[0].After.Number));

    private static IReadOnlyList<ClockStep> With(ClockStep step, IReadOnlyList<ClockStep> steps) =>
        [.. steps.Where(one => one.At <= step.At), step, .. steps.Where(one => one.At > step.At)];
}
