namespace TeleSSL.Contracts;

/// <summary>A summary of another ticket.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Number">What people call it by.</param>
/// <param name="Status">Where it is in its life.</param>
/// <param name="Title">In a few words; null when the citizen has been erased.</param>
public sealed record TicketBrief(Guid Id, long Number, string Status, string? Title);

/// <summary>A linked ticket.</summary>
/// <param name="As">As seen from the other: <c>related duplicate duplicated-by caused-by causes</c>.</param>
/// <param name="Ticket">The ticket.</param>
public sealed record LinkedTicket(string As, TicketBrief Ticket);

/// <summary>A ticket's relations, as far as the viewer may see the other tickets.</summary>
/// <param name="Parent">The ticket it is a child of.</param>
/// <param name="Children">Its children, oldest first.</param>
/// <param name="OpenChildren">How many of them are neither resolved nor closed.</param>
/// <param name="Links">Its links.</param>
/// <param name="MergedFrom">Tickets that were merged into it.</param>
/// <param name="Merges">What it took over from each of them.</param>
public sealed record TicketBondsAnswer(
    TicketBrief? Parent,
    IReadOnlyList<TicketBrief> Children,
    int OpenChildren,
    IReadOnlyList<LinkedTicket> Links,
    IReadOnlyList<TicketBrief> MergedFrom,
    IReadOnlyList<TicketMerge> Merges);

/// <summary>A merge into the ticket.</summary>
/// <param name="Ticket">The ticket that was merged into it.</param>
/// <param name="Changes">What changed with it; empty when nothing did.</param>
public sealed record TicketMerge(Guid Ticket, IReadOnlyList<MergeChange> Changes);

/// <summary>A value that changed with a merge.</summary>
/// <param name="Field"><c>priority assignee status reactionDue solutionDue</c>.</param>
/// <param name="From">Before; null when there was none.</param>
/// <param name="To">After.</param>
public sealed record MergeChange(string Field, string? From, string? To);

/// <summary>The outcome for a child.</summary>
/// <param name="Id">The child.</param>
/// <param name="Outcome"><c>resolved</c> or <c>refused</c>.</param>
/// <param name="Code">Why it was refused.</param>
public sealed record ChildOutcome(Guid Id, string Outcome, string? Code);

/// <summary>The outcome for the open children.</summary>
/// <param name="Children">Each that was open.</param>
/// <param name="OpenChildren">How many still are.</param>
public sealed record ChildrenResolved(IReadOnlyList<ChildOutcome> Children, int OpenChildren);
