using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform;

namespace TeleSSL.Server.Live;

/// <summary>
/// Hands new entries on to this process's subscriptions. Those with equal scope and topics share one array. Accounts and agreements
/// stand in the same journal, so a change of what somebody sees takes effect between two entries.
/// </summary>
internal sealed class Feed(JournalReader reader, AccountReader accounts, CatalogueStore catalogues, LiveMeters meters, Clock clock) : IDisposable
{
    // The further behind, the more is read at once and goes into one message: many small ones cost more than few large ones.
    private const int AtOnce = 8000;

    // In characters: most networks bring that within the time that one message may take. Who is cut off gets smaller ones.
    private const int MaxMessageLength = 300_000;
    private readonly SemaphoreSlim gate = new(1);
    private readonly HashSet<Subscription> all = [];
    private long? position;
    private DateOnly day;

    public int Count => all.Count;

    /// <summary>From the given seq on the subscription gets every entry; null when its account may follow nothing, and it is cut.</summary>
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
        Alone(() => Task.FromResult(all.Where(subscription => subscription.Topics.Presence.Count > 0).ToList()), ct);

    /// <summary>Reads once what is new and hands it on. True when there may be more.</summary>
    public Task<bool> Drain(CancellationToken ct) => Alone(async () =>
    {
        if (all.Count == 0)
        {
            position = null;
            return false;
        }

        var rows = await reader.After(position!.Value, AtOnce, ct);
        await Rescope(rows, ct);
        Dispatch(rows);
        if (rows.Count > 0)
            meters.HandedOn(rows[0]);
        position = rows.Count > 0 ? rows[^1].Seq : position;
        return rows.Count == AtOnce;
    }, ct);

    public void Dispose() => gate.Dispose();

    private void Dispatch(List<EntryRow> rows)
    {
        foreach (var group in all.Where(subscription => subscription.Topics.HaveEntries).GroupBy(subscription => subscription.Key).ToArray())
            foreach (var batch in BatchesFor(group.First(), rows))
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

    private static IEnumerable<EntryBatch> BatchesFor(Subscription one, List<EntryRow> rows) =>
        EntryBatch.Of(rows.Select(row => row.For(one.Scope!, one.Topics)).OfType<SentEntry>(), MaxMessageLength);

    /// <summary>Before the entries go out, whatever in them changed who sees what is taken in.</summary>
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

    private async Task<bool> Know(Subscription subscription)
    {
        subscription.Viewer = await accounts.OfNow(subscription.Who);
        if (subscription.Viewer?.MayAny(JournalEndpoints.Viewers) == true)
            return true;
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
