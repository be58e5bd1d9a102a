namespace TeleSSL.Domain.Referrals;

/// <summary>Refusals about referrals.</summary>
public static class ReferralRefusals
{
    /// <summary><c>already-referred</c>.</summary>
    public static readonly Refusal AlreadyReferred = new(
        "already-referred",
        "The citizen is referred to {programme} already, by {number}. Withdraw or end that one first.", RefusalKind.Rule, "referral");

    /// <summary><c>referral-not-possible</c>.</summary>
    public static readonly Refusal NotPossible = new(
        "referral-not-possible",
        "The referral is {state}; this is possible while it is {allowed}.");

    /// <summary><c>citizen-has-open-referral</c>.</summary>
    public static readonly Refusal CitizenHasOpen = new(
        "citizen-has-open-referral",
        "The citizen has an open referral. Withdraw, reject or end it first.");

    /// <summary><c>consent-needed</c>.</summary>
    public static readonly Refusal ConsentNeeded = new(
        "consent-needed",
        "It is not recorded that the citizen agreed to pass the contact data to the supplier. Record the consent first.");

    /// <summary><c>no-agreement</c> too, with the unit that serves and the one that has the referral.</summary>
    public static readonly Refusal OtherUnit = new(
        "no-agreement",
        "{serving} serves {organisation} with {programme}; the referral is with {unit}. Withdraw it and refer again.");
}
