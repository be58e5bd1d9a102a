using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices;

/// <summary>
/// Which journal entries a viewer sees: by the entry's own unit and municipality, not by who has the device now. One rule in two
/// forms: as SQL, and as a check on one entry.
/// </summary>
internal sealed class EntryScope
{
    /// <summary>Kinds that belong to a desk and to no municipality: only the desk's own staff see them.</summary>
    private static readonly string[] OfDesks = ["call", "incident"];

    /// <summary>Kinds that belong to no unit and no municipality: anyone who may follow anything may follow them.</summary>
    private static readonly string[] Shared = ["partner", "announcement"];

    private readonly DeviceScope own;
    private readonly DeviceScope desks;

    private EntryScope(DeviceScope own, DeviceScope desks)
    {
        (this.own, this.desks) = (own, desks);
        Key = own.All ? "all" : string.Join(' ', own.Branches.Concat(desks.Branches.Select(branch => (Column: "desk", branch.Value)))
            .Select(branch => $"{branch.Column}={branch.Value}").Order(StringComparer.Ordinal));
    }

    /// <summary>Two viewers with the same key see the same.</summary>
    public string Key { get; }

    public static EntryScope Of(Sight sight)
    {
        var devices = sight.Devices;
        // A carrier sees devices through its assignment only, not their earlier or later history.
        var desks = new DeviceScope(devices.All, [.. sight.Viewer.OrganisationsAs(Role.SpocAgent).Select(unit => ("unit", unit))]);
        return new EntryScope(devices with { Branches = [.. devices.Branches.Where(branch => branch.Column != "carrier")] }, desks);
    }

    /// <summary>
    /// True for entries <c>j</c> within the scope; values are added to the parameters. For reads of single subjects: the expression
    /// keeps the planner off the index of a whole municipality.
    /// </summary>
    public string Where(Parameters parameters) => own.Where(parameters, "'' || j.");

    /// <summary>The same for one kind of subject, one condition per branch; empty when nothing is in scope.</summary>
    public IEnumerable<string> BranchesOf(string kind, Parameters parameters) =>
        Shared.Contains(kind) ? ["TRUE"]
        : OfDesks.Contains(kind) ? desks.BranchesOf(parameters, "j.", "desk")
        : own.BranchesOf(parameters, "j.");

    /// <summary>Whether every entry of the kind is in scope.</summary>
    public bool HoldsAll(string kind) => own.All || Shared.Contains(kind);

    /// <summary>The same check on one entry.</summary>
    public bool Holds(string kind, string? unit, string? municipality)
    {
        if (HoldsAll(kind))
            return true;
        foreach (var (column, value) in (OfDesks.Contains(kind) ? desks : own).Branches)
            if (value == (column == "unit" ? unit : municipality))
                return true;
        return false;
    }
}
