using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Something could not be brought to the partner, and is not tried again by itself.</summary>
/// <param name="Round">The escalation it belongs to.</param>
/// <param name="Why">A code.</param>
/// <param name="Kind">What it was.</param>
public sealed record Undelivered(int Round, Code Why, PartnerMessageKind Kind) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => Kind == PartnerMessageKind.Escalation ? "ticket.undelivered" : $"ticket.{Kind.Kebab()}-undelivered";

    /// <inheritdoc/>
    protected override bool GoesWhenOver => true;

    /// <inheritdoc/>
    protected override bool GoesWithHealth => true;

    /// <summary>
    /// Of another round, or of what the partner has after all: changes nothing. Nor does what went along with a ticket that did not
    /// arrive itself: that has been said.
    /// </summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) => at.Ticket.Escalation switch
    {
        { } escalation when escalation.Round != Round => Nothing(at.Ticket),
        { Undelivered: null } when Kind != PartnerMessageKind.Escalation => Becomes(at.Ticket, at.Ticket with { }),
        { Seen: 0 } escalation when Kind == PartnerMessageKind.Escalation =>
            Becomes(at.Ticket, at.Ticket with { Escalation = escalation with { Undelivered = Why.Value } }),
        _ => Nothing(at.Ticket),
    };
}

/// <summary>What could not be brought to the partner is tried again.</summary>
/// <param name="Round">The escalation it belongs to.</param>
/// <param name="Kind">What it is.</param>
public sealed record SentAgain(int Round, PartnerMessageKind Kind) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.sent-again";

    /// <inheritdoc/>
    protected override bool GoesWhenOver => Kind == PartnerMessageKind.Ended;

    /// <inheritdoc/>
    protected override bool GoesWithHealth => true;

    /// <summary>Refused with <c>moved-on</c> when the ticket no longer waits for this.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) =>
        at.Ticket is { Escalation: { } escalation } ticket && Fits(ticket, escalation)
            ? Becomes(ticket, ticket with { Escalation = Kind == PartnerMessageKind.Escalation ? escalation with { Undelivered = null } : escalation })
            : new Refusal("moved-on", "The ticket does not wait for this any more.");

    private bool Fits(Ticket ticket, Escalation escalation) => Kind switch
    {
        PartnerMessageKind.Ended => true,
        PartnerMessageKind.Escalation => escalation.Round == Round && ticket.Status == TicketStatus.WaitingPartner,
        _ => escalation.Round == Round,
    };
}
