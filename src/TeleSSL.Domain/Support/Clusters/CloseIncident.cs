using System.Text.Json.Serialization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>The same answer is sent to all reporters of the incident's open tickets.</summary>
/// <param name="Text">The answer; each of them can read it.</param>
public sealed record AnswerTickets(LongText Text) : IncidentStep
{
    /// <inheritdoc/>
    public override string Key() => "incident.answered";

    /// <summary>Refused with <c>incident-not-confirmed</c>, and <c>no-open-cases</c> when no one would receive it.</summary>
    protected override Result<Incident> Apply(IncidentFacts at, Stamp stamp)
    {
        if (NotConfirmed(at.Incident) is { } refusal)
            return refusal;
        return at.OpenTickets > 0
            ? at.Incident with { AnsweredAt = stamp.At }
            : SupportRefusals.NoOpenTickets;
    }
}

/// <summary>The incident is over, and optionally its tickets too.</summary>
/// <param name="Resolution">How it was solved; nothing about an individual.</param>
/// <param name="ResolveTickets">Every ticket that can be resolved is resolved with the same text.</param>
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
