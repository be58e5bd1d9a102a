using System.Text.Json.Nodes;

namespace TeleSSL.Simulators.Fut;

/// <summary>A stored resource; <paramref name="Kind"/> is <c>order</c>, <c>order-line</c>, … or a FHIR type.</summary>
internal sealed record FutEntry(string Url, string Kind, JsonObject Body, int Version, DateTimeOffset At, long Place, long First)
{
    public string Text(string member) => (string?)Body[member] ?? "";
}

/// <summary>All resources of the simulator by URL. Callers hold the simulator's lock.</summary>
internal sealed class FutStore(TimeProvider time)
{
    private readonly Dictionary<string, FutEntry> entries = [];
    private readonly Dictionary<string, SortedDictionary<long, FutEntry>> kinds = [];
    private readonly Dictionary<(string Kind, string Order), SortedDictionary<long, FutEntry>> parts = [];
    private long places;

    public FutEntry? Find(string url) => entries.GetValueOrDefault(url);

    /// <summary>For a new resource.</summary>
    public Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());

    public FutEntry Get(string url) => entries[url];

    /// <summary>In the order of their last change.</summary>
    public IReadOnlyList<FutEntry> Of(string kind) => [.. kinds.GetValueOrDefault(kind, []).Values];

    /// <summary>What belongs to an order, in the order of its making.</summary>
    public IReadOnlyList<FutEntry> Of(string kind, string order) => [.. parts.GetValueOrDefault((kind, order), []).Values];

    /// <summary>Stores a new version; FHIR resources get their <c>meta</c>.</summary>
    public FutEntry Put(string url, string kind, JsonObject body, bool keepsVersion = false)
    {
        var version = (Find(url)?.Version ?? 0) + (keepsVersion ? 0 : 1);
        var now = time.GetUtcNow();
        if (char.IsUpper(kind[0]))
            Describe(url, body, version, now);
        var first = Find(url)?.First ?? places + 1;
        Remove(url);
        return Add(new FutEntry(url, kind, body, version, now, ++places, first));
    }

    public FutEntry Change(FutEntry entry, Action<JsonObject> change)
    {
        var body = entry.Body.DeepClone().AsObject();
        change(body);
        return Put(entry.Url, entry.Kind, body);
    }

    public bool Remove(string url)
    {
        if (!entries.Remove(url, out var removed))
            return false;
        kinds[removed.Kind].Remove(removed.Place);
        if (removed.Body["order"] is JsonValue order)
            parts[(removed.Kind, (string)order!)].Remove(removed.First);
        return true;
    }

    private FutEntry Add(FutEntry entry)
    {
        Index(kinds, entry.Kind)[entry.Place] = entry;
        if (entry.Body["order"] is JsonValue order)
            Index(parts, (entry.Kind, (string)order!))[entry.First] = entry;
        return entries[entry.Url] = entry;
    }

    private static SortedDictionary<long, FutEntry> Index<TKey>(Dictionary<TKey, SortedDictionary<long, FutEntry>> index, TKey key)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var found))
            index[key] = found = [];
        return found;
    }

    private static void Describe(string url, JsonObject body, int version, DateTimeOffset now)
    {
        body["id"] = url[(url.LastIndexOf('/') + 1)..];
        if (body["meta"] is not JsonObject meta)
            body["meta"] = meta = [];
        meta["versionId"] = $"{version}";
        meta["lastUpdated"] = now.ToString("yyyy-MM-ddTHH:mm:ss.fffzzz");
    }
}
