using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Citizens;

/// <summary>Citizens of the municipality, seen for the organisation of the membership.</summary>
internal sealed record CitizenBranch(string Municipality, string Organisation);

/// <summary>
/// The citizens a viewer may see: those of served municipalities, and those who hold something of the unit of the viewer.
/// </summary>
/// <param name="AllFor">The organisation of the membership that sees all; null when none does.</param>
/// <param name="Branches">What the other memberships see by municipality.</param>
/// <param name="Units">The units whose holders are seen.</param>
internal sealed record CitizenScope(string? AllFor, IReadOnlyList<CitizenBranch> Branches, IReadOnlyList<string> Units)
{
    public bool All => AllFor is not null;

    public static CitizenScope Of(Sight sight)
    {
        var viewer = sight.Viewer;
        var units = viewer.OrganisationsAs(Role.Logistics);
        return new CitizenScope(
            AllOf(viewer),
            [
                .. viewer.OrganisationsAs(Role.Municipality).Select(code => new CitizenBranch(code, code)),
                .. Served(sight, viewer.OrganisationsAs(Role.SpocAgent), ServiceKind.Spoc),
                .. Served(sight, units, ServiceKind.Ssl),
            ],
            units);
    }

    /// <summary>
    /// The citizens whose look-up log a viewer may read: it shows the work of colleagues, so ordinary working roles may not.
    /// </summary>
    public static CitizenScope OfLog(Viewer viewer) => new(
        AllOf(viewer), [.. viewer.OrganisationsAs(Role.Municipality).Select(code => new CitizenBranch(code, code))], []);

    /// <summary>The organisation that serves the municipality's citizens; null when none does.</summary>
    public string? OrganisationFor(string municipality) =>
        Branches.FirstOrDefault(branch => branch.Municipality == municipality)?.Organisation ?? AllFor;

    /// <summary>True for citizens <c>c</c> within the scope; adds values to the parameters.</summary>
    public string Where(Dialect dialect, Parameters parameters, IEnumerable<IUnitCitizens> held)
    {
        if (All)
            return "TRUE";
        parameters.Add("scopeMunicipalities", Branches.Select(branch => branch.Municipality).Distinct().ToArray());
        parameters.Add("scopeUnits", Units.ToArray());
        var own = dialect.In("c.municipality", "@scopeMunicipalities");
        return $"({string.Join(" OR ", held.Select(one => one.Where(dialect, "@scopeUnits")).Prepend(own))})";
    }

    private static IEnumerable<CitizenBranch> Served(Sight sight, IEnumerable<string> units, ServiceKind service) =>
        units.SelectMany(unit => sight.Catalogue.ServedBy([unit], service, sight.Today).Select(code => new CitizenBranch(code, unit)));

    private static string? AllOf(Viewer viewer) => viewer.FirstAs(Role.SpocLead, Role.Administrator);
}
