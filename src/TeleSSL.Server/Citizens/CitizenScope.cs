using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Citizens;

/// <summary>
/// The citizens a viewer may see: those of served municipalities, and those who hold something of the unit of the viewer.
/// </summary>
internal sealed record CitizenScope(bool All, IReadOnlyList<string> Municipalities, IReadOnlyList<string> Units)
{
    public static CitizenScope Of(Sight sight)
    {
        var units = sight.Viewer.OrganisationsAs(Role.Logistics);
        return SeesAll(sight.Viewer) ? Everybody : new CitizenScope(
            false,
            [
                .. sight.Viewer.OrganisationsAs(Role.Municipality),
                .. sight.Catalogue.ServedBy(sight.Viewer.OrganisationsAs(Role.SpocAgent), ServiceKind.Spoc, sight.Today),
                .. sight.Catalogue.ServedBy(units, ServiceKind.Ssl, sight.Today),
            ],
            units);
    }

    /// <summary>
    /// The citizens whose look-up log a viewer may read: it shows the work of colleagues, so ordinary working roles may not.
    /// </summary>
    public static CitizenScope OfLog(Viewer viewer) =>
        SeesAll(viewer) ? Everybody : new CitizenScope(false, viewer.OrganisationsAs(Role.Municipality), []);

    public bool Serves(string municipality) => All || Municipalities.Contains(municipality);

    /// <summary>True for citizens <c>c</c> within the scope; adds values to the parameters.</summary>
    public string Where(Dialect dialect, Parameters parameters, IEnumerable<IUnitCitizens> held)
    {
        if (All)
            return "TRUE";
        parameters.Add("scopeMunicipalities", Municipalities.ToArray());
        parameters.Add("scopeUnits", Units.ToArray());
        var own = dialect.In("c.municipality", "@scopeMunicipalities");
        return $"({string.Join(" OR ", held.Select(one => one.Where(dialect, "@scopeUnits")).Prepend(own))})";
    }

    private static readonly CitizenScope Everybody = new(true, [], []);

    private static bool SeesAll(Viewer viewer) => viewer.Is(Role.Administrator) || viewer.Is(Role.SpocLead);
}
