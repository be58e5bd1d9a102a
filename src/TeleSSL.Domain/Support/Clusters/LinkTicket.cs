using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>Adds a ticket to the incident.</summary>
/// <param name="Ticket">Which.</param>
public sealed record LinkTicket(Guid Ticket) : IncidentStep
{
    /// <inheritdoc/>
    public override string Key() => "incident.case-linked";

    /// <inheritdoc/>
    public override Guid? NamesTicket() => Ticket;

    /// <summary>
    /// Refused with <c>incident-not-confirmed</c>, <c>ticket-merged</c>, <c>health-case</c>, <c>already-linked</c> with this or another
    /// open incident, and <c>too-many-cases</c>.
    /// </summary>
    protected override Result<Incident> Apply(IncidentFacts at, Stamp stamp)
    {
        if ((NotConfirmed(at.Incident) ?? WhyNot(at.Ticket!)) is { } refusal)
            return refusal;
        if (at.TicketIsIn is { } other)
            return new Refusal("already-linked", "The ticket is in an incident already. Unlink it there first.")
                .With("incident", other.ToString());
        return at.Incident.TicketCount >= Incident.MaxTickets
            ? new Refusal("too-many-cases", $"An incident has at most {Incident.MaxTickets} tickets. Declare a second one.")
            : at.Incident with { TicketCount = at.Incident.TicketCount + 1 };
    }

    private static Refusal? WhyNot(Ticket ticket)
    {
        if (ticket.MergedInto is { } into)
            return new Refusal("ticket-merged", "The ticket was merged into another one. Link that one.").With("into", into.ToString());
        return ticket.Triage == Triage.Health
            ? new Refusal("health-case", "A health ticket belongs to the clinical side and cannot be part of a technical incident.")
            : null;
    }
}

/// <summary>Removes a ticket from the incident.</summary>
/// <param name="Ticket">Which.</param>
public sealed record UnlinkTicket(Guid Ticket) : IncidentStep
{
    /// <inheritdoc/>
    public override string Key() => "incident.case-unlinked";

    /// <inheritdoc/>
    public override Guid? NamesTicket() => Ticket;

    /// <summary>Refused with <c>incident-not-confirmed</c> and <c>not-linked</c>.</summary>
    protected override Result<Incident> Apply(IncidentFacts at, Stamp stamp)
    {
        if (NotConfirmed(at.Incident) is { } refusal)
            return refusal;
        return at.TicketIsIn == at.Incident.Id
            ? at.Incident with { TicketCount = at.Incident.TicketCount - 1 }
            : new Refusal("not-linked", "The ticket is not in this incident.");
    }
}
