using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices;

/// <summary>Rows in which the column has the value, seen for the organisation of the membership.</summary>
internal sealed record DeviceBranch(string Column, string Value, string Organisation);

/// <summary>
/// Which devices a viewer sees, as SQL. A scope is a union of branches, each an equality on an indexed column, so that a list
/// can seek each branch instead of scanning the table.
/// </summary>
/// <param name="AllFor">The organisation of the membership that sees all; null when none does.</param>
/// <param name="Branches">What the other memberships see.</param>
internal sealed record DeviceScope(string? AllFor, IReadOnlyList<DeviceBranch> Branches)
{
    private const string Unit = "unit";
    private const string Municipality = "municipality";
    private const string Carrier = "carrier";

    /// <summary>For what is not read on behalf of an organisation.</summary>
    public static readonly DeviceScope Everywhere = new("", []);

    public bool All => AllFor is not null;

    public static DeviceScope Of(Sight sight)
    {
        var viewer = sight.Viewer;
        var branches = viewer.OrganisationsAs(Role.Logistics).Select(unit => new DeviceBranch(Unit, unit, unit))
            .Concat(viewer.OrganisationsAs(Role.SpocAgent).SelectMany(desk =>
                sight.Catalogue.ServedBy([desk], ServiceKind.Spoc, sight.Today).Select(code => new DeviceBranch(Municipality, code, desk))))
            .Concat(viewer.OrganisationsAs(Role.Municipality).Select(code => new DeviceBranch(Municipality, code, code)))
            .Concat(viewer.OrganisationsAs(Role.Contractor).Select(carrier => new DeviceBranch(Carrier, carrier, carrier)));
        return new DeviceScope(
            viewer.FirstAs(Role.SpocLead, Role.Administrator), [.. branches.DistinctBy(branch => (branch.Column, branch.Value))]);
    }

    /// <summary>True for rows within the scope; values are added to the parameters.</summary>
    public string Where(Parameters parameters, string alias = "d.") => All
        ? "TRUE"
        : Branches.Count == 0 ? "FALSE" : $"({string.Join(" OR ", BranchesOf(parameters, alias))})";

    /// <summary>
    /// The organisation for which the unit's locations, and the devices there, are within the scope; null when they are not.
    /// </summary>
    public string? OrganisationForUnit(string unit) =>
        Branches.FirstOrDefault(branch => branch is (Unit, var own, _) && own == unit)?.Organisation ?? AllFor;

    /// <summary>The organisation whose membership sees the device; null when none does.</summary>
    public string? OrganisationFor(Device device) => Branches.FirstOrDefault(branch => Holds(branch, device))?.Organisation ?? AllFor;

    /// <summary>The same of something that has a unit and a municipality, and no carrier.</summary>
    public string? OrganisationFor(string unit, string municipality) =>
        Branches.FirstOrDefault(branch => branch.Value == branch.Column switch
        {
            Unit => unit,
            Municipality => municipality,
            _ => null,
        })?.Organisation ?? AllFor;

    /// <summary>The check of <see cref="Where"/> on a loaded device.</summary>
    public bool Holds(Device device) => OrganisationFor(device) is not null;

    /// <summary>Seen only because an assignment on it is open: its number, the kind of box and what may be done.</summary>
    public bool OnlyCarries(Device device) => Holds(device) && !WithoutCarried().Holds(device);

    /// <summary>Without the devices that are seen through an open assignment only.</summary>
    public DeviceScope WithoutCarried() => this with { Branches = [.. Branches.Where(branch => branch.Column != Carrier)] };

    /// <summary>One condition per branch; a single TRUE when everything is in scope.</summary>
    public IEnumerable<string> BranchesOf(Parameters parameters, string alias = "d.", string name = "scope") =>
        All ? ["TRUE"] : Branches.Select((branch, i) =>
        {
            parameters.Add($"{name}{i}", branch.Value);
            return $"{alias}{branch.Column} = @{name}{i}";
        });

    private static bool Holds(DeviceBranch branch, Device device) => branch.Value == branch.Column switch
    {
        Unit => device.Unit,
        Municipality => device.Municipality,
        _ => device.Assignment?.Carrier,
    };
}
