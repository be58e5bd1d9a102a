using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform;

/// <summary>What a module wants done once a day.</summary>
internal delegate Task UpkeepChore(CancellationToken ct);

/// <summary>
/// Forgets, once a day, what has served its time: remembered calls, what partners were told and callers' numbers after 30 days, scans
/// after 60, wrong passwords and ended sessions after a day.
/// </summary>
internal sealed partial class Upkeep(Db db, Clock clock, TimeProvider time, IEnumerable<UpkeepChore> chores, ILogger<Upkeep> logger) : BackgroundService
{
    private static readonly TimeSpan CallsKept = TimeSpan.FromDays(30);
    private static readonly TimeSpan CallersKept = TimeSpan.FromDays(30);
    // Longer than a cookie can live that was renewed just before.
    private static readonly TimeSpan EndedSessionsKept = TimeSpan.FromDays(1);
    // A scan may come 30 days late, and again after that.
    private static readonly TimeSpan ScansKept = TimeSpan.FromDays(60);

    private const string HandledReports = """
        DELETE FROM note
        WHERE  id IN (SELECT text FROM fault_report WHERE handled_by IS NOT NULL AND at < @before
                      UNION SELECT code FROM fault_report WHERE handled_by IS NOT NULL AND at < @before
                      UNION SELECT phone FROM fault_report WHERE handled_by IS NOT NULL AND at < @before)
        """;

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
        await db.Write<int>(async tx => await Forget(tx), ct);
        foreach (var chore in chores)
            await chore(ct);
    }

    private async Task<int> Forget(Tx tx) =>
        await tx.Execute("DELETE FROM idempotency WHERE at < @before", new { before = clock.Now - CallsKept })
        + await tx.Execute("DELETE FROM outbox WHERE state = 'sent' AND sent_at < @before", new { before = clock.Now - CallsKept })
        + await tx.Execute("DELETE FROM sign_in_failure WHERE locked_until IS NULL OR locked_until < @now", new { now = clock.Now })
        + await tx.Execute("DELETE FROM ended_session WHERE at < @before", new { before = clock.Now - EndedSessionsKept })
        + await tx.Execute("DELETE FROM scan WHERE at < @before", new { before = clock.Now - ScansKept })
        + await tx.Execute("UPDATE phone_call SET phone_hash = NULL WHERE phone_hash IS NOT NULL AND at < @before", new { before = clock.Now - CallersKept })
        + await tx.Execute(HandledReports, new { before = clock.Now - CallersKept })
        + await tx.Execute("DELETE FROM satisfaction_link WHERE until < @now", new { now = clock.Now });

    [LoggerMessage(Level = LogLevel.Error, Message = "The daily upkeep failed; it is tried again tomorrow")]
    private partial void LogFailed(Exception error);
}
