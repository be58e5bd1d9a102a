using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Support.Public;

/// <summary>
/// Decides what becomes of the reports received: at the start, after each commit that received one, and every minute in case a signal was
/// lost. Any process may do it.
/// </summary>
internal sealed partial class FaultReportService(
    Db db, FaultReportTickets tickets, Clock clock, Jobs jobs, ILogger<FaultReportService> logger)
    : BackgroundService
{
    /// <summary>Raised with each report that was received.</summary>
    public const string Received = "fault-report";

    private const int BatchLength = 50;
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Run(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogRoundFailed(error);
            }

            await db.Signals.Of(Received).Wait(LookEvery, stoppingToken);
        }
    }

    /// <summary>Settles everything that is due. A report that fails stays due until the next round, and blocks no other.</summary>
    public async Task Run(CancellationToken ct)
    {
        using var run = jobs.Start("fault-reports");
        for (Guid? after = Guid.Empty; after is { } from;)
        {
            var due = await db.Read(query => query.List<Guid>(DueReport.List, new { after = from, limit = BatchLength }), ct);
            foreach (var id in due)
                await Settle(id, ct);
            after = due.Count < BatchLength ? null : due[^1];
        }

        run.Done();
    }

    private async Task Settle(Guid id, CancellationToken ct)
    {
        try
        {
            await db.Write(tx => tickets.Settle(tx, id, PublicActor.Stamp(clock)), ct);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogBroken(error, id);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Fault report {Id} could not be read or written; it is tried again within a minute")]
    private partial void LogBroken(Exception error, Guid id);

    [LoggerMessage(Level = LogLevel.Error, Message = "The round of fault reports failed; retrying within a minute")]
    private partial void LogRoundFailed(Exception error);
}
