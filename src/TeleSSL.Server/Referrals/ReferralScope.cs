using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Referrals;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Referrals;

/// <summary>Referrals of a municipality, seen for the organisation of the membership.</summary>
internal sealed record ReferralBranch(string Municipality, string Organisation);

/// <summary>
/// Which referrals a viewer sees: a municipality its own, a desk those of the municipalities it serves today, a unit those it serves.
/// </summary>
/// <param name="AllFor">The organisation of the membership that sees all; null when none does.</param>
/// <param name="Branches">What memberships see by municipality.</param>
/// <param name="Units">The units whose referrals are seen.</param>
internal sealed record ReferralScope(string? AllFor, IReadOnlyList<ReferralBranch> Branches, IReadOnlyList<string> Units)
{
    /// <summary>The organisations whose own referrals are seen; only by <see cref="OwnOf"/>.</summary>
    public IReadOnlyList<string> Referrers { get; init; } = [];

    public bool All => AllFor is not null;

    /// <summary>The referrals that a referrer's organisations made.</summary>
    public static ReferralScope OwnOf(Sight sight) => new(sight.Viewer.FirstAs(Role.Administrator), [], [])
    {
        Referrers = sight.Viewer.OrganisationsAs(Role.Referrer),
    };

    public static ReferralScope Of(Sight sight) => new(
        sight.Viewer.FirstAs(Role.SpocLead, Role.Administrator),
        [
            .. sight.Viewer.OrganisationsAs(Role.Municipality).Select(code => new ReferralBranch(code, code)),
            .. sight.Viewer.OrganisationsAs(Role.SpocAgent).SelectMany(desk =>
                sight.Catalogue.ServedBy([desk], ServiceKind.Spoc, sight.Today).Select(code => new ReferralBranch(code, desk))),
        ],
        sight.Viewer.OrganisationsAs(Role.Logistics));

    /// <summary>The organisation whose membership sees the referral; null when none does.</summary>
    public string? OrganisationFor(Referral referral) =>
        Branches.FirstOrDefault(branch => branch.Municipality == referral.Municipality)?.Organisation
        ?? Units.FirstOrDefault(unit => unit == referral.Unit)
        ?? Referrers.FirstOrDefault(referrer => referrer == referral.Referrer)
        ?? AllFor;

    /// <summary>A unit carries the referral out: it needs no measured values.</summary>
    public bool SeesValues(Referral referral) => All || Branches.Any(branch => branch.Municipality == referral.Municipality);

    /// <summary>True for referrals <c>r</c> within the scope; values are added to the parameters.</summary>
    public string Where(Dialect dialect, Parameters parameters)
    {
        if (All)
            return "TRUE";
        parameters.Add("scopeMunicipalities", Branches.Select(branch => branch.Municipality).Distinct().ToArray());
        parameters.Add("scopeUnits", Units.ToArray());
        parameters.Add("scopeReferrers", Referrers.ToArray());
        return Referrers.Count > 0
            ? dialect.In("r.referrer", "@scopeReferrers")
            : $"({dialect.In("r.municipality", "@scopeMunicipalities")} OR {dialect.In("r.unit", "@scopeUnits")})";
    }
}

internal static class ReferralSight
{
    extension(Sight sight)
    {
        public ReferralScope Referrals => ReferralScope.Of(sight);

        public ReferralScope OwnReferrals => ReferralScope.OwnOf(sight);
    }
}
