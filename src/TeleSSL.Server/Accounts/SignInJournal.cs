using System.Threading.Channels;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts;

/// <summary>
/// Stores locks and journals what administrators should know, one after the other, while the answer is already on its way: whether
/// a name is an account must not show in how long it takes.
/// </summary>
internal sealed partial class SignInJournal(Db db, SignInEntries entries, ILogger<SignInJournal> logger) : BackgroundService
{
    // Password checks are limited to some thirty a second, and a lock takes five.
    private const int MaxWaiting = 1_000;

    private readonly Channel<SignInEvent> waiting = Channel.CreateBounded<SignInEvent>(MaxWaiting);

    public void Add(SignInEvent happened)
    {
        if (!waiting.Writer.TryWrite(happened))
            LogDropped();
    }

    /// <summary>Writes what is waiting before the process ends.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Writer.TryComplete();
        if (ExecuteTask is { } running)
            await running.WaitAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var happened in waiting.Reader.ReadAllAsync(CancellationToken.None))
            try
            {
                await db.Write<bool>(async tx =>
                {
                    await entries.Write(tx, happened);
                    return true;
                }, CancellationToken.None);
            }
            catch (Exception error)
            {
                LogFailed(error);
            }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A lock or a burst of failed sign-ins is not in the journal: too many wait")]
    private partial void LogDropped();

    [LoggerMessage(Level = LogLevel.Error, Message = "A lock or a burst of failed sign-ins is not in the journal")]
    private partial void LogFailed(Exception error);
}
