namespace TeleSSL.Contracts;

/// <summary>Tickets that are neither resolved nor closed, within the viewer's scope.</summary>
/// <param name="Count">All of them.</param>
/// <param name="Unassigned">Those that no one works on.</param>
/// <param name="DueSoon">Those whose desk was notified that a clock is due soon, while none is overdue.</param>
/// <param name="Overdue">Those whose desk was notified that a clock is overdue.</param>
public sealed record TicketCountsSum(long Count, long Unassigned, long DueSoon, long Overdue);

/// <summary>The same for one queue, municipality, assignee or partner.</summary>
/// <param name="Code">Whose.</param>
/// <param name="Tickets">How many.</param>
public sealed record TicketCountsLine(string Code, TicketCountsSum Tickets);

/// <summary>Answer of <c>GET /api/tickets/counts</c>.</summary>
/// <param name="All">Every ticket within the scope.</param>
/// <param name="Mine">Those the viewer works on.</param>
/// <param name="WaitingReporter">Those that wait for their reporter.</param>
/// <param name="WaitingPartner">Those that wait for a partner, by partner.</param>
/// <param name="Queues">By queue; health tickets are in <c>health</c>.</param>
/// <param name="Municipalities">By municipality.</param>
/// <param name="Assignees">By who works on them.</param>
/// <param name="Answered">
/// Those on which something came back for the viewer to look at, open or over: <c>answered=true</c> lists them.
/// </param>
public sealed record TicketCountsAnswer(
    TicketCountsSum All,
    TicketCountsSum Mine,
    TicketCountsSum WaitingReporter,
    IReadOnlyList<TicketCountsLine> WaitingPartner,
    IReadOnlyList<TicketCountsLine> Queues,
    IReadOnlyList<TicketCountsLine> Municipalities,
    IReadOnlyList<TicketCountsLine> Assignees,
    long Answered);

/// <summary>What a desk did on one day for one municipality.</summary>
public sealed record DeskDayAnswer
{
    /// <summary>The day, in Europe/Copenhagen.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Code of the SPOC unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Code of the municipality.</summary>
    public required string Municipality { get; init; }

    /// <summary>Tickets opened.</summary>
    public required int Opened { get; init; }

    /// <summary>First reactions within the target.</summary>
    public required int ReactedInTime { get; init; }

    /// <summary>First reactions after the target.</summary>
    public required int ReactedLate { get; init; }

    /// <summary>Tickets resolved that day and not reopened since.</summary>
    public required int Resolved { get; init; }

    /// <summary>Of these, within the target.</summary>
    public required int SolvedInTime { get; init; }

    /// <summary>Of these, at the first attempt and without a partner.</summary>
    public required int FirstTimeFixed { get; init; }

    /// <summary>Tickets reopened.</summary>
    public required int Reopened { get; init; }

    /// <summary>Tickets escalated to a partner.</summary>
    public required int Escalated { get; init; }

    /// <summary>Health tickets handed over to the clinical side.</summary>
    public required int HandedOver { get; init; }
}

/// <summary>Answer of <c>GET /api/desk/figures</c>, over the days of <c>[from, to)</c> in Europe/Copenhagen.</summary>
/// <param name="ServiceLevel">Share of the resolved that were solved in time, 0 to 1; null when nothing was resolved.</param>
/// <param name="ReactionLevel">Share of the first reactions that were in time, 0 to 1; null when there was none.</param>
/// <param name="FirstTimeFixRate">Share of the resolved that were fixed at the first attempt, 0 to 1; null when none was resolved.</param>
/// <param name="Items">One for each day, unit and municipality with something to count; empty when <c>by</c> was given.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day after the period.</param>
/// <param name="All">The whole period, within the viewer's scope.</param>
/// <param name="Lines">By what <c>by</c> names, in order of the code; empty without it.</param>
public sealed record DeskFiguresAnswer(
    double? ServiceLevel, double? ReactionLevel, double? FirstTimeFixRate, IReadOnlyList<DeskDayAnswer> Items,
    DateOnly From, DateOnly To, DeskFiguresSum All, IReadOnlyList<DeskFiguresLine> Lines);

