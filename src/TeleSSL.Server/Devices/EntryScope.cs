using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices;

/// <summary>
/// Which entries of the journal a viewer sees: by their own unit and municipality, whoever has the device now. One rule in two
/// forms, as SQL and asked of one entry.
/// </summary>
internal sealed class EntryScope
{
    /// <summary>Belongs to a desk and to no municipality: those who work there see it, and nobody else.</summary>
    private static readonly string[] OfDesks = ["call", "incident"];

    /// <summary>Belongs to no unit and no municipality: whoever may follow anything may follow it.</summary>
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
        // A carrier sees devices through its assignment, and nothing of what was before and comes after.
        var desks = new DeviceScope(devices.All, [.. sight.Viewer.OrganisationsAs(Role.SpocAgent).Select(unit => ("unit", unit))]);
        return new EntryScope(devices with { Branches = [.. devices.Branches.Where(branch => branch.Column != "carrier")] }, desks);
    }

    /// <summary>
    /// True for entries <c>j</c> within the scope; values go into the parameters. For reads of single subjects: it is written so that
    /// no database takes the index of a whole municipality for them.
    /// </summary>
    public string Where(Parameters parameters) => own.Where(parameters, "'' || j.");

    /// <summary>The same for one kind of subject, one condition for each branch; none when nothing is in scope.</summary>
    public IEnumerable<string> BranchesOf(string kind, Parameters parameters) =>
        Shared.Contains(kind) ? ["TRUE"] : OfDesks.Contains(kind) ? desks.BranchesOf(parameters, "j.", "desk") : own.BranchesOf(parameters, "j.");

    /// <summary>Every entry of the kind is in scope.</summary>
    public bool HoldsAll(string kind) => own.All || Shared.Contains(kind);

    /// <summary>The same asked of one entry.</summary>
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
