using System.Text.Json;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>The journal, page by page.</summary>
internal static class JournalProbes
{
    private const int MaxPages = 50;

    private static readonly (string Topic, string Thing)[] Followed =
        [("device", "device"), ("device", "stock"), ("ticket", "ticket"), ("ticket", "ticket2")];

    public static async Task Run(Stranger who)
    {
        var all = new List<JsonElement>();
        await foreach (var page in Pages(who, ""))
            all.AddRange(page);
        foreach (var entries in all.GroupBy(Kind))
        {
            string[] telling = [.. entries.Select(entry => entry.GetRawText()).Where(entry => who.Other.In(entry).Count > 0)];
            if (telling.Length > 0)
                who.Leak($"GET /api/journal: {entries.Key} shows {string.Join(", ", who.Other.In(string.Concat(telling)))}", telling[0]);
        }
    }

    /// <summary>Followed by name.</summary>
    public static async Task ByName(Stranger who)
    {
        foreach (var (topic, thing) in Followed)
            await who.Compare(
                $"GET /api/journal?topics={topic} {thing}",
                who.Other[thing],
                id => who.Get($"/api/journal?topics={topic}:{id}&limit=200"));
    }

    /// <summary>Who leads a desk sees every ticket, but hears only the own desk's calls.</summary>
    public static async Task Calls(Stranger who)
    {
        await foreach (var page in Pages(who, "topics=tickets&"))
        {
            if (page.Select(entry => entry.GetRawText()).FirstOrDefault(entry => entry.Contains(who.Other["call"])) is { } call)
            {
                who.Leak("GET /api/journal: another desk's call", call);
                break;
            }
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<JsonElement>> Pages(Stranger who, string topics)
    {
        var after = 0L;
        for (var page = 0; page < MaxPages; page++)
        {
            var answer = await who.Get($"/api/journal?{topics}after={after}&limit=200");
            if ((int)answer.Status != 200)
                yield break;
            JsonElement[] entries = [.. answer["items"].EnumerateArray()];
            yield return entries;
            if (answer["next"].ValueKind == JsonValueKind.Null)
                yield break;
            after = entries[^1].GetProperty("seq").GetInt64();
        }
    }

    private static string Kind(JsonElement entry) =>
        $"{entry.GetProperty("subjectKind").GetString()} {entry.GetProperty("kind").GetString()}";
}
