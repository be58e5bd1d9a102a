using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Data;

/// <summary>The one way to the database, whichever it is. Work may run again, so it does nothing but its own SQL.</summary>
internal abstract class Db(Dialect dialect) : IAsyncDisposable
{
    private static readonly Refusal OnlyLooking = new("preview", "Only looking.");

    public Dialect Dialect { get; } = dialect;

    public Signals Signals { get; } = new();

    /// <summary>Runs the work in one transaction and answers after COMMIT. A refusal writes nothing.</summary>
    public abstract Task<Result<T>> Write<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct = default);

    /// <summary>Runs work to see what it would do; whatever it wrote is undone.</summary>
    public async Task<T> Preview<T>(Func<Tx, Task<T>> work, CancellationToken ct = default)
    {
        T? seen = default;
        await Undone<T>(async tx =>
        {
            seen = await work(tx);
            return OnlyLooking;
        }, ct);
        return seen!;
    }

    /// <summary>Runs a read on a connection of its own.</summary>
    public abstract Task<T> Read<T>(Func<Query, Task<T>> read, CancellationToken ct = default);

    public abstract Task Migrate(IReadOnlyList<Migration> migrations, DateTimeOffset at, CancellationToken ct);

    /// <summary>Overwrites what was deleted, where the database would leave it lying in its files.</summary>
    public virtual Task Scrub() => Task.CompletedTask;

    /// <summary>Raises the signals that other processes send, until it is stopped or the connection is lost.</summary>
    public virtual Task Listen(CancellationToken ct) => Task.Delay(Timeout.Infinite, ct);

    public abstract ValueTask DisposeAsync();

    /// <summary>Writes what is known beforehand to be refused.</summary>
    protected virtual Task<Result<T>> Undone<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct) => Write(work, ct);
}

/// <summary>The writer's queue is full or a conflict would not end: try again in a moment.</summary>
internal sealed class BusyException(string message) : Exception(message);

/// <summary>The storage cannot be used as configured; the message is for the operator and ends the start.</summary>
internal sealed class StorageException(string message, Exception? inner = null) : Exception(message, inner);
