namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>
/// What strangers are told and is not mended yet, kind by kind. A kind that is mended is taken out; at the end the list is empty.
/// </summary>
internal static partial class KnownLeaks
{
    public static readonly IReadOnlyDictionary<string, KnownLeak[]> None = new Dictionary<string, KnownLeak[]>();

    private const string Esbjergs = "depot2 -> 461, esbjerg-agent -> 461, esbjerg1 -> 461";

    public static readonly IReadOnlyDictionary<string, KnownLeak[]> OfStrangers = new Dictionary<string, KnownLeak[]>
    {
        // It shows from the one world only whose serials come after the other's.
        ["The cursor of a search reads the serial of a device out of scope."] =
        [
            new("GET /api/devices after device with q: differs", Esbjergs),
            new("GET /api/devices after stock with q: differs", Esbjergs),
        ],
    };
}
