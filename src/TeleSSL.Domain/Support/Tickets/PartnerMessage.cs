namespace TeleSSL.Domain.Support.Tickets;

/// <summary>The content of one message to a partner.</summary>
public enum PartnerMessageKind
{
    /// <summary>The ticket itself.</summary>
    Escalation,

    /// <summary>A public note.</summary>
    Comment,

    /// <summary>The answer to the partner's question.</summary>
    Answered,

    /// <summary>The priority has changed.</summary>
    Priority,

    /// <summary>A file of the ticket.</summary>
    Attachment,

    /// <summary>The desk has finished: the partner's solution is accepted, otherwise the ticket is withdrawn.</summary>
    Ended,
}

/// <summary>
/// A message to a partner about a ticket (contracts/partners/telma, What the sender sends). A ticket's messages are sent in
/// their original order, after the ticket itself.
/// </summary>
/// <param name="Kind">The kind of message.</param>
/// <param name="About">The escalation that it belongs to.</param>
/// <param name="Attachment">The file.</param>
public sealed record PartnerMessage(PartnerMessageKind Kind, Escalation About, Guid? Attachment = null)
{
    /// <summary>
    /// The messages of a step. Pure: derived from the states where possible, so that a step added later needs no line here.
    /// </summary>
    public static IEnumerable<PartnerMessage> Of(TicketStep step, Ticket before, Ticket after)
    {
        if (before.Escalation is { } former && Reaches(former) && IsOpenThere(former) && IsGivenUp(step, former, before, after))
            yield return new PartnerMessage(PartnerMessageKind.Ended, former);
        if (after.Escalation is not { } there || !Reaches(there))
            yield break;
        var news = step is Escalate ? [new PartnerMessage(PartnerMessageKind.Escalation, there)]
            : Listens(after, there) ? News(step, before, after, there) : [];
        foreach (var message in news.Concat(there.Files.Except(before.Escalation?.Round == there.Round ? before.Escalation.Files : [])
            .Select(file => new PartnerMessage(PartnerMessageKind.Attachment, there, file))))
            yield return message;
    }

    /// <summary>The partner works on the ticket, or waits for an answer about it.</summary>
    internal static bool Listens(Ticket ticket, Escalation there) =>
        ticket.Status == TicketStatus.WaitingPartner || (there.Returned == ReturnReason.NeedInfo && !ticket.IsOver);

    private static IEnumerable<PartnerMessage> News(TicketStep step, Ticket before, Ticket after, Escalation there)
    {
        if (after.Priority != before.Priority)
            yield return new PartnerMessage(PartnerMessageKind.Priority, there);
        if (step is not AddNote { Visibility: NoteVisibility.Public })
            yield break;
        yield return new PartnerMessage(PartnerMessageKind.Comment, there);
        if (there.State == PartnerState.AwaitingReporter || there.Returned == ReturnReason.NeedInfo)
            yield return new PartnerMessage(PartnerMessageKind.Answered, there);
    }

    private static bool Reaches(Escalation there) => there is { ByHand: false, Undelivered: null };

    private static bool IsOpenThere(Escalation there) => there.Returned == ReturnReason.NeedInfo
        || there.State is not (PartnerState.Closed or PartnerState.Rejected or PartnerState.Cancelled or PartnerState.Returned);

    // A new escalation instead of an answer closes the partner's question: no one is waiting for the answer any more.
    private static bool IsGivenUp(TicketStep step, Escalation former, Ticket before, Ticket after) =>
        (after.IsOver && !before.IsOver) || (step is Escalate && former.Returned == ReturnReason.NeedInfo);
}
