using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// The one writer, on a thread of its own: the pool's are few, and the disk would hold one of them. A batch is what queued while the
/// last commit ran; each work has its own savepoint; one COMMIT, one fsync for all.
/// </summary>
internal sealed partial class SqliteWriter : IAsyncDisposable
{
    private const int QueueLength = 4096;
    public const int BatchLength = 256;

    private readonly Channel<IWork> queue = Channel.CreateBounded<IWork>(new BoundedChannelOptions(QueueLength) { SingleReader = true });
    private readonly KeepingConnection connection;
    private readonly Action<int> committed;
    private readonly Dialect dialect;
    private readonly Signals signals;
    private readonly ILogger logger;
    private readonly Task loop;

    public SqliteWriter(KeepingConnection connection, Action<int> committed, Dialect dialect, Signals signals, ILogger logger)
    {
        (this.connection, this.committed, this.dialect, this.signals, this.logger) = (connection, committed, dialect, signals, logger);
        loop = Task.Factory.StartNew(Loop, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public Task<Result<T>> Write<T>(Func<Tx, Task<Result<T>>> run) => Queue(new Work<Result<T>>(run, result => result.Refused is null));

    /// <summary>Runs something that wants no transaction around it, between two batches.</summary>
    public async Task Alone(Func<Task> run) => await Queue(new Work<bool>(async _ => { await run(); return true; }, _ => true) { Alone = true });

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await loop;
    }

    private async Task<T> Queue<T>(Work<T> work)
    {
        if (!queue.Writer.TryWrite(work))
            throw new BusyException("The writer's queue is full.");
        return await work.Done;
    }

    private void Loop()
    {
        var batch = new List<IWork>(BatchLength);
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            batch.Clear();
            while (batch.Count < BatchLength && queue.Reader.TryPeek(out var next) && !(next.Alone && batch.Count > 0) && queue.Reader.TryRead(out next))
            {
                batch.Add(next);
                if (next.Alone)
                    break;
            }

            (batch[0].Alone ? RunAlone(batch[0]) : RunBatch(batch)).GetAwaiter().GetResult();
        }
    }

    private async Task RunAlone(IWork work)
    {
        try
        {
            await work.Run(new Tx(connection, null, dialect, signals));
            await work.Complete(logger);
        }
        catch (Exception error)
        {
            work.Fail(error);
        }
    }

    private async Task RunBatch(List<IWork> batch)
    {
        try
        {
            connection.Run("BEGIN IMMEDIATE");
            foreach (var work in batch)
                await RunOne(work);
            connection.Run("COMMIT");
        }
        catch (Exception error)
        {
            LogBatchFailed(error, batch.Count);
            RollBack();
            batch.ForEach(work => work.Fail(error));
            return;
        }

        foreach (var work in batch)
            await work.Complete(logger);
        committed(batch.Count);
    }

    private async Task RunOne(IWork work)
    {
        connection.Run("SAVEPOINT work");
        try
        {
            var tx = new Tx(connection, null, dialect, signals);
            if (await work.Run(tx))
                await tx.Flush();
            else
                connection.Run("ROLLBACK TO SAVEPOINT work");
        }
        catch (Exception error)
        {
            connection.Run("ROLLBACK TO SAVEPOINT work");
            work.Fail(error);
        }

        connection.Run("RELEASE SAVEPOINT work");
    }

    private void RollBack()
    {
        try
        {
            connection.Run("ROLLBACK");
        }
        catch (SqliteException)
        {
            // BEGIN itself failed, or SQLite has rolled back already: there is nothing to undo.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A batch of {Count} works was not committed")]
    private partial void LogBatchFailed(Exception error, int count);

    private interface IWork
    {
        bool Alone { get; }

        Task<bool> Run(Tx tx);

        Task Complete(ILogger logger);

        void Fail(Exception error);
    }

    private sealed class Work<T>(Func<Tx, Task<T>> run, Func<T, bool> keeps) : IWork
    {
        private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? result;
        private Tx? ran;

        public bool Alone { get; init; }

        public Task<T> Done => done.Task;

        public async Task<bool> Run(Tx tx)
        {
            ran = tx;
            result = await run(tx);
            return keeps(result);
        }

        public async Task Complete(ILogger logger)
        {
            if (done.Task.IsCompleted)
                return;
            if (keeps(result!))
                await ran!.Committed(logger);
            done.TrySetResult(result!);
        }

        public void Fail(Exception error) => done.TrySetException(error);
    }
}
