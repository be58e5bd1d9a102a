using System.Collections.Concurrent;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Live;

/// <summary>A page of missed entries, in parts of one message each.</summary>
internal sealed record MissedPage(IReadOnlyList<EntryBatch> Parts, int Count)
{
    public bool IsWhole => Count == JournalReader.MaxLimit;
}

/// <summary>
/// Reads missed entries. After a server restart all clients reconnect with nearly the same cursor. A full page never changes, so
/// clients with equal scope and topics share it, read and serialized once.
/// </summary>
internal sealed class MissedPages(JournalReader reader, SightReader sights) : IDisposable
{
    private const int Kept = 64;

    // Leaves database connections for other reads.
    private const int AtOnce = 8;

    // In characters: what a client on a slow network can receive within the send timeout.
    private const int MaxPartLength = 100_000;

    private readonly SemaphoreSlim turns = new(AtOnce);
    private readonly ConcurrentDictionary<(string Scope, string Topics, long After), MissedPage> whole = new();
    private readonly ConcurrentQueue<(string Scope, string Topics, long After)> oldest = new();

    /// <summary>By the viewer's current scope.</summary>
    public async Task<MissedPage> Of(Viewer viewer, Topics topics, long after, long upTo, CancellationToken ct)
    {
        var scope = (await sights.Now(viewer, ct)).Entries;
        var key = (scope.Key, topics.Key, after);
        if (Find(key, upTo) is { } known)
            return known;
        await turns.WaitAsync(ct);
        try
        {
            return Find(key, upTo) ?? Keep(key, Page(await reader.Page(scope, topics, after, upTo, JournalReader.MaxLimit, ct), topics));
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private MissedPage? Find((string, string, long) key, long upTo) =>
        whole.TryGetValue(key, out var page) && page.Parts[^1].Last <= upTo ? page : null;

    private MissedPage Keep((string, string, long) key, MissedPage page)
    {
        if (!page.IsWhole || !whole.TryAdd(key, page))
            return page;
        oldest.Enqueue(key);
        if (oldest.Count > Kept && oldest.TryDequeue(out var gone))
            whole.TryRemove(gone, out _);
        return page;
    }

    private static MissedPage Page(List<EntryRow> rows, Topics topics) =>
        new([.. EntryBatch.Of(rows.Select(row => row.For(topics)!), MaxPartLength)], rows.Count);
}