/// <summary>The figures of one agent, queue, municipality or day.</summary>
/// <param name="Code">The account, the unit, the municipality or the date.</param>
/// <param name="Figures">
/// Of an agent: what the agent did, and ratings of tickets the agent had. What no agent did, such as a reporter's reopening, is in
/// <c>all</c> only.
/// </param>
public sealed record DeskFiguresLine(string Code, DeskFiguresSum Figures);

/// <summary>Figures added up. Agents, causes and clocks other than the first two are counted from version 0.2 on.</summary>
/// <param name="Tickets">What was done.</param>
/// <param name="Clocks">The service level of each clock.</param>
/// <param name="Ratings">The scores that reporters gave.</param>
/// <param name="Calls">
/// Calls to the desk; null where the viewer sees none, and by municipality: which municipality a caller is from is not known.
/// </param>
public sealed record DeskFiguresSum(
    DeskCounters Tickets, IReadOnlyList<ClockFigures> Clocks, RatingFigures Ratings, CallFigures? Calls);

/// <summary>Numbers of tickets.</summary>
public sealed record DeskCounters
{
    /// <summary>Opened.</summary>
    public required long Opened { get; init; }

    /// <summary>First reactions within the target.</summary>
    public required long ReactedInTime { get; init; }

    /// <summary>First reactions after the target.</summary>
    public required long ReactedLate { get; init; }

    /// <summary>Resolved and not reopened since.</summary>
    public required long Resolved { get; init; }

    /// <summary>Of these, within the target.</summary>
    public required long SolvedInTime { get; init; }

    /// <summary>Of these, at the first attempt and without a partner.</summary>
    public required long FirstTimeFixed { get; init; }

    /// <summary>Reopened.</summary>
    public required long Reopened { get; init; }

    /// <summary>Escalated to a partner.</summary>
    public required long Escalated { get; init; }

    /// <summary>Health tickets handed over to the clinical side.</summary>
    public required long HandedOver { get; init; }
}

/// <summary>
/// How the clocks of one kind ended. A solution counts on the day of resolving, and no longer when the ticket is reopened.
/// </summary>
/// <param name="Clock"><c>reaction solution partner hand-over</c>.</param>
/// <param name="Met">In time.</param>
/// <param name="Missed">Late.</param>
/// <param name="Level">Share that was met, 0 to 1; null when none ended.</param>
/// <param name="Causes">Why they were missed, each cause that occurred.</param>
public sealed record ClockFigures(string Clock, long Met, long Missed, double? Level, IReadOnlyList<CauseFigure> Causes);

/// <summary>Missed clocks with one cause.</summary>
/// <param name="Cause">As in the clocks of a ticket.</param>
/// <param name="Count">How many.</param>
public sealed record CauseFigure(string Cause, long Count);

/// <summary>The scores that reporters gave, on the day they gave them.</summary>
/// <param name="Answers">How many.</param>
/// <param name="Mean">1 to 5; null when there is none.</param>
/// <param name="Scores">How many gave 1, 2, 3, 4 and 5.</param>
public sealed record RatingFigures(long Answers, double? Mean, IReadOnlyList<long> Scores);

/// <summary>Calls, on the day they rang.</summary>
/// <param name="Offered">All that rang; null for an agent, to whom no call is offered alone.</param>
/// <param name="Answered">By an agent.</param>
/// <param name="Missed">That ended unanswered, also when someone called back; null for an agent.</param>
/// <param name="MedianWaitSeconds">How long half of the answered callers waited at most; null when it is not known of any.</param>
/// <param name="LongestWaitSeconds">The longest wait of an answered caller; null when it is not known of any.</param>
public sealed record CallFigures(
    long? Offered, long Answered, long? Missed, long? MedianWaitSeconds, long? LongestWaitSeconds);
