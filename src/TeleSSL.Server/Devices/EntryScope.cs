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
    private const string Call = "call";
    private const string Incident = "incident";

    /// <summary>Kinds that only administrators see.</summary>
    private static readonly string[] Guarded = ["account", "door", "look-ups"];

    /// <summary>Kinds that belong to no unit and no municipality: anyone who may follow anything may follow them.</summary>
    private static readonly string[] Shared = ["partner", "announcement"];

    private readonly DeviceScope own;

    // Of a desk and of no municipality: the desk's own staff see them, and a lead the incidents of all desks.
    private readonly DeviceScope calls;
    private readonly DeviceScope incidents;
    private readonly DeviceScope guarded;

    private EntryScope(DeviceScope own, DeviceScope calls, DeviceScope incidents, DeviceScope guarded)
    {
        (this.own, this.calls, this.incidents, this.guarded) = (own, calls, incidents, guarded);
        Key = string.Join(
            ' ', [.. KeysOf("", own), .. KeysOf("call-", calls), .. KeysOf("incident-", incidents), .. KeysOf("guarded-", guarded)]);
    }

    /// <summary>Two viewers with the same key see the same.</summary>
    public string Key { get; }

    /// <summary>Every entry of a device or a ticket.</summary>
    public bool All => own.All;

    public static EntryScope Of(Sight sight)
    {
        // A carrier sees devices through its assignment only, not their earlier or later history.
        var own = sight.Devices.WithoutCarried();
        var agents = sight.Viewer.OrganisationsAs(Role.SpocAgent);
        return new EntryScope(
            own,
            OfDesks(sight.Viewer.Is(Role.Administrator), agents.Concat(sight.Viewer.OrganisationsAs(Role.SpocLead))),
            OfDesks(own.All, agents),
            OfDesks(sight.Viewer.Is(Role.Administrator), []));
    }

    /// <summary>
    /// True for entries <c>j</c> within the scope; values are added to the parameters. For reads of single subjects: the expression
    /// keeps the planner off the index of a whole municipality.
    /// </summary>
    public string Where(Parameters parameters) => own.Where(parameters, "'' || j.");

    /// <summary>The same for one kind of subject, one condition per branch; empty when nothing is in scope.</summary>
    public IEnumerable<string> BranchesOf(string kind, Parameters parameters) =>
        Shared.Contains(kind) ? ["TRUE"]
        : ScopeOf(kind).BranchesOf(parameters, "j.", kind is Call or Incident ? kind : "scope");

    /// <summary>Whether every entry of the kind is in scope.</summary>
    public bool HoldsAll(string kind) => Shared.Contains(kind) || ScopeOf(kind).All;

    /// <summary>The same check on one entry.</summary>
    public bool Holds(string kind, string? unit, string? municipality)
    {
        if (HoldsAll(kind))
            return true;
        foreach (var (column, value, _) in ScopeOf(kind).Branches)
            if (value == (column == "unit" ? unit : municipality))
                return true;
        return false;
    }

    private DeviceScope ScopeOf(string kind) => kind switch
    {
        Call => calls,
        Incident => incidents,
        _ when Guarded.Contains(kind) => guarded,
        _ => own,
    };

    private static DeviceScope OfDesks(bool all, IEnumerable<string> units) =>
        all ? DeviceScope.Everywhere : new(null, [.. units.Distinct().Select(unit => new DeviceBranch("unit", unit, unit))]);

    private static IEnumerable<string> KeysOf(string kind, DeviceScope scope) => scope.All
        ? [$"{kind}all"]
        : scope.Branches.Select(branch => $"{kind}{branch.Column}={branch.Value}").Order(StringComparer.Ordinal);
}
