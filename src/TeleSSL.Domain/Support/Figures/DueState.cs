using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Support.Figures;

/// <summary>How a ticket stands with its clocks, as the desk was told.</summary>
public enum DueState
{
    /// <summary>Nothing is pressing.</summary>
    None,

    /// <summary>Of a running clock a fifth of the target, or less, is left.</summary>
    DueSoon,

    /// <summary>A running clock is past its due time.</summary>
    Overdue,
}

/// <summary>Reads how a ticket stands. Pure.</summary>
public static class DueStates
{
    /// <summary>
    /// By the warnings that were given and still hold: a clock that has stopped, or has another due time by now, presses no more. A
    /// ticket that is over is never due.
    /// </summary>
    public static DueState Of(Ticket ticket, IReadOnlyList<ClockReading> clocks)
    {
        if (ticket.IsOver)
            return DueState.None;
        var running = clocks.Where(clock => clock.StoppedAt is null).ToArray();
        var standing = ticket.Warnings.Where(told => running.Any(clock =>
            clock.Kind == told.Clock && clock.Partner == told.Partner && clock.DueAt == told.DueAt)).ToArray();
        return standing.Any(told => told.Overdue) ? DueState.Overdue : standing.Length > 0 ? DueState.DueSoon : DueState.None;
    }
}
