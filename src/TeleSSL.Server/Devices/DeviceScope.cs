using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices;

/// <summary>
/// Which devices a viewer sees, as SQL. A scope is a union of branches, each an equality on an indexed column, so that a list
/// can seek each branch instead of scanning the table.
/// </summary>
internal sealed record DeviceScope(bool All, IReadOnlyList<(string Column, string Value)> Branches)
{
    public static DeviceScope Of(Sight sight)
    {
        if (sight.Viewer.Is(Role.Administrator) || sight.Viewer.Is(Role.SpocLead))
            return new DeviceScope(true, []);
        var served = sight.Catalogue.ServedBy(sight.Viewer.OrganisationsAs(Role.SpocAgent), ServiceKind.Spoc, sight.Today);
        return new DeviceScope(false,
        [
            .. sight.Viewer.OrganisationsAs(Role.Logistics).Select(unit => ("unit", unit)),
            .. served.Concat(sight.Viewer.OrganisationsAs(Role.Municipality)).Distinct().Select(code => ("municipality", code)),
            .. sight.Viewer.OrganisationsAs(Role.Contractor).Select(carrier => ("carrier", carrier)),
        ]);
    }

    /// <summary>True for rows within the scope; values are added to the parameters.</summary>
    public string Where(Parameters parameters, string alias = "d.") => All
        ? "TRUE"
        : Branches.Count == 0 ? "FALSE" : $"({string.Join(" OR ", BranchesOf(parameters, alias))})";

    /// <summary>The unit's locations, and the devices there, are within the scope.</summary>
    public bool HoldsUnit(string unit) => All || Branches.Contains(("unit", unit));

    /// <summary>The same check on a loaded device.</summary>
    public bool Holds(Device device) => All || Branches.Any(branch => branch.Value == branch.Column switch
    {
        "unit" => device.Unit,
        "municipality" => device.Municipality,
        _ => device.Assignment?.Carrier,
    });

    /// <summary>One condition per branch; a single TRUE when everything is in scope.</summary>
    public IEnumerable<string> BranchesOf(Parameters parameters, string alias = "d.", string name = "scope") =>
        All ? ["TRUE"] : Branches.Select((branch, i) =>
        {
            parameters.Add($"{name}{i}", branch.Value);
            return $"{alias}{branch.Column} = @{name}{i}";
        });
}
