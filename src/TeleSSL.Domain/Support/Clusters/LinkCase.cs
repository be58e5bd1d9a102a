using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>A case is part of the incident.</summary>
/// <param name="Ticket">Which.</param>
public sealed record LinkCase(Guid Ticket) : IncidentStep
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
        if ((NotConfirmed(at.Incident) ?? WhyNot(at.Case!)) is { } refusal)
            return refusal;
        if (at.CaseIsIn is { } other)
            return new Refusal("already-linked", "The case is in an incident already. Unlink it there first.").With("incident", other.ToString());
        return at.Incident.CaseCount >= Incident.MostCases
            ? new Refusal("too-many-cases", $"An incident has at most {Incident.MostCases} cases. Declare a second one.")
            : at.Incident with { CaseCount = at.Incident.CaseCount + 1 };
    }

    private static Refusal? WhyNot(Ticket ticket)
    {
        if (ticket.MergedInto is { } into)
            return new Refusal("ticket-merged", "The case lives on in another one. Link that.").With("into", into.ToString());
        return ticket.Triage == Triage.Health
            ? new Refusal("health-case", "A health case is the clinical side's and no part of a technical incident.")
            : null;
    }
}

/// <summary>A case is no part of the incident after all.</summary>
/// <param name="Ticket">Which.</param>
public sealed record UnlinkCase(Guid Ticket) : IncidentStep
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
        return at.CaseIsIn == at.Incident.Id
            ? at.Incident with { CaseCount = at.Incident.CaseCount - 1 }
            : new Refusal("not-linked", "The case is not in this incident.");
    }
}
