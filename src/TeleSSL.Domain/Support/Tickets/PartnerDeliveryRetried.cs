namespace TeleSSL.Domain.Support.Tickets;

/// <summary>A message that could not be delivered to the partner is sent again.</summary>
/// <param name="Round">The escalation it belongs to.</param>
/// <param name="Kind">The kind of message.</param>
public sealed record PartnerDeliveryRetried(int Round, PartnerMessageKind Kind) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.sent-again";

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => Kind == PartnerMessageKind.Ended;

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <summary>Refused with <c>moved-on</c> when the ticket is no longer waiting for this.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) =>
        at.Ticket is { Escalation: { } escalation } ticket && Fits(ticket, escalation)
            ? Becomes(ticket, ticket with
            {
                Escalation = Kind == PartnerMessageKind.Escalation ? escalation with { Undelivered = null } : escalation
            })
            : PartnerRefusals.MovedOn;

    private bool Fits(Ticket ticket, Escalation escalation) => Kind switch
    {
        PartnerMessageKind.Ended => true,
        PartnerMessageKind.Escalation => escalation.Round == Round && ticket.Status == TicketStatus.WaitingPartner,
        _ => escalation.Round == Round,
    };
}
