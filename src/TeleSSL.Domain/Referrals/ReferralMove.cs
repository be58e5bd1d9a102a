using TeleSSL.Domain.Agreements;

namespace TeleSSL.Domain.Referrals;

/// <summary>What becomes of an open referral when its citizen moves within the region.</summary>
public static class ReferralMove
{
    /// <summary>Its name in the journal.</summary>
    public const string Key = "referral.moved";

    /// <summary>The referral with the new municipality and the unit that serves there; a null unit waits for an agreement.</summary>
    /// <param name="referral">An open one.</param>
    /// <param name="municipality">Code of the municipality moved to.</param>
    /// <param name="catalogue">As of the stamp's day.</param>
    /// <param name="stamp">When.</param>
    public static Result<ReferralChange> Follow(Referral referral, string municipality, Catalogue catalogue, Stamp stamp)
    {
        var serving = Serving.On(catalogue.Agreements, municipality, ServiceKind.Ssl, referral.Programme, stamp.Today);
        var after = referral with
        {
            Version = referral.Version + 1,
            Municipality = municipality,
            Unit = serving.Accepted(out var agreement, out _) ? agreement.Unit : null,
        };
        return new ReferralChange(referral, after, Key);
    }
}
