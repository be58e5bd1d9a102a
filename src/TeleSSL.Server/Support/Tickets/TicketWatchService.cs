using TeleSSL.Domain;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>
/// Tells the desk in time what is due soon and overdue, closes what can no longer be reopened, and works waiting times out anew when calendars change. Every process
/// may watch: what one has told, the other finds told.
/// </summary>
internal sealed partial class TicketWatchService(Db db, CatalogueStore catalogues, TicketWatchStore tickets, Clock clock, TimeProvider time, Jobs jobs, ILogger<TicketWatchService> logger)
    : BackgroundService
{
    // Each half walks its own index; ordered as one, SQLite would walk all tickets.
    internal const string DueNow = """
        SELECT id FROM (SELECT id FROM ticket WHERE watch_at <= @now ORDER BY watch_at LIMIT @limit) due
        UNION
        SELECT id FROM (SELECT id FROM ticket WHERE status <> 'closed' AND watched_by < @catalogue ORDER BY watched_by LIMIT @limit) outdated
        """;

    private const int BatchLength = 100;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

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

    /// <summary>Everything that is due now. What is refused or fails stays due: it is passed by until the next round, so that it stops nothing.</summary>
    public async Task Run(CancellationToken ct)
    {
        using var run = jobs.Start("ticket-watch");
        var passedBy = new HashSet<Guid>();
        for (var more = true; more;)
        {
            var due = await Due(passedBy, ct);
            foreach (var id in due)
                if (!await Watch(id, ct))
                    passedBy.Add(id);
            more = due.Length >= BatchLength;
        }

        run.Done();
    }

    private async Task<bool> Watch(Guid id, CancellationToken ct)
    {
        try
        {
            if ((await db.Write(tx => tickets.Watch(tx, id, Stamp()), ct)).Refused is not { } refusal)
                return true;
            LogPassedBy(id, refusal.Code);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogBroken(error, id);
        }

        return false;
    }

    private Task<Guid[]> Due(HashSet<Guid> passedBy, CancellationToken ct) => db.Read(async query =>
    {
        var catalogue = (await catalogues.In(query)).Version;
        var due = await query.List<Guid>(DueNow, new { now = clock.Now, catalogue, limit = BatchLength + passedBy.Count });
        return due.Except(passedBy).ToArray();
    }, ct);

    private Stamp Stamp() => new(clock.Now, clock.Now, "watch", "telessl", clock.Today);

    [LoggerMessage(Level = LogLevel.Error, Message = "The watch of the desk's clocks failed; it is tried again in a moment")]
    private partial void LogFailed(Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "Deadline watcher skipped ticket {Ticket}, which could not be read or written; it retries shortly")]
    private partial void LogBroken(Exception error, Guid ticket);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Deadline watcher skipped ticket {Ticket}, which refused the step: {Code}; it retries shortly")]
    private partial void LogPassedBy(Guid ticket, string code);
}
