using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Something could not be brought to the partner, and is not tried again by itself.</summary>
/// <param name="Round">The escalation it belongs to.</param>
/// <param name="Why">A code.</param>
/// <param name="Comment">It was a comment; otherwise the escalation itself.</param>
public sealed record Undelivered(int Round, Code Why, bool Comment) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => Comment ? "ticket.comment-undelivered" : "ticket.undelivered";

    /// <inheritdoc/>
    protected override bool GoesWhenOver => true;

    /// <inheritdoc/>
    protected override bool GoesWithHealth => true;

    /// <summary>Of another round, or of what the partner has after all: changes nothing.</summary>
    protected override Result<TicketChange> Apply(TicketCase at, Stamp stamp) => at.Ticket.Escalation switch
    {
        { } escalation when escalation.Round != Round => Nothing(at.Ticket),
        { } when Comment => Becomes(at.Ticket, at.Ticket with { }),
        { Seen: 0 } escalation => Becomes(at.Ticket, at.Ticket with { Escalation = escalation with { Undelivered = Why.Value } }),
        _ => Nothing(at.Ticket),
    };
}

/// <summary>What could not be brought to the partner is tried again.</summary>
/// <param name="Round">The escalation it belongs to.</param>
/// <param name="Comment">It was a comment; otherwise the escalation itself.</param>
public sealed record SentAgain(int Round, bool Comment) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.sent-again";

    /// <inheritdoc/>
    protected override bool GoesWithHealth => true;

    /// <summary>Refused with <c>moved-on</c> when the case no longer waits for this.</summary>
    protected override Result<TicketChange> Apply(TicketCase at, Stamp stamp) =>
        at.Ticket is { Escalation: { } escalation } ticket && escalation.Round == Round && (Comment || ticket.Status == TicketStatus.WaitingPartner)
            ? Becomes(ticket, ticket with { Escalation = Comment ? escalation : escalation with { Undelivered = null } })
            : new Refusal("moved-on", "The case does not wait for this any more.");
}
