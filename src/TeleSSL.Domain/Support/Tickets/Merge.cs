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
    /// Refused with <c>merge-into-itself</c>, <c>partner-knows-it</c>, <c>other-ticket-over</c>,
    /// <c>merge-into-health-case</c>, and <c>other-citizen</c> when they are about two people or two municipalities:
    /// a ticket must not show data about someone else. Also with the refusals of <see cref="RelatedTickets.Merged"/>.
    /// </summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var (ticket, other) = (at.Ticket, at.Other!);
        if (ticket.Id == other.Id)
            return Refusal.Invalid("into", TicketProblems.MergeIntoItself);
        if (ticket.Status == TicketStatus.WaitingPartner)
            return TicketRefusals.PartnerKnowsIt;
        if (other.IsOver)
            return TicketRefusals.OtherOver
                .With("status", other.Status.Kebab());
        if (other.AwaitsHandOver)
            return TicketRefusals.IntoHealthTicket;
        if (ticket.Municipality != other.Municipality || (ticket.Citizen is not null && ticket.Citizen != other.Citizen))
            return TicketRefusals.OtherCitizen;
        var merged = ticket with { Status = TicketStatus.Closed, MergedInto = other.Id, Answered = null };
        return at.Around.Merged(ticket, merged, other, Whole(ticket, other));
    }

    private static Ticket Whole(Ticket ticket, Ticket other)
    {
        var whole = other with
        {
            MergedFrom = [.. other.MergedFrom, .. ticket.MergedFrom, ticket.Id],
            Device = other.Device ?? ticket.Device,
            Replacements = [.. other.Replacements, .. ticket.Replacements],
            Priority = ticket.Priority < other.Priority ? ticket.Priority : other.Priority,
            Assignee = other.Assignee ?? ticket.Assignee,
            Programme = other.Programme ?? ticket.Programme,
            Answered = Answered.Both(other.Answered, ticket.Answered),
        };
        // What the reporter wrote on the one is the answer that the other waits for; a paused clock would break the promise.
        var goesOn = other.Status == TicketStatus.WaitingReporter
            ? ticket.Status != TicketStatus.WaitingReporter
            : other.Status == TicketStatus.New && whole.Assignee is not null;
        return goesOn ? whole with { Status = TicketStatus.Open } : whole;
    }
}
