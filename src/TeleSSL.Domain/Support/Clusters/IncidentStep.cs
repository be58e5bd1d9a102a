using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>An incident with everything a decision about it may use.</summary>
/// <param name="Incident">The subject.</param>
public sealed record IncidentFacts(Incident Incident)
{
    /// <summary>Tickets that match it and are in no incident, oldest first.</summary>
    public IReadOnlyList<Guid> Matching { get; init; } = [];

    /// <summary>The ticket that the step names.</summary>
    public Ticket? Ticket { get; init; }

    /// <summary>The open incident that this ticket is in.</summary>
    public Guid? TicketIsIn { get; init; }

    /// <summary>The number of its open tickets.</summary>
    public int OpenTickets { get; init; }
}

/// <summary>
/// A step on an incident. The record is the body of <c>POST /api/incidents/{id}/{step}</c> and the evidence the journal stores.
/// </summary>
public abstract record IncidentStep
{
    /// <summary>Its name in the journal, e.g. <c>incident.confirmed</c>.</summary>
    public abstract string Key();

    /// <summary>The incident's new title; never in the journal.</summary>
    public virtual string? Titles() => null;

    /// <summary>How it was solved; never in the journal.</summary>
    public virtual string? Resolves() => null;

    /// <summary>The ticket it names; it must be within the caller's scope.</summary>
    public virtual Guid? NamesTicket() => null;

    /// <summary>The decision: the incident after it, or a refusal. Pure. Whatever the step: <c>incident-closed</c>.</summary>
    public Result<Incident> Decide(IncidentFacts at, Stamp stamp) => at.Incident.IsOver
        ? SupportRefusals.IncidentClosed
            .With("state", at.Incident.State.Kebab())
        : Apply(at, stamp).Then<Incident>(after => after with { Version = at.Incident.Version + 1 });

    /// <summary>Its effect on an open incident.</summary>
    protected abstract Result<Incident> Apply(IncidentFacts at, Stamp stamp);

    /// <summary>Why its tickets cannot be changed yet; null when they can.</summary>
    protected static Refusal? NotConfirmed(Incident incident) => incident.State == IncidentState.Confirmed
        ? null
        : SupportRefusals.IncidentNotConfirmed;

    /// <summary>Why it can no longer be confirmed or dismissed; null when it can.</summary>
    protected static Refusal? AlreadyConfirmed(Incident incident) => incident.State != IncidentState.Confirmed
        ? null
        : SupportRefusals.AlreadyConfirmed
            .With("by", incident.ConfirmedBy ?? "");
}
