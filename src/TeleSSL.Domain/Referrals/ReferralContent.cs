using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Referrals;

/// <summary>A value that was measured or judged, such as the NYHA class.</summary>
/// <param name="Criterion">Code of the programme's criterion.</param>
/// <param name="Value">The value; sealed with the citizen's key.</param>
public sealed record CriterionValue(Code Criterion, int Value);

/// <summary>Id and number of a referral that is about to exist.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Number">Such as <c>R-2026-000123</c>.</param>
public sealed record FreshReferral(Guid Id, string Number);

/// <summary>What is said of a referral, whoever refers.</summary>
public abstract record ReferralContent
{
    /// <summary>Its name in the journal.</summary>
    public const string Key = "referral.received";

    private static readonly OrganisationKind[] Referrers =
        [OrganisationKind.Hospital, OrganisationKind.Practice, OrganisationKind.Municipality];

    /// <summary>Code of the programme.</summary>
    public required Code Programme { get; init; }

    /// <summary>A value for each of the programme's criteria.</summary>
    public IReadOnlyList<CriterionValue>? Criteria { get; init; }

    /// <summary>Code of the hospital, practice or municipality that refers; the own organisation when left out.</summary>
    public Code? Referrer { get; init; }

    /// <summary>Code of the organisation that looks at the measurements; the referrer when that is a hospital.</summary>
    public Code? MonitoredBy { get; init; }

    /// <summary>The day on which the citizen agreed that the supplier gets the contact data.</summary>
    public DateOnly? ConsentOn { get; init; }

    /// <summary><c>routine</c> when left out.</summary>
    public ReferralPriority Priority { get; init; }

    /// <summary>The latest day on which the kit is wanted.</summary>
    public DateOnly? WantedBy { get; init; }

    /// <summary>Whether the citizen has MitID.</summary>
    public MitIdUse? MitId { get; init; }

    /// <summary>The citizen can use the kit alone.</summary>
    public bool? UsesAlone { get; init; }

    /// <summary>Where the citizen is trained.</summary>
    public TrainingPlace? Training { get; init; }

    /// <summary>Who helps the citizen, and how to reach them; sealed.</summary>
    public FreeText? Contact { get; init; }

    /// <summary>The language to speak with the citizen; sealed.</summary>
    public FreeText? Language { get; init; }

    /// <summary>Reference of the care plan; sealed.</summary>
    public FreeText? CarePlan { get; init; }

    /// <summary>What the driver must know; sealed.</summary>
    public FreeText? DeliveryNote { get; init; }

    /// <summary>What the unit must know; sealed.</summary>
    public LongText? Note { get; init; }

    /// <summary>
    /// The programme, judged without the citizen. Refused with <c>unknown-programme</c>, <c>criteria-not-met</c>,
    /// <c>not-a-referrer</c> and <c>unknown-organisation</c>.
    /// </summary>
    public Result<Programme> Judge(Catalogue catalogue, Stamp stamp)
    {
        if (catalogue.Programmes.GetValueOrDefault(Programme.Value) is not { } programme)
            return Refusal.Invalid("programme", UnknownProblems.Programme);
        return (WhyNotCriteria(programme) ?? WhyNotOrganisations(catalogue) ?? WhyNotDays(stamp)) is { } refusal ? refusal : programme;
    }

    private Refusal? WhyNotCriteria(Programme programme)
    {
        var given = Criteria ?? [];
        if (given.Any(value => value is null))
            return Refusal.Invalid("criteria", FieldProblems.Required);
        foreach (var value in given)
            if (programme.Criteria.All(criterion => criterion.Code != value.Criterion))
                return Refusal.Invalid("criteria", ReferralProblems.UnknownCriterion.With("known", Known(programme)));
        foreach (var criterion in programme.Criteria)
            if (given.Where(value => value.Criterion == criterion.Code).ToArray() is not [var one] || !criterion.IsMetBy(one.Value))
                return Refusal.Invalid("criteria", ReferralProblems.CriteriaNotMet
                    .With("criterion", criterion.Code.Value).With("min", criterion.Min).With("max", criterion.Max));
        return null;
    }

    private Refusal? WhyNotOrganisations(Catalogue catalogue)
    {
        if (Referrer is { } referrer && !Referrers.Contains(KindOf(catalogue, referrer.Value) ?? OrganisationKind.Office))
            return Refusal.Invalid("referrer", ReferralProblems.NotAReferrer);
        return MonitoredBy is { } monitor && KindOf(catalogue, monitor.Value) is null
            ? Refusal.Invalid("monitoredBy", UnknownProblems.Organisation)
            : null;
    }

    private Refusal? WhyNotDays(Stamp stamp) => ConsentOn > stamp.Today
        ? Refusal.Invalid("consentOn", FieldProblems.InTheFuture.With("today", $"{stamp.Today:O}"))
        : null;

    /// <summary>The referral, at the unit that serves the citizen on the stamp's day, if there is one.</summary>
    protected Referral Received(Catalogue catalogue, Programme programme, CitizenFacts citizen, FreshReferral fresh, Stamp stamp)
    {
        var referrer = Referrer?.Value ?? stamp.Organisation;
        var serving = Serving.On(catalogue.Agreements, citizen.Municipality, ServiceKind.Ssl, programme.Code, stamp.Today);
        return new Referral
        {
            Id = fresh.Id,
            Version = 1,
            Number = fresh.Number,
            Citizen = citizen.Id,
            Programme = programme.Code,
            Municipality = citizen.Municipality,
            Unit = serving.Accepted(out var agreement, out _) ? agreement.Unit : null,
            State = ReferralState.Received,
            Origin = OriginOf(KindOf(catalogue, stamp.Organisation)),
            Referrer = referrer,
            MonitoredBy = MonitoredBy?.Value ?? (KindOf(catalogue, referrer) == OrganisationKind.Hospital ? referrer : null),
            CriteriaMet = programme.Criteria.Count > 0,
            ConsentOn = ConsentOn,
            ConsentBy = ConsentOn is null ? null : stamp.Actor,
            Priority = Priority,
            WantedBy = WantedBy,
            MitId = MitId,
            UsesAlone = UsesAlone,
            Training = Training,
            ReceivedAt = stamp.At,
        };
    }

    private static string Known(Programme programme) =>
        programme.Criteria.Count == 0 ? "none" : string.Join(", ", programme.Criteria.Select(one => one.Code.Value));

    private static ReferralOrigin OriginOf(OrganisationKind? kind) => kind switch
    {
        OrganisationKind.Municipality => ReferralOrigin.Municipality,
        OrganisationKind.Hospital => ReferralOrigin.Hospital,
        OrganisationKind.Practice => ReferralOrigin.Practice,
        _ => ReferralOrigin.Desk,
    };

    private static OrganisationKind? KindOf(Catalogue catalogue, string code) => catalogue.Organisations.GetValueOrDefault(code)?.Kind;
}
