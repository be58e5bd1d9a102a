using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Live;

/// <summary>
/// Follows the journal: woken by a commit of this process, by a signal of another one, and every second by itself, since a signal
/// can be lost. What counts is only what the journal holds after the last seq.
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

    [LoggerMessage(Level = LogLevel.Error, Message = "The journal could not be read; it is tried again in a second")]
    private partial void LogNotRead(Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Other processes are not heard; until they are, their changes arrive a second later")]
    private partial void LogNotHeard(Exception error);
}
