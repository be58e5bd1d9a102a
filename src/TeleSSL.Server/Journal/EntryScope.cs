using Dapper;
using TeleSSL.Domain;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Journal;

/// <summary>
/// Which entries of the journal a viewer sees: by their own unit and municipality, whoever has the device now. One rule in two
/// forms, as SQL and asked of one entry.
/// </summary>
internal sealed class EntryScope
{
    private readonly DeviceScope own;
    private readonly DeviceScope desk;

    private EntryScope(DeviceScope own, IEnumerable<string> desks)
    {
        this.own = own;
        desk = own with { Branches = [.. desks.Select(unit => ("unit", unit))] };
        Key = own.All ? "all" : $"{KeyOf(own)} desk {KeyOf(desk)}";
    }

    /// <summary>Two viewers with the same key see the same.</summary>
    public string Key { get; }

    public bool All => own.All;

    public static EntryScope Of(Viewer viewer, Catalogue catalogue, DateOnly today)
    {
        var devices = DeviceScope.Of(viewer, catalogue, today);
        // A carrier sees devices through its assignment, and nothing of what was before and comes after.
        return new EntryScope(devices with { Branches = [.. devices.Branches.Where(branch => branch.Column != "carrier")] }, viewer.OrganisationsAs(Role.SpocAgent));
    }

    /// <summary>
    /// True for entries <c>j</c> within the scope; values go into the parameters. For reads of single subjects: it is written so that
    /// no database takes the index of a whole municipality for them.
    /// </summary>
    public string Where(DynamicParameters parameters) => own.Where(parameters, "'' || j.");

    /// <summary>The same, one condition for each branch; none when nothing is in scope.</summary>
    public IEnumerable<string> BranchesOf(DynamicParameters parameters) => own.BranchesOf(parameters, "j.");

    /// <summary>The same for what is a desk's as a whole.</summary>
    public IEnumerable<string> DeskBranchesOf(DynamicParameters parameters) => All ? ["TRUE"] : desk.Branches.Select((branch, i) =>
    {
        parameters.Add($"desk{i}", branch.Value);
        return $"j.unit = @desk{i}";
    });

    /// <summary>The same asked of one entry.</summary>
    public bool Holds(string kind, string? unit, string? municipality) =>
        own.All || (Topics.OfDesk.Contains(kind) ? desk : own).Branches.Any(branch => branch.Value == (branch.Column == "unit" ? unit : municipality));

    private static string KeyOf(DeviceScope scope) => string.Join(' ', scope.Branches.Select(branch => $"{branch.Column}={branch.Value}").Order(StringComparer.Ordinal));
}
