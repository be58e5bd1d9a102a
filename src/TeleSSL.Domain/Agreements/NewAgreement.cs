using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Agreements;

/// <summary>An agreement that an administrator wants to add.</summary>
/// <param name="Organisation">Who is served: a municipality or a hospital.</param>
/// <param name="Service">What it gets.</param>
/// <param name="Unit">From which unit: an SPOC unit or an SSL unit, as the service is.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day it no longer holds.</param>
/// <param name="Programme">Needed for SSL; SPOC is for all programmes at once.</param>
/// <param name="PaidBy">Who pays; the organisation itself unless told otherwise.</param>
/// <param name="ContractorMayDeliverProtected">A contractor may deliver to a citizen with address protection.</param>
/// <param name="ClockOutsideHours">
/// The desk's wall-clock promises (P1, P2) count while it is closed too, which is the default; else they begin at its next opening.
/// </param>
public sealed record NewAgreement(
    Code Organisation,
    ServiceKind Service,
    Code Unit,
    DateOnly From,
    DateOnly? To = null,
    Code? Programme = null,
    Code? PaidBy = null,
    bool ContractorMayDeliverProtected = false,
    bool ClockOutsideHours = true)
{
    /// <summary>
    /// The agreement; or <c>unknown-organisation</c>, <c>unknown-unit</c>, <c>unit-of-other-kind</c>, <c>unknown-programme</c>,
    /// <c>agreement-without-days</c>, <c>agreements-overlap</c>.
    /// </summary>
    /// <param name="catalogue">Organisations, programmes and all agreements.</param>
    /// <param name="id">Its id.</param>
    public Result<Agreement> Decide(Catalogue catalogue, Guid id)
    {
        if (WhyNotOrganisations(catalogue) is { } refusal || (refusal = WhyNotUnit(catalogue) ?? WhyNotProgramme(catalogue)) is not null)
            return refusal;
        var added = new Agreement(id, Organisation.Value, Service, Programme?.Value, Unit.Value, From, To)
        {
            PaidBy = (PaidBy ?? Organisation).Value,
            ContractorMayDeliverProtected = ContractorMayDeliverProtected,
            ClockOutsideHours = ClockOutsideHours,
        };
        return Serving.MayBeAdded(catalogue.Agreements, added);
    }

    private Refusal? WhyNotOrganisations(Catalogue catalogue)
    {
        if (catalogue.Organisations.GetValueOrDefault(Organisation.Value) is not { Kind: OrganisationKind.Municipality or OrganisationKind.Hospital })
            return Refusal.Invalid("organisation", "must be a known municipality or hospital", "unknown-organisation");
        return PaidBy is { } payer && !catalogue.Organisations.ContainsKey(payer.Value)
            ? Refusal.Invalid("paidBy", "is unknown", "unknown-organisation")
            : null;
    }

    private Refusal? WhyNotUnit(Catalogue catalogue)
    {
        if (catalogue.Organisations.GetValueOrDefault(Unit.Value) is not { } unit)
            return Refusal.Invalid("unit", "is unknown", "unknown-unit");
        var needed = Service == ServiceKind.Spoc ? OrganisationKind.SpocUnit : OrganisationKind.SslUnit;
        return unit.Kind == needed
            ? null
            : Refusal.Invalid("unit", $"is a {unit.Kind.Kebab()}; {Service.Kebab()} is given by a {needed.Kebab()}", "unit-of-other-kind");
    }

    private Refusal? WhyNotProgramme(Catalogue catalogue) => (Service, Programme) switch
    {
        (ServiceKind.Spoc, not null) => Refusal.Invalid("programme", "must be left out: SPOC is for all programmes at once"),
        (ServiceKind.Ssl, null) => Refusal.Invalid("programme", "is required for SSL"),
        (ServiceKind.Ssl, { } code) when !catalogue.Programmes.ContainsKey(code.Value) =>
            Refusal.Invalid("programme", "is unknown", "unknown-programme"),
        _ => null,
    };
}
