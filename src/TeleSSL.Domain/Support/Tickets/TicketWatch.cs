using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>The clock warnings to send to the desk, and when to check again. Pure.</summary>
public static class TicketWatch
{
    /// <summary>
    /// The warnings that are due at an instant and have not been sent: once for each due time. A stopped clock only gets
    /// warnings that were due before it stopped.
    /// </summary>
    public static IReadOnlyList<ClockWarning> Due(Ticket ticket, IReadOnlyList<ClockReading> clocks, DateTimeOffset now) =>
        [.. clocks.SelectMany(clock => All(clock, clock.StoppedAt ?? now))
            .Where(one => one.At <= now).Select(one => one.Warning).Except(ticket.Warnings)];

    /// <summary>When the next warning is due if nothing happens before; null when there is none.</summary>
    public static DateTimeOffset? Next(Ticket ticket, IReadOnlyList<ClockReading> clocks) =>
        clocks.SelectMany(clock => All(clock, clock.StoppedAt ?? DateTimeOffset.MaxValue))
            .Where(one => !ticket.Warnings.Contains(one.Warning))
            .Min(one => (DateTimeOffset?)one.At);

    /// <summary>
    /// The ticket with these warnings, with the next version; <c>ticket.overdue</c> when one of them is overdue, otherwise
    /// <c>ticket.due-soon</c>.
    /// </summary>
    public static TicketEntry Warned(Ticket ticket, IReadOnlyList<ClockWarning> warnings) => new(
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
