namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// One unit of work inside a transaction. Journal entries are buffered and written last. Calls complete synchronously whatever
/// their names, on the writer's thread.
/// </summary>
internal sealed partial class Tx(IWriterConnection connection, Dialect dialect, Signals signals) : Query(dialect)
{
    private readonly List<JournalEntry> entries = [];
    private readonly List<Func<Task>> afterCommit = [];

    /// <summary>For a statement whose result is not needed. PostgreSQL gets it together with the next one that is read.</summary>
    public Task Execute(string sql, object? parameters = null)
    {
        connection.Execute(sql, parameters);
        return Task.CompletedTask;
    }

    /// <summary>Returns the number of rows changed.</summary>
    public Task<int> ExecuteCounted(string sql, object? parameters = null) => Task.FromResult(connection.ExecuteCounted(sql, parameters));

    public override Task<T?> Find<T>(string sql, object? parameters = null)
        where T : default => Task.FromResult(connection.First<T>(sql, parameters));

    public override Task<List<T>> List<T>(string sql, object? parameters = null) => Task.FromResult(connection.All<T>(sql, parameters));

    /// <summary>Writes the entry with this transaction's COMMIT.</summary>
    public void Append(JournalEntry entry) => entries.Add(entry);

    /// <summary>Runs after COMMIT; for caches and signals, never for writes.</summary>
    public void AfterCommit(Func<Task> then) => afterCommit.Add(then);

    public async Task Flush()
    {
        if (entries.Count == 0)
            return;
        await JournalEntry.Insert(this, entries);
        await Raise(signals.Journal);
    }

    /// <summary>Raises the signal after this transaction's COMMIT, in every process.</summary>
    public async Task Raise(Signal signal)
    {
        if (Dialect.Notify.Length > 0)
            await Execute(Dialect.Notify, new { signal.Name });
        RaiseHere(signal);
    }

    /// <summary>The transaction is committed, so failures from here on are only logged.</summary>
    public async Task Committed(ILogger logger)
    {
        foreach (var then in afterCommit)
        {
            try
            {
                await then();
            }
            catch (Exception error)
            {
                LogAfterCommitFailed(logger, error);
            }
        }
    }

    private void RaiseHere(Signal signal) => AfterCommit(() =>
    {
        signal.Raise();
        return Task.CompletedTask;
    });

    [LoggerMessage(Level = LogLevel.Error, Message = "After-commit callback failed")]
    private static partial void LogAfterCommitFailed(ILogger logger, Exception error);
}
