using TeleSSL.Contracts;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Journal;

/// <summary>Sends what was missed, page by page, and lets the subscription join where that ends: nothing is lost, nothing comes twice.</summary>
internal sealed class Replay(JournalReader reader, Feed feed, Accounts accounts) : IDisposable
{
    // When a server comes back everybody does; others want to read too.
    private const int AtOnce = 8;

    // In characters: what reaches a client on a bad network within the time that one message may take.
    private const int LongestPart = 100_000;

    private readonly SemaphoreSlim turns = new(AtOnce);

    /// <summary>Ends with the seq from which on it is live, or with null when its account may follow nothing, and it is cut.</summary>
    public async Task<long?> Run(Subscription subscription, ILiveClient client, CancellationToken ct)
    {
        // A cursor ahead of the journal is of another one, before a restore: it goes on from where this one is.
        subscription.Cursor = Math.Min(subscription.Cursor, await reader.Last(ct));
        if (!await Send(subscription, client, long.MaxValue, ct) || await feed.Join(subscription, ct) is not { } joined)
            return null;
        // Later entries wait in its queue.
        await Send(subscription, client, joined, ct);
        subscription.Cursor = Math.Max(subscription.Cursor, joined);
        await client.CaughtUp(subscription.Cursor);
        return subscription.Cursor;
    }

    public void Dispose() => turns.Dispose();

    private async Task<bool> Send(Subscription subscription, ILiveClient client, long upTo, CancellationToken ct)
    {
        for (var full = subscription.Topics.HaveEntries && subscription.Cursor < upTo; full;)
        {
            if (await accounts.Of(subscription.Who) is not { } viewer)
            {
                subscription.Cut();
                return false;
            }

            var rows = await Read(viewer, subscription, upTo, ct);
            full = rows.Count == JournalReader.Largest;
            if (rows.Count == 0)
                break;
            foreach (var part in Parts(rows))
            {
                await client.Entries(new EntryBatch([.. part.Select(row => row.For(subscription.Topics)!)]));
                subscription.Cursor = part[^1].Seq;
            }
        }

        return true;
    }

    private static IEnumerable<List<EntryRow>> Parts(List<EntryRow> rows)
    {
        var (part, length) = (new List<EntryRow>(), 0);
        foreach (var row in rows)
        {
            part.Add(row);
            if ((length += row.Data.Length) < LongestPart)
                continue;
            yield return part;
            (part, length) = ([], 0);
        }

        if (part.Count > 0)
            yield return part;
    }

    private async Task<List<EntryRow>> Read(Viewer viewer, Subscription subscription, long upTo, CancellationToken ct)
    {
        await turns.WaitAsync(ct);
        try
        {
            return await reader.Page(viewer, subscription.Topics, subscription.Cursor, upTo, JournalReader.Largest, ct);
        }
        finally
        {
            turns.Release();
        }
    }
}
