using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Support.Figures;

/// <summary>How a ticket was resolved. Retained until it is reopened, so that the figures of that day can be corrected.</summary>
/// <param name="InTime">Within the target.</param>
/// <param name="FirstTime">At the first attempt and by the desk itself.</param>
public sealed record Solved(bool InTime, bool FirstTime)
{
    /// <summary>The figures for the day it was resolved on.</summary>
    public DayFigures Counted => new() { Resolved = 1, SolvedInTime = InTime ? 1 : 0, FirstTimeFixed = FirstTime ? 1 : 0 };

    /// <summary>The figures that reverse them.</summary>
    public DayFigures TakenBack => new() { Resolved = -1, SolvedInTime = InTime ? -1 : 0, FirstTimeFixed = FirstTime ? -1 : 0 };

    /// <summary>Null unless the journal's last entry resolved the ticket. Pure.</summary>
    /// <param name="journal">The ticket's, in order of version.</param>
    /// <param name="clocks">As read after it.</param>
    public static Solved? By(IReadOnlyList<TicketMoment> journal, IReadOnlyList<ClockReading> clocks)
    {
        if (journal is not [.., { After: var before }, { After: { Status: TicketStatus.Resolved, MergedInto: null } }] || before.IsOver)
            return null;
        var late = clocks.Any(clock => clock is { Kind: ClockKind.Solution, State: ClockState.Missed });
        return new Solved(!late, !journal.Any(moment => moment.After.Status == TicketStatus.WaitingPartner) && !WasReopened(journal));
    }

    private static bool WasReopened(IReadOnlyList<TicketMoment> journal) =>
        journal.Zip(journal.Skip(1)).Any(pair => pair.First.After.IsOver && !pair.Second.After.IsOver);
}
