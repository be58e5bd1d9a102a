using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>
/// The lead declares an incident before tickets reveal it, for instance after a partner's announcement: the body of <c>POST
/// /api/incidents</c>.
/// </summary>
/// <param name="Title">The title; nothing about an individual.</param>
/// <param name="Kind">What its tickets have in common.</param>
/// <param name="Value">Which model, version or component.</param>
/// <param name="Priority">How urgent it is.</param>
/// <param name="Queue">The desk's unit; the caller's own by default.</param>
public sealed record DeclareIncident(FreeText Title, TraitKind Kind, Code Value, Priority? Priority = null, Code? Queue = null)
{
    /// <summary>What the journal calls it.</summary>
    public const string Key = "incident.declared";

    /// <summary>
    /// The incident, confirmed. Tickets opened within the rule's window before it match too. Refused with <c>unknown-unit</c>,
    /// <c>unknown-model</c>,
    /// <c>unknown-component</c>, and for an invalid version.
    /// </summary>
    public Result<Incident> Decide(Catalogue catalogue, Guid id, Stamp stamp)
    {
        var queue = Queue?.Value ?? stamp.Organisation;
        if (catalogue.Organisations.GetValueOrDefault(queue) is not { Kind: OrganisationKind.SpocUnit })
            return Refusal.Invalid("queue", AgreementProblems.DeskUnit);
        if (Unknown(catalogue) is { } refusal)
            return refusal;
        return new Incident
        {
            Id = id,
            Version = 1,
            State = IncidentState.Confirmed,
            Trait = new Trait(Kind, Value.Value),
            Queue = queue,
            Since = stamp.At - ClusterRule.Default.Thresholds[Kind].Window,
            TicketCount = 0,
            Priority = Priority,
            ConfirmedAt = stamp.At,
            ConfirmedBy = stamp.Actor,
        };
    }

    private Refusal? Unknown(Catalogue catalogue) => Kind switch
    {
        TraitKind.Model => catalogue.Models.ContainsKey(Value.Value)
            ? null : Refusal.Invalid("value", UnknownProblems.Model),
        TraitKind.AppVersion => AppVersion.Parse(Value.Value).Refused is null
            ? null : Refusal.Invalid("value", FieldProblems.NotAVersion),
        _ => Enum.GetValues<TicketCategory>().Any(category => category.Kebab() == Value.Value.Split('/')[0])
            ? null
            : Refusal.Invalid("value", SupportProblems.Component),
    };
}
