using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Support.Calls;

/// <summary>
/// Ends calls that the telephone system never reported an end of. Lists do not wait for it; the journal and the live feed do. Any process
/// may run it: each loss is recorded once.
/// </summary>
internal sealed partial class CallWatchService(Db db, Clock clock, TimeProvider time, Jobs jobs, ILogger<CallWatchService> logger)
    : BackgroundService
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

    public async Task Run(CancellationToken ct)
    {
        using var run = jobs.Start("call-watch");
        var stamp = new Stamp(clock.Now, clock.Now, "watch", "telessl", clock.Today);
        for (var more = await AnyDue(stamp, ct); more;)
            more = (await db.Write<int>(async tx => await CallStore.LoseDue(tx, BatchLength, stamp), ct)).Value == BatchLength;
        run.Done();
    }

    private Task<bool> AnyDue(Stamp stamp, CancellationToken ct) => db.Read(async query =>
        (await query.List<Guid>("SELECT id FROM phone_call WHERE loses_at <= @now LIMIT 1", new { now = stamp.At })).Count > 0, ct);

    [LoggerMessage(Level = LogLevel.Error, Message = "Call watch failed; it retries shortly")]
    private partial void LogFailed(Exception error);
}
