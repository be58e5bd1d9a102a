using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>An incident with all that a decision about it may look at.</summary>
/// <param name="Incident">The subject.</param>
public sealed record IncidentFacts(Incident Incident)
{
    /// <summary>Tickets that match it and are in no incident, oldest first.</summary>
    public IReadOnlyList<Guid> Matching { get; init; } = [];

    /// <summary>The ticket that the step names.</summary>
    public Ticket? Ticket { get; init; }

    /// <summary>The open incident that this ticket is in.</summary>
    public Guid? TicketIsIn { get; init; }

    /// <summary>How many of its tickets somebody still works on.</summary>
    public int OpenTickets { get; init; }
}

/// <summary>Something asked of an incident. The record is at once the body of <c>POST /api/incidents/{id}/{step}</c> and the evidence the journal keeps.</summary>
public abstract record IncidentStep
{
    /// <summary>What the journal calls it, e.g. <c>incident.confirmed</c>.</summary>
    public abstract string Key();

    /// <summary>What the incident is called from now on; never in the journal.</summary>
    public virtual string? Titles() => null;

    /// <summary>How it was solved; never in the journal.</summary>
    public virtual string? Resolves() => null;

    /// <summary>The ticket it names; it must be within the scope of whoever names it.</summary>
    public virtual Guid? NamesTicket() => null;

    /// <summary>The decision: the incident after it, or a refusal. Pure. Whatever the step: <c>incident-closed</c>.</summary>
    public Result<Incident> Decide(IncidentFacts at, Stamp stamp) => at.Incident.IsOver
        ? new Refusal("incident-closed", "The incident is closed or was dismissed. If it comes back, declare a new one.").With("state", at.Incident.State.Kebab())
        : Apply(at, stamp).Then<Incident>(after => after with { Version = at.Incident.Version + 1 });

    /// <summary>What it does to an incident that is not over.</summary>
    protected abstract Result<Incident> Apply(IncidentFacts at, Stamp stamp);

    /// <summary>Why nothing can be done with its tickets yet; null when it can.</summary>
    protected static Refusal? NotConfirmed(Incident incident) => incident.State == IncidentState.Confirmed
        ? null
        : new Refusal("incident-not-confirmed", "Nobody has confirmed the incident yet. Confirm or dismiss it first.");

    /// <summary>Why it can be neither confirmed nor dismissed any more; null when it can.</summary>
    protected static Refusal? AlreadyConfirmed(Incident incident) => incident.State != IncidentState.Confirmed
        ? null
        : new Refusal("already-confirmed", "Somebody has confirmed the incident. Work on it, or close it.").With("by", incident.ConfirmedBy ?? "");
}
