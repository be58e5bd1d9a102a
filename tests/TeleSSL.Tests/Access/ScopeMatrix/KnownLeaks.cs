namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>
/// What strangers are told and is not mended yet, kind by kind. A kind that is mended is taken out; at the end the list is empty.
/// </summary>
internal static partial class KnownLeaks
{
    private const string AgentsAndMunicipalities = "spoc1 -> 561, odense1 -> 561, esbjerg-agent -> 461, esbjerg1 -> 461";

    public static readonly IReadOnlyDictionary<string, KnownLeak[]> OfStrangers = new Dictionary<string, KnownLeak[]>
    {
        ["A ticket shows the device out of scope that a lead linked to it."] =
        [
            new("GET /api/tickets: shows device", AgentsAndMunicipalities),
            new("GET /api/tickets?device: shows device", AgentsAndMunicipalities),
        ],
        ["The journal shows a ticket's state with the tickets and the device out of scope that a lead tied to it."] =
        [
            new("GET /api/journal: shows device, ticket, ticket2", AgentsAndMunicipalities),
            new("GET /api/journal: ticket ticket.linked shows ticket2", AgentsAndMunicipalities),
            new("GET /api/journal: ticket ticket.parent-set shows ticket, ticket2", AgentsAndMunicipalities),
            new("GET /api/journal: ticket ticket.device-linked shows device, ticket, ticket2", AgentsAndMunicipalities),
        ],
    };
}
