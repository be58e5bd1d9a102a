using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>Polls Telma every minute for changes, service status and announcements. Polling is authoritative; events may be lost.</summary>
internal sealed partial class TelmaPoll(
    Db db, Lazy<ITelma> telma, TelmaOptions options, TelmaChanges changes, Clock clock, TimeProvider time, Jobs jobs,
    ILogger<TelmaPoll> logger)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(60);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Mode == TelmaMode.Manual)
            return;
        using var tick = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await Run(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogFailed(error);
            }
        }
        while (await tick.WaitForNextTickAsync(stoppingToken));
    }

    public async Task Run(CancellationToken ct)
    {
        using var run = jobs.Start("telma-poll");
        try
        {
            var heard = await changes.FetchChanges(ct);
            var status = await telma.Value.GetServiceStatus(ct);
            var reported = await TelmaPages.All(cursor => telma.Value.ListAnnouncements(cursor, ct)).ToListAsync(ct);
            await db.Write<bool>(async tx =>
            {
                await AnnouncementStore.Take(tx, reported, Stamp());
                await PartnerRow.Change(tx, TelmaModule.Name, row => TelmaStanding.Answered(row, status, heard, clock.Now), Stamp());
                return true;
            }, ct);
            run.Done();
        }
        catch (Exception error) when (PartnerFailure.Of(error, clock.Now) is { } failure)
        {
            LogNotAnswered(failure.Code, failure.Status);
            await db.Write<PartnerRow>(async tx => await PartnerRow.Change(
                tx, TelmaModule.Name, row => row with { AsksFail = true }, Stamp()), ct);
        }
    }

    private Stamp Stamp() => TelmaReports.Stamp(clock);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telma did not answer: {Code} (HTTP status {Status})")]
    private partial void LogNotAnswered(string code, int? status);

    [LoggerMessage(Level = LogLevel.Error, Message = "Polling Telma failed; retrying in one minute")]
    private partial void LogFailed(Exception error);
}
