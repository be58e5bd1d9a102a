namespace TeleSSL.Domain.Support.Tickets;

/// <summary>
/// Merges the ticket into another one for the same issue, with everything written on it. The other one keeps the higher priority, the
/// assignee if it has none, and what was promised on either (<see cref="TicketPromises"/>).
/// </summary>
/// <param name="Into">The other ticket.</param>
public sealed record Merge(Guid Into) : TicketStep
{
    /// <summary>The journal's name for the other ticket's part.</summary>
    public const string IntoKey = "ticket.merged-in";

    /// <inheritdoc/>
    public override string Key() => "ticket.merged";

    /// <inheritdoc/>
    public override Guid? NamesTicket() => Into;

    /// <inheritdoc/>
    public override bool LooksAround() => true;

    /// <summary>
    /// Refused with <c>merge-into-itself</c>, <c>already-escalated</c> while a partner has it, <c>ticket-over</c> when the other is over,
    /// <c>health-case</c> when the other is one, and <c>other-citizen</c> when they are about two people or two municipalities:
    /// a ticket must not show data about someone else. Also with the refusals of <see cref="RelatedTickets.Merged"/>.
    /// </summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var (ticket, other) = (at.Ticket, at.Other!);
        if (ticket.Id == other.Id)
            return Refusal.Invalid("into", "is the ticket itself", "merge-into-itself");
        if (ticket.Status == TicketStatus.WaitingPartner)
            return new Refusal("already-escalated", "A partner knows this ticket. Merge the other one into it instead.");
        if (other.IsOver)
            return new Refusal("ticket-over", "The other ticket is resolved or closed. Reopen it first.")
                .With("status", other.Status.Kebab());
        if (other.AwaitsHandOver)
            return new Refusal("health-case", "Tickets cannot be merged into a health ticket before it is handed over.");
        if (ticket.Municipality != other.Municipality || (ticket.Citizen is not null && ticket.Citizen != other.Citizen))
            return new Refusal("other-citizen", "The other ticket is about someone else.");
        var merged = ticket with { Status = TicketStatus.Closed, MergedInto = other.Id };
        return at.Around.Merged(ticket, merged, other, Whole(ticket, other));
    }

    private static Ticket Whole(Ticket ticket, Ticket other)
    {
        var whole = other with
        {
            MergedFrom = [.. other.MergedFrom, .. ticket.MergedFrom, ticket.Id],
            Device = other.Device ?? ticket.Device,
            Priority = ticket.Priority < other.Priority ? ticket.Priority : other.Priority,
            Assignee = other.Assignee ?? ticket.Assignee,
        };
        // What the reporter wrote on the one is the answer that the other waits for; a paused clock would break the promise.
        var goesOn = other.Status == TicketStatus.WaitingReporter
            ? ticket.Status != TicketStatus.WaitingReporter
            : other.Status == TicketStatus.New && whole.Assignee is not null;
        return goesOn ? whole with { Status = TicketStatus.Open } : whole;
    }
}
