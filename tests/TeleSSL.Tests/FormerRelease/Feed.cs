using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

internal static class Feed
{
    /// <summary>The journal as an administrator follows it, page by page from the beginning.</summary>
    public static async Task<IReadOnlyList<(long Seq, string SubjectKind)>> Read(TeleSSLApp app)
    {
        var entries = new List<(long, string)>();
        for (string? after = "0"; after is not null;)
        {
            var page = await app.Reads("admin1", $"/api/journal?limit=200&after={after}");
            entries.AddRange(page["items"].EnumerateArray().Select(
                entry => (entry.GetProperty("seq").GetInt64(), entry.GetProperty("subjectKind").GetString()!)));
            after = page["next"].GetString();
        }

        return entries;
    }
}
