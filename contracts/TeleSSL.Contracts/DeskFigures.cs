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

/// <summary>Answer of <c>GET /api/desk/figures</c>: one line for each day, unit and municipality with something to count.</summary>
/// <param name="ServiceLevel">Share of the resolved that were solved in time, 0 to 1; null when nothing was resolved.</param>
/// <param name="ReactionLevel">Share of the first reactions that were in time, 0 to 1; null when there was none.</param>
/// <param name="FirstTimeFixRate">Share of the resolved that were fixed at the first attempt, 0 to 1; null when none was resolved.</param>
/// <param name="Items">By day, unit and municipality.</param>
public sealed record DeskFiguresAnswer(
    double? ServiceLevel, double? ReactionLevel, double? FirstTimeFixRate, IReadOnlyList<DeskDayAnswer> Items);
