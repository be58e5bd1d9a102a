using System.Text.Json.Serialization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>All reporters of the incident's open tickets are told the same.</summary>
/// <param name="Text">What; each of them may read it.</param>
public sealed record AnswerTickets(LongText Text) : IncidentStep
{
    /// <inheritdoc/>
    public override string Key() => "incident.answered";

    /// <summary>Refused with <c>incident-not-confirmed</c>, and <c>no-open-cases</c> when nobody would get it.</summary>
    protected override Result<Incident> Apply(IncidentFacts at, Stamp stamp)
    {
        if (NotConfirmed(at.Incident) is { } refusal)
            return refusal;
        return at.OpenTickets > 0
            ? at.Incident with { AnsweredAt = stamp.At }
            : new Refusal("no-open-cases", "None of the incident's tickets is open, so nobody would get the answer.");
    }
}

/// <summary>The incident is over, and its tickets with it if that is asked for.</summary>
/// <param name="Resolution">How; about no single person.</param>
/// <param name="ResolveTickets">Every ticket that can be is resolved alike.</param>
public sealed record CloseIncident(LongText Resolution, [property: JsonPropertyName("resolveCases")] bool ResolveTickets) : IncidentStep
{
    /// <inheritdoc/>
    public override string Key() => "incident.closed";

    /// <inheritdoc/>
    public override string? Resolves() => Resolution.Value;

    /// <summary>Refused with <c>incident-not-confirmed</c>.</summary>
    protected override Result<Incident> Apply(IncidentFacts at, Stamp stamp) =>
        NotConfirmed(at.Incident) is { } refusal ? refusal : at.Incident with { State = IncidentState.Closed, EndedAt = stamp.At };
}
