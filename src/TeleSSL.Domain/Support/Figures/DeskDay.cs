using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Support.Figures;

/// <summary>What a change of a ticket adds to the figures of its day. Pure.</summary>
public static class DeskDay
{
    /// <summary>Everything except resolved tickets, which <see cref="Solved"/> counts.</summary>
    /// <param name="entry">The change.</param>
    /// <param name="before">The ticket's clocks before it; none for a new ticket.</param>
    /// <param name="after">The same after it.</param>
    public static DayFigures Of(TicketEntry entry, IReadOnlyList<ClockReading> before, IReadOnlyList<ClockReading> after)
    {
        var (was, now) = (entry.Before, entry.After);
        var reacted = Reaction(before) is not { StoppedAt: not null } && Reaction(after) is { StoppedAt: not null } reaction
            ? reaction : null;
        return new DayFigures
        {
            Opened = One(was is null),
            ReactedInTime = One(reacted is { State: ClockState.Met }),
            ReactedLate = One(reacted is { State: ClockState.Missed }),
            Reopened = One(was is { IsOver: true } && !now.IsOver),
            Escalated = One(was is not { Status: TicketStatus.WaitingPartner } && now.Status == TicketStatus.WaitingPartner),
            HandedOver = One(was is not { HandedOver: not null } && now.HandedOver is not null),
        };
    }

    private static ClockReading? Reaction(IReadOnlyList<ClockReading> clocks) =>
        clocks.FirstOrDefault(clock => clock.Kind == ClockKind.Reaction);

    private static int One(bool happened) => happened ? 1 : 0;
}
