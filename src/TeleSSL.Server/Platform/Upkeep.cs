using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform;

/// <summary>Forgets, once a day, what has served its time: remembered calls and what partners were told after 30 days, scans after 60, wrong passwords and ended sessions after a day.</summary>
internal sealed partial class Upkeep(Db db, Clock clock, TimeProvider time, ILogger<Upkeep> logger) : BackgroundService
{
    private static readonly TimeSpan CallsKept = TimeSpan.FromDays(30);
    // Longer than a cookie can live that was renewed just before.
    private static readonly TimeSpan EndedSessionsKept = TimeSpan.FromDays(1);
    // A scan may come 30 days late, and again after that.
    private static readonly TimeSpan ScansKept = TimeSpan.FromDays(60);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), time);
        while (await daily.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Run();
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogFailed(error);
            }
        }
    }

    public Task Run() => db.Write<int>(async tx =>
        await tx.Execute("DELETE FROM idempotency WHERE at < @before", new { before = clock.Now - CallsKept })
        + await tx.Execute("DELETE FROM outbox WHERE state = 'sent' AND sent_at < @before", new { before = clock.Now - CallsKept })
        + await tx.Execute("DELETE FROM sign_in_failure WHERE locked_until IS NULL OR locked_until < @now", new { now = clock.Now })
        + await tx.Execute("DELETE FROM ended_session WHERE at < @before", new { before = clock.Now - EndedSessionsKept })
        + await tx.Execute("DELETE FROM scan WHERE at < @before", new { before = clock.Now - ScansKept }));

    [LoggerMessage(Level = LogLevel.Error, Message = "The daily upkeep failed; it is tried again tomorrow")]
    private partial void LogFailed(Exception error);
}
