using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Support.Figures;

/// <summary>How a ticket was resolved. Retained until it is reopened, so that the figures of that day can be corrected.</summary>
/// <param name="Late">Why it was late; null when it was within the target.</param>
/// <param name="FirstTime">At the first attempt and by the desk itself.</param>
public sealed record Solved(LateCause? Late, bool FirstTime)
{
    /// <summary>Within the target.</summary>
    public bool InTime => Late is null;

    /// <summary>The outcome of its solution clock.</summary>
    public ClockOutcome Outcome => new(ClockKind.Solution, Late);

    /// <summary>The figures for the day it was resolved on.</summary>
    public DayFigures Counted => Figures(InTime, FirstTime, 1);

    /// <summary>The figures that reverse those of a ticket that was resolved in this way.</summary>
    public static DayFigures TakenBack(bool inTime, bool firstTime) => Figures(inTime, firstTime, -1);

    /// <summary>Null unless the journal's last entry resolved the ticket. Pure.</summary>
    /// <param name="journal">The ticket's, in order of version.</param>
    /// <param name="clocks">As read after it.</param>
    public static Solved? By(IReadOnlyList<TicketMoment> journal, IReadOnlyList<ClockReading> clocks)
    {
        if (journal is not [.., { After: var before }, { After: { Status: TicketStatus.Resolved, MergedInto: null } }] || before.IsOver)
            return null;
        var late = clocks.FirstOrDefault(clock => clock is { Kind: ClockKind.Solution, State: ClockState.Missed });
        return new Solved(
            late is null ? null : late.Cause ?? LateCause.Other,
            !journal.Any(moment => moment.After.Status == TicketStatus.WaitingPartner) && !WasReopened(journal));
    }

    private static DayFigures Figures(bool inTime, bool firstTime, int one) =>
        new() { Resolved = one, SolvedInTime = inTime ? one : 0, FirstTimeFixed = firstTime ? one : 0 };

    private static bool WasReopened(IReadOnlyList<TicketMoment> journal) =>
        journal.Zip(journal.Skip(1)).Any(pair => pair.First.After.IsOver && !pair.Second.After.IsOver);
}
