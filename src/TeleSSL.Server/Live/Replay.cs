using TeleSSL.Contracts;
using TeleSSL.Server.Accounts;

namespace TeleSSL.Server.Live;

/// <summary>Sends missed entries page by page, then joins the live feed at that point: no entry is lost or sent twice.</summary>
internal sealed class Replay(JournalReader reader, MissedPages pages, Feed feed, AccountReader accounts)
{
    /// <summary>Returns the seq after which the subscription is live; null when its account may follow nothing and was cut off.</summary>
    public async Task<long?> Run(Subscription subscription, ILiveClient client, CancellationToken ct)
    {
        // A cursor ahead of the journal predates a restore from backup: continue from the journal's end.
        subscription.Cursor = Math.Min(subscription.Cursor, await reader.Last(ct));
        if (!await Send(subscription, client, long.MaxValue, ct) || await feed.Join(subscription, ct) is not { } joined)
            return null;
        // Later entries wait in the subscription's queue.
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
