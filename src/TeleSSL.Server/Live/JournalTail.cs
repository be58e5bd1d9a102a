using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Live;

/// <summary>
/// Follows the journal: woken by a commit in this process, by a signal from another one, and by a timer every second, since a
/// signal can be lost. Signals carry no data; only the journal after the last seq counts.
/// </summary>
internal sealed partial class JournalTail(Db db, Feed feed, LiveMeters meters, TimeProvider time, ILogger<JournalTail> logger)
    : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ListenAgainAfter = TimeSpan.FromSeconds(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        meters.Watch(() => feed.Count);
        return Task.WhenAll(Listen(stoppingToken), Follow(stoppingToken));
    }

    private async Task Follow(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                while (await feed.Drain(stop))
                {
                }
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogNotRead(error);
            }

            await db.Signals.Journal.Wait(LookEvery, stop);
        }
    }

    private async Task Listen(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await db.Listen(stop);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogNotHeard(error);
            }

            await Task.Delay(ListenAgainAfter, time, stop);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading the journal failed; retrying in one second")]
    private partial void LogNotRead(Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "LISTEN connection lost; polling every second until it is restored")]
    private partial void LogNotHeard(Exception error);
}
