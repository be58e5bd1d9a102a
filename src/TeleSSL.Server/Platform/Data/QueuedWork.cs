namespace TeleSSL.Server.Platform.Data;

/// <summary>Work queued for the writer.</summary>
internal abstract class QueuedWork
{
    /// <summary>Runs outside any transaction.</summary>
    public bool Alone { get; init; }

    /// <summary>A dry run: its writes are rolled back, and only its own.</summary>
    public bool DryRun { get; init; }

    /// <summary>Cancelled when the caller no longer waits for the result.</summary>
    public CancellationToken Stopped { get; init; }

    public abstract bool IsDone { get; }

    /// <summary>False when its writes must be rolled back. May run again.</summary>
    public abstract Task<bool> Run(Tx tx);

    public abstract Task Complete(ILogger logger);

    public abstract void Fail(Exception error);
}

/// <summary>Work with a result.</summary>
internal sealed class QueuedWork<T>(Func<Tx, Task<T>> run, Func<T, bool> keeps) : QueuedWork
{
    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;
    private Tx? ran;

    public Task<T> Done => done.Task;

    public override bool IsDone => done.Task.IsCompleted;

    public override async Task<bool> Run(Tx tx)
    {
        Stopped.ThrowIfCancellationRequested();
        ran = tx;
        result = await run(tx);
        return keeps(result);
    }

    public override async Task Complete(ILogger logger)
    {
        if (IsDone)
            return;
        if (keeps(result!))
            await ran!.Committed(logger);
        done.TrySetResult(result!);
    }

    public override void Fail(Exception error) => done.TrySetException(error);
}
