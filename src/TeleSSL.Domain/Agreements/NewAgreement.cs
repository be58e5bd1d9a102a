using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Agreements;

/// <summary>An agreement that an administrator wants to add.</summary>
/// <param name="Organisation">The organisation served: a municipality or a hospital.</param>
/// <param name="Service">The service provided.</param>
/// <param name="Unit">The unit that provides it: an SPOC unit or an SSL unit, matching the service.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day it is no longer valid.</param>
/// <param name="Programme">Required for SSL; SPOC covers all programmes.</param>
/// <param name="PaidBy">Who pays; the organisation itself by default.</param>
/// <param name="ContractorMayDeliverProtected">A contractor may deliver to a citizen with address protection.</param>
/// <param name="ClockOutsideHours">
/// The desk's wall-clock targets (P1, P2) count while it is closed too, which is the default; otherwise they start at its next opening.
/// </param>
/// <param name="SetUpDays">Open days until equipment is set up; 5 by default. SSL only.</param>
/// <param name="PickUpDays">Open days until equipment is fetched; 7 by default. SSL only.</param>
public sealed record NewAgreement(
    Code Organisation,
    ServiceKind Service,
    Code Unit,
    DateOnly From,
    DateOnly? To = null,
    Code? Programme = null,
    Code? PaidBy = null,
    bool ContractorMayDeliverProtected = false,
    bool ClockOutsideHours = true,
    TargetDays? SetUpDays = null,
    TargetDays? PickUpDays = null)
{
    /// <summary>
    /// The agreement; or <c>not-a-served-organisation</c>, <c>unknown-unit</c>, <c>unit-of-other-kind</c>, <c>unknown-programme</c>,
    /// <c>agreement-without-days</c>, <c>agreements-overlap</c>.
    /// </summary>
    /// <param name="catalogue">Organisations, programmes and all agreements.</param>
    /// <param name="id">Its id.</param>
    public Result<Agreement> Decide(Catalogue catalogue, Guid id)
    {
        if (WhyNotOrganisations(catalogue) is { } refusal || (refusal = WhyNotUnit(catalogue) ?? WhyNotProgramme(catalogue) ?? WhyNotDays()) is not null)
            return refusal;
        var added = new Agreement(id, Organisation.Value, Service, Programme?.Value, Unit.Value, From, To)
        {
            PaidBy = (PaidBy ?? Organisation).Value,
            ContractorMayDeliverProtected = ContractorMayDeliverProtected,
            ClockOutsideHours = ClockOutsideHours,
            SetUpDays = SetUpDays,
            PickUpDays = PickUpDays,
        };
        return Serving.MayBeAdded(catalogue.Agreements, added);
    }

    private Refusal? WhyNotOrganisations(Catalogue catalogue)
    {
        if (catalogue.Organisations.GetValueOrDefault(Organisation.Value)
            is not { Kind: OrganisationKind.Municipality or OrganisationKind.Hospital })
            return Refusal.Invalid("organisation", AgreementProblems.Served);
        return PaidBy is { } payer && !catalogue.Organisations.ContainsKey(payer.Value)
            ? Refusal.Invalid("paidBy", UnknownProblems.Organisation)
            : null;
    }

    private Refusal? WhyNotUnit(Catalogue catalogue)
    {
        if (catalogue.Organisations.GetValueOrDefault(Unit.Value) is not { } unit)
            return Refusal.Invalid("unit", UnknownProblems.Unit);
        var needed = Service == ServiceKind.Spoc ? OrganisationKind.SpocUnit : OrganisationKind.SslUnit;
        return unit.Kind == needed
            ? null
            : Refusal.Invalid("unit", AgreementProblems.UnitOfOtherKind
                .With("kind", unit.Kind.Kebab()).With("service", Service.Kebab()).With("needed", needed.Kebab()));
    }

    private Refusal? WhyNotDays()
    {
        if (Service == ServiceKind.Spoc && (SetUpDays ?? PickUpDays) is not null)
            return Refusal.Invalid(
                SetUpDays is null ? "pickUpDays" : "setUpDays", FieldProblems.NotAllowedHere.With("because", "service spoc"));
        return SetUpDays?.WhyNot("setUpDays") ?? PickUpDays?.WhyNot("pickUpDays");
    }

    private Refusal? WhyNotProgramme(Catalogue catalogue) => (Service, Programme) switch
    {
        (ServiceKind.Spoc, not null) => Refusal.Invalid("programme", FieldProblems.NotAllowedHere.With("because", "service spoc")),
        (ServiceKind.Ssl, null) => Refusal.Invalid("programme", FieldProblems.RequiredHere.With("because", "service ssl")),
        (ServiceKind.Ssl, { } code) when !catalogue.Programmes.ContainsKey(code.Value) =>
            Refusal.Invalid("programme", UnknownProblems.Programme),
        _ => null,
    };
}
