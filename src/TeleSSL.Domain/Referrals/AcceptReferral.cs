using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Referrals;

/// <summary>The unit accepts the referral, which opens the first order.</summary>
/// <param name="OptionalParts">Codes of the kit's optional parts that the citizen gets as well.</param>
public sealed record AcceptReferral(IReadOnlyList<Code>? OptionalParts = null) : ReferralStep
{
    /// <summary>The codes of <see cref="OptionalParts"/>.</summary>
    public IReadOnlyList<string> Asked() => [.. (OptionalParts ?? []).Select(part => part.Value)];

    /// <inheritdoc/>
    public override string Key() => "referral.accepted";

    /// <inheritdoc/>
    public override IReadOnlyList<ReferralState> Possible() => [ReferralState.Received];

    /// <summary>Refused with <c>consent-needed</c>, <c>no-agreement</c>, and <c>not-one-of</c> the optional parts.</summary>
    protected override Result<Referral> Apply(Referral referral, Catalogue catalogue, Stamp stamp)
    {
        if (referral.ConsentOn is null)
            return ReferralRefusals.ConsentNeeded;
        if (!Serving.On(catalogue.Agreements, referral.Municipality, ServiceKind.Ssl, referral.Programme, stamp.Today)
            .Accepted(out var agreement, out var refusal))
            return refusal;
        if (referral.Unit is { } unit && unit != agreement.Unit)
            return ReferralRefusals.OtherUnit.With("serving", agreement.Unit).With("organisation", referral.Municipality)
                .With("programme", referral.Programme).With("unit", unit);
        var optional = catalogue.Programmes[referral.Programme].KitFor(referral.Municipality)
            .Where(part => part.Need == KitNeed.Optional).Select(part => part.Part).ToArray();
        return Asked().Except(optional).Any()
            ? Refusal.Invalid("optionalParts", FieldProblems.OneOf(optional))
            : referral with { State = ReferralState.Accepted, Unit = agreement.Unit, AcceptedAt = stamp.At };
    }
}
