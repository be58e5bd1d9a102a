using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>Tickets of the municipality, seen for the organisation of the membership.</summary>
/// <param name="Municipality">Code.</param>
/// <param name="Organisation">The desk that serves it, or the municipality itself.</param>
/// <param name="Inside">Includes internal notes and files.</param>
internal sealed record TicketBranch(string Municipality, string Organisation, bool Inside);

/// <summary>Which tickets a viewer sees: a desk those of the municipalities it serves today, a municipality its own.</summary>
/// <param name="AllFor">The organisation of the membership that sees all; null when none does.</param>
/// <param name="Branches">What the other memberships see.</param>
internal sealed record TicketScope(string? AllFor, IReadOnlyList<TicketBranch> Branches)
{
    /// <summary>For what is not read on behalf of an organisation.</summary>
    public static readonly TicketScope Everywhere = new("", []);
    public static readonly Role[] Agents = [Role.SpocAgent, Role.SpocLead];
    public static readonly Role[] Viewers = [Role.SpocAgent, Role.SpocLead, Role.Municipality];

    public static readonly Role[] FaultViewers = [.. Viewers, Role.Logistics];

    /// <summary>Units whose devices' faults are in the scope. A health ticket tells of a person, and is no fault.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    public bool All => AllFor is not null;

    private const string IsFault = $"t.queue <> '{Ticket.HealthQueue}'";

    private IEnumerable<string> Municipalities => Branches.Select(branch => branch.Municipality).Distinct();

    public static TicketScope Of(Sight sight) => new(
        sight.Viewer.FirstAs(Role.SpocLead, Role.Administrator),
        [
            .. sight.Viewer.OrganisationsAs(Role.SpocAgent).SelectMany(desk =>
                sight.Catalogue.ServedBy([desk], ServiceKind.Spoc, sight.Today).Select(code => new TicketBranch(code, desk, true))),
            .. sight.Viewer.OrganisationsAs(Role.Municipality).Select(code => new TicketBranch(code, code, false)),
        ]);

    public bool Holds(string municipality) => OrganisationFor(municipality) is not null;

    /// <summary>The organisation whose membership sees the municipality's tickets; null when none does.</summary>
    public string? OrganisationFor(string municipality) =>
        Branches.FirstOrDefault(branch => branch.Municipality == municipality)?.Organisation ?? AllFor;

    /// <summary>A membership at the desk sees the ticket, and so reads and writes its internal notes and files.</summary>
    public bool IsInside(Ticket ticket) => All || Branches.Any(branch => branch.Inside && branch.Municipality == ticket.Municipality);

    /// <summary>
    /// True for tickets <c>t</c>, or other rows with a municipality, within the scope; values are added to the parameters.
    /// </summary>
    public string Where(Dialect dialect, Parameters parameters, string alias = "t.")
    {
        if (All)
            return "TRUE";
        parameters.Add("scopeMunicipalities", Municipalities.ToArray());
        var whole = dialect.In($"{alias}municipality", "@scopeMunicipalities");
        return Units.Count == 0 ? whole : $"({whole} OR {Faults(dialect, parameters)})";
    }

    /// <summary>True for tickets <c>t</c> about the devices of the units.</summary>
    public string Faults(Dialect dialect, Parameters parameters) =>
        $"(EXISTS (SELECT 1 FROM device fd WHERE fd.id = t.device AND {OfUnits(dialect, parameters)}) AND {IsFault})";

    /// <summary>The same driven by the devices: they are fewer than the tickets of all units.</summary>
    public string FaultsByDevice(Dialect dialect, Parameters parameters) =>
        $"FROM device fd CROSS JOIN ticket t WHERE {OfUnits(dialect, parameters)} AND t.device = fd.id AND {IsFault}";

    /// <summary>A membership sees the whole ticket; otherwise only its fault.</summary>
    public bool IsWhole(Ticket ticket) => All || Branches.Any(branch => branch.Municipality == ticket.Municipality);

    /// <summary>
    /// The same for reads driven by another table: written so that the planner does not choose a municipality's whole index.
    /// </summary>
    public string Among(Dialect dialect, Parameters parameters) =>
        Where(dialect, parameters).Replace("t.municipality", "'' || t.municipality", StringComparison.Ordinal);

    /// <summary>One condition per municipality, each of which seeks an index of its own.</summary>
    public IEnumerable<string> BranchesOf(Parameters parameters) =>
        All ? ["TRUE"] : Municipalities.Select((municipality, i) =>
        {
            parameters.Add($"scope{i}", municipality);
            return $"t.municipality = @scope{i}";
        });

    private string OfUnits(Dialect dialect, Parameters parameters)
    {
        parameters.Add("scopeUnits", Units.ToArray());
        return dialect.In("fd.unit", "@scopeUnits");
    }
}
