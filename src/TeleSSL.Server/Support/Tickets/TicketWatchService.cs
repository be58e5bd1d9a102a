using TeleSSL.Domain;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>
/// Notifies the desk of tickets due soon and overdue, closes tickets whose reopening window has ended, and recomputes waiting times when
/// calendars change. Any process may run it: each notification is recorded once.
/// </summary>
internal sealed partial class TicketWatchService(
    Db db, CatalogueStore catalogues, TicketWatchStore tickets, Clock clock, TimeProvider time, Jobs jobs,
    ILogger<TicketWatchService> logger)
    : BackgroundService
{
    // Each half uses its own index; with one ORDER BY over both, SQLite would scan all tickets.
    internal const string DueNow = """
        SELECT id FROM (SELECT id FROM ticket WHERE watch_at <= @now ORDER BY watch_at LIMIT @limit) due
        UNION
        SELECT id FROM (SELECT id FROM ticket WHERE status <> 'closed' AND watched_by < @catalogue
                        ORDER BY watched_by LIMIT @limit) outdated
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

    /// <summary>
    /// Handles everything that is due now. A ticket that is refused or fails stays due and is skipped until the next round, so it blocks
    /// nothing.
    /// </summary>
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

    [LoggerMessage(Level = LogLevel.Error, Message = "Deadline watcher failed; it retries shortly")]
    private partial void LogFailed(Exception error);

    [LoggerMessage(
        Level = LogLevel.Error, Message = "Deadline watcher skipped ticket {Ticket}, which could not be read or written; it retries shortly")]
    private partial void LogBroken(Exception error, Guid ticket);

    [LoggerMessage(
        Level = LogLevel.Warning, Message = "Deadline watcher skipped ticket {Ticket}, which refused the step: {Code}; it retries shortly")]
    private partial void LogPassedBy(Guid ticket, string code);
}
