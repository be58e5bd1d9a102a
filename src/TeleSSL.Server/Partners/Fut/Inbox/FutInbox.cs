using System.Globalization;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Partners.Fut;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>Reads what may have changed at FUT and carries out what follows. Any process may; the hint's lease decides which.</summary>
internal sealed partial class FutInbox(
    Db db, FutHints hints, FutOrderReader reader, FutArrivalReader arrivals, FutReadings readings, FutOrders orders, FutClients fut,
    FutInboxMeters meters, Clock clock, ILogger<FutInbox> logger)
{
    private const int BatchLength = 50;

    // FUT loses an order now and then; it does not lose many at once.
    private const int MostGoneInADay = 5;
    private static readonly TimeSpan GoneFor = TimeSpan.FromHours(1);
    private static readonly TimeSpan MostWait = TimeSpan.FromMinutes(15);

    /// <summary>Reads all that is due, until FUT fails.</summary>
    public async Task Run(CancellationToken ct)
    {
        for (List<Guid> due; (due = await hints.Due(BatchLength, ct)).Count > 0;)
            foreach (var id in due)
                if (await hints.Claim(id, ct) is { } hint && !await Handle(hint, ct))
                    return;
    }

    /// <summary>False when FUT fails.</summary>
    private async Task<bool> Handle(FutHint hint, CancellationToken ct)
    {
        try
        {
            var read = await reader.OrderOf(hint.Reference, ct) is { } url
                ? await Read(url, hint, ct)
                : await NotThere(hint, null, ct);
            meters.Read(read.Outcome);
            return true;
        }
        catch (Exception error) when (PartnerFailure.Of(error, clock.Now) is { } failure)
        {
            return await Failed(hint, failure, ct);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogFailed(error);
            await hints.Later(hint, clock.Now + MostWait, ct);
            return true;
        }
    }

    private async Task<FutRead> Read(string url, FutHint hint, CancellationToken ct)
    {
        var (row, known) = await db.Read(async query =>
        {
            var found = await orders.ByUrl(query, url);
            var lines = found is { Said.Standing: FutStanding.Taken } ? await FutOrders.Lines(query, found.OrderId) : [];
            return (found, lines.Select(line => line.UrlKey).ToHashSet());
        }, ct);
        if (await reader.Read(url, known, ct) is not { } read)
            return await NotThere(hint, row, ct);
        var isUs = await reader.IsUs(read.Order.Seller, ct);
        var isNew = row is null || row.Said.Standing == FutStanding.Waiting;
        var around = isUs && isNew && read.Order.Status == SslStatus.Submitted ? await arrivals.Of(read.Order, ct) : null;
        var decided = await Decide(read, isUs, around, hint, ct);
        if (decided.RefuseThere is { } reason)
            await RefuseThere(url, reason, hint, ct);
        return decided;
    }

    // What a rule of ours refuses is undone, and then left to a person.
    private async Task<FutRead> Decide(FutReadOrder read, bool isUs, FutSurroundings? around, FutHint hint, CancellationToken ct)
    {
        string? rule = null;
        while (true)
        {
            var because = rule;
            var result = await db.Write<FutRead>(async tx =>
            {
                var decided = await readings.Decide(tx, read, isUs, around, because, FutReadings.Stamp(clock));
                if (decided.Refused is null && decided.Value.RefuseThere is null)
                    await FutHints.Done(tx, hint);
                return decided;
            }, ct);
            if (result.Accepted(out var done, out var refusal))
                return done;
            if (rule is not null)
                throw new InvalidOperationException($"An order of FUT can neither be taken nor wait: {refusal.Code}.");
            rule = refusal.Code;
        }
    }

    /// <summary>The first time it is read again in an hour; the second time it is gone.</summary>
    private async Task<FutRead> NotThere(FutHint hint, FutOrderRow? row, CancellationToken ct) => (await db.Write<FutRead>(async tx =>
    {
        var now = clock.Now;
        if (hint.GoneAt is null || now - hint.GoneAt < GoneFor)
        {
            await FutHints.Gone(tx, hint, (hint.GoneAt ?? now) + GoneFor);
            return new FutRead("not-there");
        }

        await FutHints.Done(tx, hint);
        if (row is null)
            return new FutRead("gone");
        var mayCancel = row.Said.Standing == FutStanding.Taken && await MayCancel(tx, Clock.DayOf(now));
        return await readings.Gone(tx, row, mayCancel, FutReadings.Stamp(clock));
    }, ct)).Value;

    private static async Task<bool> MayCancel(Tx tx, DateOnly today)
    {
        const string Name = "gone-today";
        var before = (await tx.Find<string>("SELECT value FROM fut_cursor WHERE name = @Name", new { Name }))?.Split(' ');
        var count = before is [var day, var times] && day == $"{today:O}" ? int.Parse(times, CultureInfo.InvariantCulture) + 1 : 1;
        await tx.Execute(
            "INSERT INTO fut_cursor (name, value) VALUES (@Name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            new { Name, value = $"{today:O} {count}" });
        return count <= MostGoneInADay;
    }

    /// <summary>With the version that was read: when the buyer changed it meanwhile, it is read again.</summary>
    private async Task RefuseThere(string url, OrderReason reason, FutHint hint, CancellationToken ct)
    {
        var now = await fut.Orders.Order(fut.Us, url, ct).Read();
        if (now.Content.Status == SslStatus.Submitted)
            await fut.Orders.ChangeOrder(
                fut.Us, url, now.Content with { Status = SslStatus.Rejected, StatusReason = reason.Kebab() }, now.Version, ct).Read();
        await db.Write<bool>(async tx =>
        {
            await FutHints.Done(tx, hint);
            await hints.Add(tx, url, FutReadings.Stamp(clock));
            return true;
        }, ct);
    }

    private async Task<bool> Failed(FutHint hint, PartnerFailure failure, CancellationToken ct)
    {
        if (failure.Status == StatusCodes.Status403Forbidden)
        {
            // Another seller's order, or our token's rights: reading it again changes neither.
            meters.Read("not-allowed");
            await db.Write<bool>(async tx =>
            {
                await FutHints.Done(tx, hint);
                return true;
            }, ct);
            LogNotRead(failure.Code, failure.Status, failure.PartnerCode);
            return true;
        }

        var wait = TimeSpan.FromSeconds(Math.Min(MostWait.TotalSeconds, 10 * Math.Pow(2, Math.Min(hint.Attempts, 10))));
        var asked = failure.RetryAfter is { } told && told > wait ? told : wait;
        await hints.Later(hint, clock.Now + (asked < MostWait ? asked : MostWait), ct);
        LogNotRead(failure.Code, failure.Status, failure.PartnerCode);
        return failure.Lasting || failure.Code == "partner-unreadable";
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "FUT could not be read: {Code} (HTTP status {Status}, {PartnerCode})")]
    private partial void LogNotRead(string code, int? status, string? partnerCode);

    [LoggerMessage(Level = LogLevel.Error, Message = "What was read at FUT could not be taken in; retrying in a quarter of an hour")]
    private partial void LogFailed(Exception error);
}
