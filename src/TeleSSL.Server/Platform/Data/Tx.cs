using System.Data.Common;
using Dapper;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// One unit of work inside a transaction. Journal entries are buffered and written last. SQLite calls complete synchronously
/// whatever their names, so they skip the async machinery.
/// </summary>
internal sealed partial class Tx(DbConnection connection, DbTransaction? transaction, Dialect dialect, Signals signals) : Query(dialect)
{
    private readonly List<JournalEntry> entries = [];
    private readonly List<Func<Task>> afterCommit = [];

    public Task<int> Execute(string sql, object? parameters = null) => connection is StatementCachingConnection writer
        ? Task.FromResult(writer.Execute(sql, parameters))
        : connection.ExecuteAsync(sql, parameters, transaction);

    public override Task<T?> Find<T>(string sql, object? parameters = null)
        where T : default => connection is StatementCachingConnection writer
        ? Task.FromResult(writer.First<T>(sql, parameters))
        : connection.QueryFirstOrDefaultAsync<T>(sql, parameters, transaction);

    public override async Task<List<T>> List<T>(string sql, object? parameters = null) => connection is StatementCachingConnection writer
        ? writer.All<T>(sql, parameters)
        : (await connection.QueryAsync<T>(sql, parameters, transaction)).AsList();

    /// <summary>Writes the entry with this transaction's COMMIT.</summary>
    public void Append(JournalEntry entry) => entries.Add(entry);

    /// <summary>Runs after COMMIT; for caches and signals, never for writes.</summary>
    public void AfterCommit(Func<Task> then) => afterCommit.Add(then);

    public async Task Flush()
    {
        if (entries.Count == 0)
            return;
        if (Dialect.JournalLock.Length > 0)
            await Execute(Dialect.JournalLock);
        await JournalEntry.Insert(this, entries);
        RaiseHere(signals.Journal);
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
