using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>A value before and after.</summary>
/// <param name="From">Before; null when there was none.</param>
/// <param name="To">After.</param>
public sealed record Changed<T>(T? From, T? To);

/// <summary>What a ticket took over from one that was merged into it: the evidence of the merge. Null where nothing changed.</summary>
/// <param name="Priority">The higher one.</param>
/// <param name="Assignee">The other ticket's, if it had none.</param>
/// <param name="Status">It no longer waits for the reporter, or has someone who works on it.</param>
/// <param name="ReactionDue">The earlier one.</param>
/// <param name="SolutionDue">The earlier one.</param>
public sealed record MergeGain(
    Changed<Priority?>? Priority, Changed<string>? Assignee, Changed<TicketStatus?>? Status,
    Changed<DateTimeOffset?>? ReactionDue, Changed<DateTimeOffset?>? SolutionDue)
{
    /// <summary>Null for any other change than a merge into the ticket.</summary>
    /// <param name="entry">The change.</param>
    /// <param name="before">The ticket's clocks before it.</param>
    /// <param name="after">The same after it.</param>
    public static MergeGain? Of(TicketEntry entry, IReadOnlyList<ClockReading> before, IReadOnlyList<ClockReading> after) =>
        entry is { Kind: Merge.IntoKey, Before: { } was, After: { } now }
            ? new MergeGain(
                Between<Priority?>(was.Priority, now.Priority), Between(was.Assignee, now.Assignee),
                Between<TicketStatus?>(was.Status, now.Status),
                Between(Due(before, ClockKind.Reaction), Due(after, ClockKind.Reaction)),
                Between(Due(before, ClockKind.Solution), Due(after, ClockKind.Solution)))
            : null;

    private static Changed<T>? Between<T>(T? from, T? to) => EqualityComparer<T>.Default.Equals(from, to) ? null : new Changed<T>(from, to);

    private static DateTimeOffset? Due(IReadOnlyList<ClockReading> clocks, ClockKind kind) =>
        clocks.FirstOrDefault(clock => clock.Kind == kind) is { StoppedAt: null } running ? running.DueAt : null;
}
