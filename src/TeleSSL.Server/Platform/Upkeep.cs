using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Platform;

/// <summary>A chore that a module runs once a day.</summary>
internal delegate Task UpkeepChore(CancellationToken ct);

/// <summary>Runs the modules' chores once a day. Its own chore deletes idempotency keys after 30 days.</summary>
internal sealed partial class Upkeep(
    Db db, Clock clock, TimeProvider time, IEnumerable<UpkeepChore> chores, Jobs jobs, ILogger<Upkeep> logger)
    : BackgroundService
{
    private static readonly TimeSpan IdempotencyKeysStored = TimeSpan.FromDays(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), time);
        while (await daily.WaitForNextTickAsync(stoppingToken))
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
    }

    public async Task Run(CancellationToken ct)
    {
        using var run = jobs.Start("upkeep");
        await db.Write<int>(async tx => await tx.ExecuteCounted(
            "DELETE FROM idempotency WHERE at < @before", new { before = clock.Now - IdempotencyKeysStored }), ct);
        foreach (var chore in chores)
            await chore(ct);
        run.Done();
        LogDone(run.Took.TotalSeconds);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Daily upkeep completed in {Seconds:0.0} s")]
    private partial void LogDone(double seconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "Daily upkeep failed; retrying tomorrow")]
    private partial void LogFailed(Exception error);
}
