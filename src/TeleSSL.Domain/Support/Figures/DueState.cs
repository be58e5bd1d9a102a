using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Support.Figures;

/// <summary>A ticket's due state, according to the warnings sent to the desk.</summary>
public enum DueState
{
    /// <summary>Nothing is due soon.</summary>
    None,

    /// <summary>A running clock has a fifth of its target or less left.</summary>
    DueSoon,

    /// <summary>A running clock is past its due time.</summary>
    Overdue,
}

/// <summary>Determines a ticket's due state. Pure.</summary>
public static class DueStates
{
    /// <summary>
    /// From the warnings that were sent and still apply: a clock that has stopped, or whose due time has changed, no longer counts. A
    /// ticket that is over is never due.
    /// </summary>
    public static DueState Of(Ticket ticket, IReadOnlyList<ClockReading> clocks)
    {
        if (ticket.IsOver)
            return DueState.None;
        var running = clocks.Where(clock => clock.StoppedAt is null).ToArray();
        var applying = ticket.Warnings.Where(warning => running.Any(clock =>
            clock.Kind == warning.Clock && clock.Partner == warning.Partner && clock.DueAt == warning.DueAt)).ToArray();
        return applying.Any(warning => warning.Overdue) ? DueState.Overdue : applying.Length > 0 ? DueState.DueSoon : DueState.None;
    }
}
