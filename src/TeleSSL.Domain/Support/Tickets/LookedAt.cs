namespace TeleSSL.Domain.Support.Tickets;

/// <summary>The answer on the ticket was looked at, and there is nothing else to do about it.</summary>
public sealed record LookedAt : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.looked-at";

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <inheritdoc/>
    protected override bool IsSeen(Stamp stamp) => true;

    /// <summary>Refused with <c>not-your-ticket</c>. Nothing changes when no answer waits.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        if (at.Ticket.Assignee is { } other && other != stamp.Actor)
            return TicketRefusals.NotYours.With("assignee", other);
        return at.Ticket.Answered is null ? Nothing(at.Ticket) : Becomes(at.Ticket, at.Ticket with { });
    }
}
