namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>What two memberships give that neither of them gives.</summary>
internal static partial class KnownLeaks
{
    private const string Agent = "461/municipality + ssl-fyn/spoc-agent";
    private const string Depot = "561/municipality + ssl-syd/logistics";
    private const string Driver = "461/municipality + contractor-2/contractor";
    private const string LeadAtDepot = "spoc-odense/spoc-lead + ssl-syd/logistics";
    private const string LeadOfPlace = "spoc-odense/spoc-lead + 461/municipality";

    public static readonly IReadOnlyDictionary<string, KnownLeak[]> OfTwoMemberships = new Dictionary<string, KnownLeak[]>
    {
        ["The step is one membership's, and the device the other's."] =
        [
            new("POST /api/devices/{id}/*: neither membership may", $"{Agent}, {Depot}, {Driver}, {LeadAtDepot}, {LeadOfPlace}"),
            new("loses Esbjerg's device: done, and neither membership may", $"{Depot}, {LeadAtDepot}"),
            new("orders a pick-up of Esbjerg's device: done, and neither membership may", Depot),
            new("tests Esbjerg's stock: done, and neither membership may", LeadAtDepot),
            new("scans Esbjerg's device: done, and neither membership may", LeadAtDepot),
            new("picks up without an assignment: done, and neither membership may", Driver),
        ],
        ["The work is one membership's, and the store or the label the other's."] =
        [
            new("GET /api/devices/{id}/label *: neither membership may", $"{Depot}, {LeadAtDepot}"),
            new("prints Esbjerg's label: done, and neither membership may", LeadAtDepot),
            new("counts Esbjerg's store: done, and neither membership may", LeadAtDepot),
            new("registers in Esbjerg's store: done, and neither membership may", LeadAtDepot),
        ],
        ["The step is an agent's, and the ticket another desk's."] =
        [
            new("POST /api/tickets/{id}/*: neither membership may", Agent),
            new("GET /api/tickets/{id}/incidents *: neither membership may", Agent),
            new("claims a ticket: done, and neither membership may", Agent),
            new("resolves a ticket: done, and neither membership may", Agent),
        ],
        ["The notes and files inside a desk are told to an agent of another desk."] =
        [
            new("writes inside the desk: done, and neither membership may", Agent),
            new("GET /api/tickets/{id}/notes *: more than either membership sees", Agent),
            new("GET /api/tickets/{id}/attachments ticket of 461: more than either membership sees", Agent),
        ],
        ["One membership counts, and what it counts is the other's."] =
        [
            new("GET /api/devices/counts: a line that neither membership sees", $"{Driver}, {LeadAtDepot}, {LeadOfPlace}"),
        ],
    };
}
