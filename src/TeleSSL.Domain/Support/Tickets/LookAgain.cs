namespace TeleSSL.Domain.Support.Tickets;

/// <summary>
/// Decides with each step whether an answer waits to be looked at. It is an answer to the assignee, or to the whole desk while no one
/// has the ticket; only they clear it, by a step that shows that they have seen it. Reading a ticket clears nothing. Pure.
/// </summary>
internal static class LookAgain
{
    /// <summary>The answer that waits after a step.</summary>
    /// <param name="before">The ticket before it.</param>
    /// <param name="after">The ticket after it.</param>
    /// <param name="answer">Whose answer the step is; null when it is none.</param>
    /// <param name="sees">The account that takes the step has seen the ticket.</param>
    /// <param name="stamp">Who took it, and when.</param>
    public static Answered? After(Ticket before, Ticket after, AnsweredBy? answer, bool sees, Stamp stamp) =>
        answer is { } by ? Answered.With(after.Answered, by, stamp.OccurredAt)
        : sees && (before.Assignee is null || before.Assignee == stamp.Actor || after.Assignee == stamp.Actor) ? null
        : after.Answered;
}
