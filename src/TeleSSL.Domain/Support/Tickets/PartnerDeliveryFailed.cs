using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>A message could not be delivered to the partner, and is not retried automatically.</summary>
/// <param name="Round">The escalation it belongs to.</param>
/// <param name="Why">The reason, as a code.</param>
/// <param name="Kind">The kind of message.</param>
public sealed record PartnerDeliveryFailed(int Round, Code Why, PartnerMessageKind Kind) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => Kind == PartnerMessageKind.Escalation ? "ticket.undelivered" : $"ticket.{Kind.Kebab()}-undelivered";

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <summary>
    /// A failure of another round, or of a message that the partner has received after all, changes nothing. Nor does a message sent along
    /// with a ticket that was not delivered itself: that failure is already recorded.
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
