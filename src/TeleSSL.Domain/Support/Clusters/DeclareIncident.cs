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
/// <param name="Value">
/// Which model, version or component. A version is the same with and without a v before it and zeros at its end.
/// </param>
/// <param name="Priority">How urgent it is.</param>
/// <param name="Queue">The desk's unit; the caller's own by default.</param>
public sealed record DeclareIncident(FreeText Title, TraitKind Kind, Label Value, Priority? Priority = null, Code? Queue = null)
{
    /// <summary>What the journal calls it.</summary>
    public const string Key = "incident.declared";

    /// <summary>
    /// The incident, confirmed. Tickets opened within the rule's window before it match too. Refused with <c>not-a-desk</c>,
    /// <c>unknown-model</c>,
    /// <c>unknown-component</c>, and for an invalid version.
    /// </summary>
    public Result<Incident> Decide(Catalogue catalogue, Guid id, Stamp stamp)
    {
        var queue = Queue?.Value ?? stamp.Organisation;
        if (catalogue.Organisations.GetValueOrDefault(queue) is not { Kind: OrganisationKind.SpocUnit })
            return Refusal.Invalid("queue", AgreementProblems.DeskUnit);
        return Shared(catalogue).Then<Incident>(trait => new Incident
        {
            Id = id,
            Version = 1,
            State = IncidentState.Confirmed,
            Trait = trait,
            Queue = queue,
            Since = stamp.At - ClusterRule.Default.Thresholds[Kind].Window,
            TicketCount = 0,
            Priority = Priority,
            ConfirmedAt = stamp.At,
            ConfirmedBy = stamp.Actor,
        });
    }

    private Result<Trait> Shared(Catalogue catalogue)
    {
        if (Kind == TraitKind.AppVersion)
            return AppVersion.Parse(Value.Value).Accepted(out var version, out var refusal)
                ? new Trait(Kind, version.Normal)
                : refusal.At("value");
        var code = Value.Value.ToLowerInvariant();
        if (Kind == TraitKind.Model)
            return catalogue.Models.ContainsKey(code)
                ? new Trait(Kind, code)
                : Refusal.Invalid("value", UnknownProblems.Model);
        return Code.Parse(code).Refused is null && Enum.GetValues<TicketCategory>().Any(category => category.Kebab() == code.Split('/')[0])
            ? new Trait(Kind, code)
            : Refusal.Invalid("value", SupportProblems.Component);
    }
}
