using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices;

/// <summary>
/// What a viewer may see of a journal entry's data: all but the ids of tickets, devices and orders that the viewer never saw anything of. Someone
/// who sees more may have tied them to the subject. REST, stream and hub all send what this returns.
/// </summary>
internal static class EntryData
{
    /// <summary>Subjects that an entry of another subject may name.</summary>
    private const string Kinds = "'device', 'ticket', 'order'";

    /// <summary>Fields whose ids are never those of such a subject.</summary>
    private static readonly string[] OfOthers = ["citizen", "note", "recall", "recalls", "recallsClosed", "import"];

    /// <summary>The data of entries that the viewer may see, in their order.</summary>
    public static async Task<IReadOnlyList<string>> Seen(
        Query query, EntryScope scope, IReadOnlyList<(string SubjectId, string Data)> entries)
    {
        if (scope.All)
            return [.. entries.Select(entry => entry.Data)];
        var named = entries.Select(entry => Named(entry.SubjectId, entry.Data)).ToArray();
        var hidden = await Hidden(query, scope, named.SelectMany(ids => ids));
        return [.. entries.Select((entry, i) => named[i].Any(hidden.Contains) ? Without(entry.Data, hidden) : entry.Data)];
    }

    /// <summary>Those of some ids that are of a subject which the viewer may not see.</summary>
    public static async Task<IReadOnlySet<Guid>> Hidden(Query query, EntryScope scope, IEnumerable<Guid> named)
    {
        var ids = named.Distinct().Select(id => id.ToString()).ToArray();
        if (ids.Length == 0 || scope.All)
            return new HashSet<Guid>();
        var parameters = new Parameters(new { ids });
        var hidden = await query.List<string>(
            $"""
            SELECT n.subject_id
            FROM   journal n
            WHERE  n.subject_kind IN ({Kinds}) AND {query.Dialect.In("n.subject_id", "@ids")} AND n.subject_version = 1
            AND    NOT EXISTS (SELECT 1 FROM journal j
                               WHERE  j.subject_kind = n.subject_kind AND j.subject_id = n.subject_id AND {scope.Where(parameters)})
            """,
            parameters);
        return hidden.Select(Guid.Parse).ToHashSet();
    }

    /// <summary>A refusal without the ids that the viewer may not see.</summary>
    public static async Task<Refusal> Seen(Query query, EntryScope scope, Refusal refusal)
    {
        var hidden = await Hidden(query, scope, refusal.Params.Values.Where(value => Guid.TryParse(value, out _)).Select(Guid.Parse));
        return hidden.Count == 0 ? refusal : refusal.Without(value => Guid.TryParse(value, out var id) && hidden.Contains(id));
    }

    private static HashSet<Guid> Named(string subjectId, string data)
    {
        var found = new HashSet<Guid>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(data));
        var ofOther = false;
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.PropertyName)
                ofOther = OfOthers.Contains(reader.GetString());
            else if (reader.TokenType == JsonTokenType.String && !ofOther && reader.TryGetGuid(out var id))
                found.Add(id);
        if (Guid.TryParse(subjectId, out var own))
            found.Remove(own);
        return found;
    }

    private static string Without(string data, IReadOnlySet<Guid> hidden)
    {
        var root = JsonNode.Parse(data)!;
        Strip(root, hidden);
        return root.ToJsonString();
    }

    // A tie is an id, or an element of a list that says what the tie is.
    private static void Strip(JsonNode node, IReadOnlySet<Guid> hidden)
    {
        if (node is JsonArray list)
            foreach (var element in list.Where(element => element is not null && Names(element, hidden)).ToArray())
                list.Remove(element);
        if (node is JsonObject fields)
            foreach (var (name, value) in fields.Where(field => Is(field.Value, hidden)).ToArray())
                fields[name] = null;
        foreach (var inner in Inner(node))
            Strip(inner, hidden);
    }

    private static bool Names(JsonNode element, IReadOnlySet<Guid> hidden) =>
        Is(element, hidden) || (element is JsonObject fields && fields.Any(field => Is(field.Value, hidden)));

    private static bool Is(JsonNode? node, IReadOnlySet<Guid> hidden) =>
        node is JsonValue value && value.TryGetValue<Guid>(out var id) && hidden.Contains(id);

    private static IEnumerable<JsonNode> Inner(JsonNode node) => node switch
    {
        JsonArray list => list.OfType<JsonNode>().ToArray(),
        JsonObject fields => fields.Select(field => field.Value).OfType<JsonNode>().ToArray(),
        _ => [],
    };
}
