using System.Threading.Channels;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// This process's single writer, on a dedicated thread so that waits for the database do not block the thread pool. A batch is
/// whatever queued during the last commit: one COMMIT and one fsync for all.
/// </summary>
internal sealed partial class Writer : IAsyncDisposable
{
    private const int QueueLength = 4096;
    public const int BatchLength = 256;

    // Safe, because the only continuation run on the caller's thread wakes the writer; otherwise a pool thread would be woken for
    // it.
    private readonly Channel<QueuedWork> queue = Channel.CreateBounded<QueuedWork>(
        new BoundedChannelOptions(QueueLength) { SingleReader = true, AllowSynchronousContinuations = true });

    private readonly Batch batches;
    private readonly ILogger logger;
    private readonly Task loop;

    public Writer(Batch batches, ILogger logger)
    {
        (this.batches, this.logger) = (batches, logger);
        loop = Task.Factory.StartNew(Loop, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public int Waiting => queue.Reader.Count;

    /// <summary>Work that is cancelled before its turn is not run.</summary>
    public Task<Result<T>> Write<T>(Func<Tx, Task<Result<T>>> run, CancellationToken ct, bool dryRun = false) =>
        Queue(new QueuedWork<Result<T>>(run, result => result.Refused is null) { DryRun = dryRun, Stopped = ct });

    /// <summary>Runs an action outside any transaction, between two batches.</summary>
    public async Task Alone(Func<Task> run) =>
        await Queue(new QueuedWork<bool>(async _ => { await run(); return true; }, _ => true) { Alone = true });

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await loop;
    }

    private async Task<T> Queue<T>(QueuedWork<T> work)
    {
        if (!queue.Writer.TryWrite(work))
            throw new BusyException("The writer's queue is full.");
        return await work.Done;
    }

    private void Loop()
    {
        var batch = new List<QueuedWork>(BatchLength);
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            batch.Clear();
            while (batch.Count < BatchLength && queue.Reader.TryPeek(out var next) && !(next.Alone && batch.Count > 0)
                && queue.Reader.TryRead(out next))
            {
                batch.Add(next);
                if (next.Alone)
                    break;
            }

            (batch[0].Alone ? RunAlone(batch[0]) : RunBatch(batch)).GetAwaiter().GetResult();
        }
    }

    private async Task RunAlone(QueuedWork work)
    {
        try
        {
            await work.Run(batches.Begin());
            await work.Complete(logger);
        }
        catch (Exception error)
        {
            work.Fail(error);
        }
    }

    private async Task RunBatch(List<QueuedWork> batch)
    {
        try
        {
            await batches.Run(batch);
        }
        catch (Exception error)
        {
            LogBatchFailed(error, batch.Count);
            batch.ForEach(work => work.Fail(error));
            return;
        }

        foreach (var work in batch)
            await work.Complete(logger);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Commit of a batch of {Count} writes failed")]
    private partial void LogBatchFailed(Exception error, int count);
}
