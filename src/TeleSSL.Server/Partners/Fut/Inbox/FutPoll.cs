using System.Globalization;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>
/// Asks FUT which orders have changed, from the newest change it told us of, less five minutes; never by our own clock. Events may be lost;
/// this finds what they lost.
/// </summary>
internal sealed partial class FutPoll(
    Db db, FutClients fut, FutOrderReader reader, FutOrders orders, FutHints hints, Clock clock, Jobs jobs,
    ILogger<FutPoll> logger)
{
    private const string Name = "orders";
    private const int PageLength = 100;
    private const int MostPages = 100_000;
    private const int BatchLength = 500;
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);
    private static readonly string[] Ends = [SslStatus.Completed, SslStatus.Rejected, SslStatus.Cancelled];

    public async Task Run(CancellationToken ct)
    {
        using var run = jobs.Start("fut-poll");
        try
        {
            var since = await db.Read(query => query.Find<string>("SELECT value FROM fut_cursor WHERE name = @Name", new { Name }), ct);
            var (changed, newest) = await Changed(since is null ? null : Time(since) - Overlap, ct);
            foreach (var some in (await WithoutOld(changed, ct)).Chunk(BatchLength))
                await Add(some, ct);
            await Answered(newest, ct);
            run.Done();
        }
        catch (Exception error) when (PartnerFailure.Of(error, clock.Now) is { } failure)
        {
            LogNotAnswered(failure.Code, failure.Status, failure.Detail);
            await db.Write<PartnerRow>(async tx => await PartnerRow.Change(
                tx, FutModule.Name, row => row with { AsksFail = true }, FutReadings.Stamp(clock)), ct);
        }
    }

    /// <summary>All pages or none: a page that fails makes the whole void, and so does a cursor that comes back.</summary>
    private async Task<(IReadOnlyDictionary<string, string> StatusByUrl, DateTimeOffset? Newest)> Changed(
        DateTimeOffset? since, CancellationToken ct)
    {
        var (found, newest) = (new Dictionary<string, string>(), (DateTimeOffset?)null);
        foreach (var party in await reader.OwnParties(ct))
        {
            var cursors = new HashSet<string>();
            for (string? cursor = null; ;)
            {
                var page = (await fut.Orders.Orders(fut.Us, party, null, since, PageLength, cursor, ct).Read()).Content;
                foreach (var order in page.Items)
                    if (reader.Address(order.Id) is { } url)
                        found[url] = order.Status;
                newest = newest is { } later && !(page.UpdatedAt > later) ? later : page.UpdatedAt ?? newest;
                if (page.Next is not { Length: > 0 } next)
                    break;
                if (!cursors.Add(cursor = next) || cursors.Count >= MostPages)
                    throw new PartnerUnreadableException("next, which does not end");
            }
        }

        return (found, newest);
    }

    /// <summary>What was over before we heard of it is not read.</summary>
    private Task<IReadOnlyList<string>> WithoutOld(IReadOnlyDictionary<string, string> changed, CancellationToken ct) =>
        db.Read<IReadOnlyList<string>>(async query =>
        {
            var wanted = new List<string>();
            foreach (var (url, status) in changed)
                if (!Ends.Contains(status) || await orders.ByUrl(query, url) is not null)
                    wanted.Add(url);
            return wanted;
        }, ct);

    private Task Add(string[] urls, CancellationToken ct) => db.Write<bool>(async tx =>
    {
        foreach (var url in urls)
            await hints.Add(tx, url, FutReadings.Stamp(clock));
        return true;
    }, ct);

    private Task Answered(DateTimeOffset? newest, CancellationToken ct) => db.Write<bool>(async tx =>
    {
        if (newest is { } at)
            await tx.Execute(
                "INSERT INTO fut_cursor (name, value) VALUES (@Name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                new { Name, value = at.ToUniversalTime().ToString("O") });
        await PartnerRow.Change(
            tx, FutModule.Name,
            row => row with { AsksFail = false, LastSuccess = clock.Now, RetryAt = row.AsksFail ? null : row.RetryAt },
            FutReadings.Stamp(clock));
        return true;
    }, ct);

    private static DateTimeOffset Time(string text) => DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);

    [LoggerMessage(Level = LogLevel.Warning, Message = "FUT did not answer: {Code} (HTTP status {Status}). {Detail}")]
    private partial void LogNotAnswered(string code, int? status, string detail);
}
