namespace TeleSSL.Domain.Support.Tickets;

/// <summary>What a partner is told by one message.</summary>
public enum PartnerMessageKind
{
    /// <summary>The ticket itself.</summary>
    Escalation,

    /// <summary>A public note.</summary>
    Comment,

    /// <summary>What the partner asked for has been said.</summary>
    Answered,

    /// <summary>The ticket is more or less urgent than thought.</summary>
    Priority,

    /// <summary>A file of the ticket.</summary>
    Attachment,

    /// <summary>The desk is done with it: the partner's solution is accepted, else the ticket is taken back.</summary>
    Ended,
}

/// <summary>
/// Something that a partner is to be told of a ticket (contracts/partners/telma, What the sender tells). Those of a ticket go out in
/// the order in which they came, behind the ticket itself.
/// </summary>
/// <param name="Kind">What.</param>
/// <param name="About">The escalation that it belongs to.</param>
/// <param name="Attachment">The file.</param>
public sealed record PartnerMessage(PartnerMessageKind Kind, Escalation About, Guid? Attachment = null)
{
    /// <summary>What a step gives to tell. Pure: told from the states where they say it, so that a step added later needs no line here.</summary>
    public static IEnumerable<PartnerMessage> Of(TicketStep step, Ticket before, Ticket after)
    {
        if (before.Escalation is { } former && Reaches(former) && IsOpenThere(former) && IsGivenUp(step, former, before, after))
            yield return new PartnerMessage(PartnerMessageKind.Ended, former);
        if (after.Escalation is not { } there || !Reaches(there))
            yield break;
        var told = step is Escalate ? [new PartnerMessage(PartnerMessageKind.Escalation, there)] : Listens(after, there) ? News(step, before, after, there) : [];
        foreach (var message in told.Concat(there.Files.Except(before.Escalation?.Round == there.Round ? before.Escalation.Files : [])
            .Select(file => new PartnerMessage(PartnerMessageKind.Attachment, there, file))))
            yield return message;
    }

    /// <summary>The partner works with the ticket, or waits for an answer about it.</summary>
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

    // Who escalates anew instead of answering a question leaves nobody there waiting for the answer.
    private static bool IsGivenUp(TicketStep step, Escalation former, Ticket before, Ticket after) =>
        (after.IsOver && !before.IsOver) || (step is Escalate && former.Returned == ReturnReason.NeedInfo);
}
