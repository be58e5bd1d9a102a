using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Orders;

/// <summary>
/// Notifies the depot of orders due soon and overdue, and computes due times again when calendars or agreements change. Any process may
/// run it: each notification is recorded once.
/// </summary>
internal sealed partial class OrderWatchService(
    Db db, OrderWatchStore orders, Clock clock, TimeProvider time, Jobs jobs, ILogger<OrderWatchService> logger) : BackgroundService
{
    private const int BatchLength = 100;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tick = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await Run(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogFailed(error);
            }
        }
        while (await tick.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Handles everything that is due now. An order that is refused or fails stays due until the next round, and blocks nothing.</summary>
    public async Task Run(CancellationToken ct)
    {
        using var run = jobs.Start("order-watch");
        var passedBy = new HashSet<Guid>();
        for (var more = true; more;)
        {
            var due = await db.Read(query => orders.Due(query, clock.Now, BatchLength + passedBy.Count), ct);
            Guid[] left = [.. due.Except(passedBy)];
            foreach (var id in left)
                if (!await Watch(id, ct))
                    passedBy.Add(id);
            more = left.Length >= BatchLength;
        }

        run.Done();
    }

    private async Task<bool> Watch(Guid id, CancellationToken ct)
    {
        try
        {
            var stamp = new Stamp(clock.Now, clock.Now, "watch", "telessl", clock.Today);
            // A stale one was changed by someone else, who computed its times.
            if ((await db.Write(tx => orders.Watch(tx, id, stamp), ct)).Refused is not { } refusal || refusal.Kind == RefusalKind.Stale)
                return true;
            LogPassedBy(id, refusal.Code);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogBroken(error, id);
        }

        return false;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Watch of orders failed; it retries shortly")]
    private partial void LogFailed(Exception error);

    [LoggerMessage(
        Level = LogLevel.Error, Message = "Watch of orders skipped {Order}, which could not be read or written; it retries shortly")]
    private partial void LogBroken(Exception error, Guid order);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Watch of orders skipped {Order}, which was refused: {Code}; it retries shortly")]
    private partial void LogPassedBy(Guid order, string code);
}
