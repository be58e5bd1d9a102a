namespace TeleSSL.Domain.Referrals;

/// <summary>
/// Updates a referral, also one that is over, when its citizen had been registered twice. Not a user's step, and never refused.
/// </summary>
public static class CitizenMerged
{
    /// <summary>Its name in the journal.</summary>
    public const string Key = "referral.citizen-merged";

    /// <summary>The referral of the citizen's other id.</summary>
    /// <param name="referral">The subject.</param>
    /// <param name="into">The other id.</param>
    /// <param name="open">The open referral of that id to the same programme, which this one then doubles while it is open.</param>
    public static ReferralChange Follow(Referral referral, Guid into, Guid? open) => new(
        referral,
        referral with
        {
            Version = referral.Version + 1,
            Citizen = into,
            Doubles = referral.IsOpen ? referral.Doubles ?? open : referral.Doubles,
        },
        Key);
}
