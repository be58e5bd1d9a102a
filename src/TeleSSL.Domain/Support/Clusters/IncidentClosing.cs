using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>The body of <c>POST /api/incidents/{id}/close</c>.</summary>
/// <param name="Resolution">How it was solved; nothing about an individual.</param>
/// <param name="ResolveTickets">
/// Whether every ticket that can be resolved is resolved with the same text. Required, unless its former name is sent.
/// </param>
/// <param name="ResolveCases">The former name of <c>resolveTickets</c>. Send one of the two.</param>
public sealed record IncidentClosing(
    LongText Resolution,
    bool? ResolveTickets = null,
    [property: Former("resolveTickets", "2026-12-01")] bool? ResolveCases = null)
{
    /// <summary>The requested step. Refused with <c>invalid-content</c> when neither name is sent, and when both are.</summary>
    public Result<CloseIncident> Step()
    {
        if (ResolveTickets is not null && ResolveCases is not null)
            return Refusal.Invalid("resolveCases", SupportProblems.FormerName.With("name", "resolveTickets"));
        return (ResolveTickets ?? ResolveCases) is { } resolveTickets
            ? new CloseIncident(Resolution, resolveTickets)
            : Refusal.Invalid("resolveTickets", FieldProblems.Required);
    }
}
