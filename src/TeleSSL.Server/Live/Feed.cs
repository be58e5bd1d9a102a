using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform;

namespace TeleSSL.Server.Live;

/// <summary>
/// Sends new entries to this process's subscriptions. Subscriptions with equal scope and topics share one array. Account and
/// agreement changes are in the same journal, so a change of scope takes effect between two entries.
/// </summary>
internal sealed class Feed(
    JournalReader reader, AccountReader accounts, CatalogueStore catalogues, LiveMeters meters, Clock clock) : IDisposable
{
    // When behind, read and send more at once: many small messages cost more than a few large ones.
    private const int AtOnce = 8000;

    // In characters: most networks deliver this within the send timeout. A client that was cut off catches up in smaller messages.
    private const int MaxMessageLength = 300_000;
    private readonly SemaphoreSlim gate = new(1);
    private readonly HashSet<Subscription> all = [];
    private long? position;
    private DateOnly day;

    public int Count => all.Count;

    /// <summary>
    /// The subscription receives every entry after the returned seq; null when its account may follow nothing and was cut off.
    /// </summary>
    public Task<long?> Join(Subscription subscription, CancellationToken ct) => Alone(async () =>
    {
        var from = position ??= await reader.Last(ct);
        if (!await Know(subscription))
            return (long?)null;
        Rescope(subscription, await catalogues.Now(ct));
        all.Add(subscription);
        return from;
    }, ct);

    public Task Leave(Subscription subscription) => Alone(() =>
    {
        subscription.End();
        return Task.FromResult(all.Remove(subscription));
    }, CancellationToken.None);

    public Task<List<Subscription>> Watching(CancellationToken ct) =>
        Alone(() => Task.FromResult(all.Where(subscription => subscription.Topics.HavePresence).ToList()), ct);

    /// <summary>Reads one page of new entries and sends it. True when there may be more.</summary>
    public Task<bool> Drain(CancellationToken ct) => Alone(async () =>
    {
        if (all.Count == 0)
        {
            position = null;
            return false;
        }

        all.RemoveWhere(IsOver);
        var rows = await reader.After(position!.Value, AtOnce, ct);
        await Rescope(rows, ct);
        await Dispatch(rows, ct);
        if (rows.Count > 0)
            meters.HandedOn(rows[0]);
        position = rows.Count > 0 ? rows[^1].Seq : position;
        return rows.Count == AtOnce;
    }, ct);

    public void Dispose() => gate.Dispose();

    private async Task Dispatch(List<EntryRow> rows, CancellationToken ct)
    {
        foreach (var group in all.Where(subscription => subscription.Topics.HaveEntries)
                     .GroupBy(subscription => subscription.Key).ToArray())
            foreach (var batch in await BatchesFor(group.First(), rows, ct))
                Send(batch, group);
    }

    private static void Send(EntryBatch batch, IEnumerable<Subscription> group)
    {
        Task ToAll(ILiveClient client) => client.Entries(batch);
        foreach (var subscription in group)
            if (batch.First > subscription.Cursor)
                subscription.Send(ToAll);
            else if (batch.After(subscription.Cursor) is { Count: > 0 } rest)
                subscription.Send(client => client.Entries(rest));
    }

    private async Task<IEnumerable<EntryBatch>> BatchesFor(Subscription one, List<EntryRow> rows, CancellationToken ct)
    {
        var followed = rows.Where(row => one.Topics.Of(row.SubjectKind, row.SubjectId) is not null);
        var seen = await reader.Seen(one.Scope!, followed, ct);
        return EntryBatch.Of(seen.Select(row => row.For(one.Topics)!), MaxMessageLength);
    }

    /// <summary>Applies account and agreement changes in the page to the subscriptions before the entries are sent.</summary>
    private async Task Rescope(List<EntryRow> rows, CancellationToken ct)
    {
        var changed = rows.Where(row => row.SubjectKind == "account").Select(row => row.SubjectId)
            .Concat(rows.Where(row => row.SubjectKind == EndedSessions.Subject).Select(row => row.Actor)).ToHashSet();
        foreach (var subscription in all.Where(subscription => changed.Contains(subscription.Who.Account)).ToArray())
            if (!await Know(subscription))
                all.Remove(subscription);
        if (changed.Count == 0 && day == clock.Today && rows.All(row => row.SubjectKind != CatalogueStore.Kinds.Agreement))
            return;
        var catalogue = await catalogues.Now(ct);
        day = clock.Today;
        foreach (var subscription in all)
            Rescope(subscription, catalogue);
    }

    private bool IsOver(Subscription subscription)
    {
        if (!(subscription.EndsAt <= clock.Now))
            return false;
        subscription.Cut();
        return true;
    }

    private async Task<bool> Know(Subscription subscription)
    {
        subscription.Viewer = await accounts.OfNow(subscription.Who);
        if (subscription.Viewer is { } viewer && viewer.MayAny(JournalEndpoints.Viewers))
        {
            subscription.EndsAt = accounts.EndOf(subscription.Who, viewer);
            return true;
        }

        subscription.Cut();
        return false;
    }

    private void Rescope(Subscription subscription, Catalogue catalogue) =>
        subscription.Scope = new Sight(subscription.Viewer!, catalogue, clock.Today).Entries;

    private async Task<T> Alone<T>(Func<Task<T>> work, CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            return await work();
        }
        finally
        {
            gate.Release();
        }
    }
}
