namespace TeleSSL.Domain.Clocks;

/// <summary>
/// When something is due, and why: a pure function of a ticket's history, the targets and the calendar. The same input always
/// gives the same result.
/// </summary>
public static class TicketClocks
{
    /// <summary>Anything earlier is ignored.</summary>
    public static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Anything later is ignored.</summary>
    public static readonly DateTimeOffset Latest = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// All clocks of a ticket: reaction, solution, one for each partner by code, hand-over. None before it is opened. Never fails,
    /// whatever the events are.
    /// </summary>
    /// <param name="events">In any order; only those no later than <paramref name="asOf"/> count.</param>
    /// <param name="levels">Targets, dated.</param>
    /// <param name="hours">The calendar of the unit, in Europe/Copenhagen.</param>
    /// <param name="asOf">The instant to compute them for.</param>
    public static IReadOnlyList<ClockReading> Read(
        IEnumerable<ClockEvent> events, ServiceLevels levels, OpeningHours hours, DateTimeOffset asOf)
    {
        asOf = asOf < Latest ? asOf.ToUniversalTime() : Latest;
        var moments = ClockMoment.Of([.. events.Where(one => one?.At >= Earliest && one.At <= asOf && one.At < Latest)], levels, hours);
        var now = moments.TakeWhile(moment => moment.At <= asOf).Aggregate(ClockBoard.Empty, (board, moment) => board.After(moment, hours));
        var later = moments.SkipWhile(moment => moment.At <= asOf).Aggregate(now, (board, moment) => board.After(moment, hours));
        return [.. now.Runs.Select(run => Reading(run.Value, later.Runs[run.Key].Forecast(), asOf))];
    }

    private static ClockReading Reading(ClockRun now, ClockRun forecast, DateTimeOffset asOf)
    {
        var due = now.Otherwise ?? forecast;
        return new ClockReading(now.Kind, State(now, due.DueAt < (now.StoppedAt ?? asOf)), now.Target, now.Until(asOf).Used)
        {
            Partner = now.Partner,
            DueAt = due.DueAt,
            DueSoonAt = due.SoonAt,
            StoppedAt = now.StoppedAt,
            Steps = [.. forecast.Steps.OrderBy(step => step.At)],
        };
    }

    private static ClockState State(ClockRun run, bool isLate) => run.Mode switch
    {
        _ when isLate => ClockState.Missed,
        ClockMode.Met => ClockState.Met,
        ClockMode.Ended => ClockState.Stopped,
        ClockMode.Paused => ClockState.Paused,
        _ => ClockState.Running,
    };
}
