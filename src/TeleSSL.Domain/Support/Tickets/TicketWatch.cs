using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>What the desk is to be told of a ticket's clocks, and when to look again. Pure.</summary>
public static class TicketWatch
{
    /// <summary>
    /// The warnings that are due at a moment and have not been given: once for each due time. A clock that stopped is told of only
    /// what came before it stopped.
    /// </summary>
    public static IReadOnlyList<ClockWarning> Due(Ticket ticket, IReadOnlyList<ClockReading> clocks, DateTimeOffset now) =>
        [.. clocks.SelectMany(clock => All(clock, clock.StoppedAt ?? now)).Where(told => told.At <= now).Select(told => told.Warning).Except(ticket.Warnings)];

    /// <summary>When the next warning comes if nothing happens until then; null when none does.</summary>
    public static DateTimeOffset? Next(Ticket ticket, IReadOnlyList<ClockReading> clocks) =>
        clocks.SelectMany(clock => All(clock, clock.StoppedAt ?? DateTimeOffset.MaxValue))
            .Where(told => !ticket.Warnings.Contains(told.Warning))
            .Min(told => (DateTimeOffset?)told.At);

    /// <summary>The ticket with what it was told, one version on; <c>ticket.overdue</c> when one of them is, else <c>ticket.due-soon</c>.</summary>
    public static TicketEntry Told(Ticket ticket, IReadOnlyList<ClockWarning> warnings) => new(
        ticket,
        ticket with { Version = ticket.Version + 1, Warnings = [.. ticket.Warnings, .. warnings] },
        warnings.Any(warning => warning.Overdue) ? "ticket.overdue" : "ticket.due-soon");

    private static IEnumerable<(DateTimeOffset At, ClockWarning Warning)> All(ClockReading clock, DateTimeOffset until)
    {
        if (clock.DueAt is not { } due)
            yield break;
        if (clock.DueSoonAt is { } soon && soon <= until && soon < due)
            yield return (soon, new ClockWarning(clock.Kind, false, due, clock.Partner));
        if (due < until)
            yield return (due, new ClockWarning(clock.Kind, true, due, clock.Partner));
    }
}
