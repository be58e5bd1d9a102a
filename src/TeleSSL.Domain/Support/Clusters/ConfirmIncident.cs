using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>It is an incident: what matches it is linked with it.</summary>
/// <param name="Title">What people call it; about no single person.</param>
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

/// <summary>It is none. The same trait is quiet until as many new tickets have come as raise an alarm.</summary>
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
