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
    /// Refused with <c>incident-not-confirmed</c>, <c>ticket-merged</c>, <c>health-case-not-linked</c>, <c>already-linked</c> with this or
    /// another open incident, and <c>too-many-cases</c>.
    /// </summary>
    protected override Result<Incident> Apply(IncidentFacts at, Stamp stamp)
    {
        if ((NotConfirmed(at.Incident) ?? WhyNot(at.Ticket!)) is { } refusal)
            return refusal;
        if (at.TicketIsIn is { } other)
            return SupportRefusals.AlreadyLinked
                .With("incident", other.ToString());
        return at.Incident.TicketCount >= Incident.MaxTickets
            ? SupportRefusals.TooManyTickets.With("max", Incident.MaxTickets)
            : at.Incident with { TicketCount = at.Incident.TicketCount + 1 };
    }

    private static Refusal? WhyNot(Ticket ticket)
    {
        if (ticket.MergedInto is { } into)
            return TicketRefusals.Merged.With("into", into.ToString());
        return ticket.Triage == Triage.Health
            ? SupportRefusals.HealthTicketNotLinked
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
            : SupportRefusals.NotLinked;
    }
}
