using static TeleSSL.Domain.Role;

namespace TeleSSL.Domain.Referrals;

/// <summary>Who may do what to a referral, besides the administrator. The scope says to which.</summary>
public static class ReferralRights
{
    /// <summary>Refers a citizen within sight.</summary>
    public static readonly IReadOnlyList<Role> Refer = [Municipality, SpocAgent, SpocLead];

    /// <summary>Refers a citizen by CPR number, follows these referrals, takes them back and records consent.</summary>
    public static readonly IReadOnlyList<Role> ReferByCpr = [Referrer];

    /// <summary>Sees referrals.</summary>
    public static readonly IReadOnlyList<Role> See = [Municipality, SpocAgent, SpocLead, Logistics];

    /// <summary>Accepts or rejects one: the unit that serves it.</summary>
    public static readonly IReadOnlyList<Role> Settle = [Logistics];

    /// <summary>Ends one.</summary>
    public static readonly IReadOnlyList<Role> End = [Municipality, Logistics];

    /// <summary>Takes one back: whoever refers, and the unit.</summary>
    public static readonly IReadOnlyList<Role> Withdraw = [Municipality, Logistics, SpocAgent, SpocLead];

    /// <summary>Records the citizen's consent.</summary>
    public static readonly IReadOnlyList<Role> Consent = Refer;
}
