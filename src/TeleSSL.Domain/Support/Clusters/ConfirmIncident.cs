using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>Confirms an incident: matching tickets are linked to it.</summary>
/// <param name="Title">The title; nothing about an individual.</param>
/// <param name="Priority">How urgent it is.</param>
public sealed record ConfirmIncident(FreeText Title, Priority? Priority = null) : IncidentStep
{
    /// <inheritdoc/>
    public override string Key() => "incident.confirmed";

    /// <inheritdoc/>
    public override string? Titles() => Title.Value;

    /// <summary>Refused with <c>already-confirmed</c>.</summary>
    protected override Result<Incident> Apply(IncidentFacts at, Stamp stamp) => AlreadyConfirmed(at.Incident) is { } refusal
        ? refusal
        : at.Incident with
        {
            State = IncidentState.Confirmed,
            Priority = Priority,
            ConfirmedAt = stamp.At,
            ConfirmedBy = stamp.Actor,
            TicketCount = at.Matching.Count,
        };
}

/// <summary>Dismisses it. The same trait raises no alarm until enough new tickets have been opened.</summary>
/// <param name="Reason">Why, as a code such as <c>training-day</c>.</param>
public sealed record DismissIncident(Code Reason) : IncidentStep
{
    /// <inheritdoc/>
    public override string Key() => "incident.dismissed";

    /// <summary>Refused with <c>already-confirmed</c>.</summary>
    protected override Result<Incident> Apply(IncidentFacts at, Stamp stamp) => AlreadyConfirmed(at.Incident) is { } refusal
        ? refusal
        : at.Incident with { State = IncidentState.Dismissed, EndedAt = stamp.At, Reason = Reason.Value };
}
