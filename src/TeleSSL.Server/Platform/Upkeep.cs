using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Platform;

/// <summary>What a module wants done once a day.</summary>
internal delegate Task UpkeepChore(CancellationToken ct);

/// <summary>
/// Forgets, once a day, what has served its time: remembered calls and what partners were told after 30 days, wrong
/// passwords and ended sessions after a day; and what the modules want forgotten.
/// </summary>
internal sealed partial class Upkeep(Db db, Clock clock, TimeProvider time, IEnumerable<UpkeepChore> chores, Jobs jobs, ILogger<Upkeep> logger) : BackgroundService
{
    private static readonly TimeSpan CallsKept = TimeSpan.FromDays(30);
    // Longer than a cookie can live that was renewed just before.
    private static readonly TimeSpan EndedSessionsKept = TimeSpan.FromDays(1);

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
        await db.Write<int>(async tx => await Forget(tx), ct);
        foreach (var chore in chores)
            await chore(ct);
        run.Done();
        LogDone(run.Took.TotalSeconds);
    }

    private async Task<int> Forget(Tx tx) =>
        await tx.Execute("DELETE FROM idempotency WHERE at < @before", new { before = clock.Now - CallsKept })
        + await tx.Execute("DELETE FROM outbox WHERE state = 'sent' AND sent_at < @before", new { before = clock.Now - CallsKept })
        + await tx.Execute("DELETE FROM sign_in_failure WHERE locked_until IS NULL OR locked_until < @now", new { now = clock.Now })
        + await tx.Execute("DELETE FROM ended_session WHERE at < @before", new { before = clock.Now - EndedSessionsKept });

    [LoggerMessage(Level = LogLevel.Information, Message = "The daily upkeep is done, in {Seconds:0.0} s")]
    private partial void LogDone(double seconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "The daily upkeep failed; it is tried again tomorrow")]
    private partial void LogFailed(Exception error);
}
