using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>A message could not be delivered to the partner, and is not sent again by itself.</summary>
/// <param name="Round">The escalation it belongs to.</param>
/// <param name="Why">A code.</param>
/// <param name="Kind">What it was.</param>
public sealed record PartnerDeliveryFailed(int Round, Code Why, PartnerMessageKind Kind) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => Kind == PartnerMessageKind.Escalation ? "ticket.undelivered" : $"ticket.{Kind.Kebab()}-undelivered";

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

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
