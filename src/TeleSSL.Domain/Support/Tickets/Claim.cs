namespace TeleSSL.Domain.Support.Tickets;

/// <summary>An agent takes the ticket. Of two at once one wins; the other is told who.</summary>
public sealed record Claim : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.claimed";

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <summary>Refused with <c>already-claimed</c> and the assignee. Claiming what is one's own changes nothing.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var ticket = at.Ticket;
        if (ticket.Assignee == stamp.Actor)
            return Nothing(ticket);
        if (ticket.Assignee is { } other)
            return new Refusal("already-claimed", "Somebody else has taken the ticket.").With("assignee", other);
        return Becomes(ticket, ticket with
        {
            Assignee = stamp.Actor,
            Status = ticket.Status == TicketStatus.New ? TicketStatus.Open : ticket.Status,
        });
    }
}

/// <summary>The ticket is nobody's again.</summary>
public sealed record Release : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.released";

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <summary>Releasing what is nobody's changes nothing.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) =>
        at.Ticket.Assignee is null ? Nothing(at.Ticket) : Becomes(at.Ticket, at.Ticket with { Assignee = null });
}
