namespace TeleSSL.Domain.Support.Tickets;

/// <summary>An agent claims the ticket. If two do so at once, one wins and the refusal names the assignee to the other.</summary>
public sealed record Claim : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.claimed";

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <inheritdoc/>
    protected override bool IsSeen(Stamp stamp) => true;

    /// <summary>Refused with <c>already-claimed</c> and the assignee. Claiming one's own ticket changes nothing.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var ticket = at.Ticket;
        if (ticket.Assignee == stamp.Actor)
            return Nothing(ticket);
        if (ticket.Assignee is { } other)
            return TicketRefusals.AlreadyClaimed.With("assignee", other);
        return Becomes(ticket, ticket with
        {
            Assignee = stamp.Actor,
            Status = ticket.Status == TicketStatus.New ? TicketStatus.Open : ticket.Status,
        });
    }
}

/// <summary>The ticket becomes unassigned.</summary>
public sealed record Release : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.released";

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <summary>Releasing an unassigned ticket changes nothing.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) =>
        at.Ticket.Assignee is null ? Nothing(at.Ticket) : Becomes(at.Ticket, at.Ticket with { Assignee = null });
}
