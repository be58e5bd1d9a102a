using TeleSSL.Contracts;
using TeleSSL.Server.Accounts;

namespace TeleSSL.Server.Live;

/// <summary>Sends what was missed, page by page, and lets the subscription join where that ends: nothing is lost, nothing comes twice.</summary>
internal sealed class Replay(JournalReader reader, MissedPages pages, Feed feed, AccountReader accounts)
{
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

    private async Task<bool> Send(Subscription subscription, ILiveClient client, long upTo, CancellationToken ct)
    {
        for (var more = subscription.Topics.HaveEntries && subscription.Cursor < upTo; more;)
        {
            if (await accounts.Of(subscription.Who) is not { } viewer)
            {
                subscription.Cut();
                return false;
            }

            var page = await pages.Of(viewer, subscription.Topics, subscription.Cursor, upTo, ct);
            foreach (var part in page.Parts)
            {
                await client.Entries(part);
                subscription.Cursor = part.Last;
            }

            more = page.IsWhole;
        }

        return true;
    }
}
