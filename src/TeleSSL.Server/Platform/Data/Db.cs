using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// The only access to the database, SQLite or PostgreSQL. Work may run again, so it must have no side effects beyond its own SQL.
/// </summary>
internal abstract class Db(Dialect dialect) : IAsyncDisposable
{
    public Dialect Dialect { get; } = dialect;

    public Signals Signals { get; } = new();

    /// <summary>
    /// Runs the work in one transaction and returns after COMMIT. A refusal writes nothing. Of all works, in all processes, only one
    /// runs at a time.
    /// </summary>
    public abstract Task<Result<T>> Write<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct = default);

    /// <summary>Runs work as a dry run and rolls it back.</summary>
    public async Task<T> Preview<T>(Func<Tx, Task<T>> work, CancellationToken ct = default)
    {
        T? seen = default;
        await Undone<T>(async tx =>
        {
            seen = await work(tx);
            return RequestRefusals.Busy; // any refusal rolls back
        }, ct);
        return seen!;
    }

    /// <summary>Runs a read on its own connection.</summary>
    public abstract Task<T> Read<T>(Func<Query, Task<T>> read, CancellationToken ct = default);

    public abstract Task Migrate(IReadOnlyList<Migration> migrations, DateTimeOffset at, CancellationToken ct);

    /// <summary>Overwrites deleted data that the database would leave in its files.</summary>
    public virtual Task Scrub() => Task.CompletedTask;

    /// <summary>Raises the signals sent by other processes, until stopped or the connection is lost.</summary>
    public virtual Task Listen(CancellationToken ct) => Task.Delay(Timeout.Infinite, ct);

    public abstract ValueTask DisposeAsync();

    /// <summary>Runs work that ends in a refusal, so nothing is committed.</summary>
    protected abstract Task<Result<T>> Undone<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct);
}

/// <summary>The writer's queue is full, or every connection is in use; retry shortly.</summary>
internal sealed class BusyException(string message) : Exception(message);

/// <summary>The configured storage cannot be used. The message is for the operator and ends startup.</summary>
internal sealed class StorageException(string message, Exception? inner = null) : Exception(message, inner);
