using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>Reads hints after each commit that brought some and every second, and polls as often as it is set.</summary>
internal sealed partial class FutInboxService(
    Db db, FutOptions options, FutInboxOptions settings, FutPoll poll, FutInbox inbox, FutHints hints, Clock clock, Jobs jobs,
    ILogger<FutInboxService> logger)
    : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private DateTimeOffset pollAt;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.IsOn && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Round(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogRoundFailed(error);
            }

            await db.Signals.Of(FutHints.Signal).Wait(LookEvery, stoppingToken);
        }
    }

    private async Task Round(CancellationToken ct)
    {
        if (clock.Now >= pollAt)
        {
            pollAt = clock.Now + settings.PollEvery;
            await poll.Run(ct);
            await hints.Clean(ct);
        }

        using var run = jobs.Start("fut-inbox");
        await inbox.Run(ct);
        run.Done();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The round of FUT's inbox failed; retrying in one second")]
    private partial void LogRoundFailed(Exception error);
}
