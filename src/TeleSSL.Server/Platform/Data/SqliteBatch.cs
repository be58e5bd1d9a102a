using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// Pieces of work that share a transaction. A savepoint for each would copy every shared page, so there are none at first. If work
/// has written and must be undone, the whole batch is rolled back and runs again with savepoints.
/// </summary>
internal sealed class SqliteBatch(StatementCachingConnection connection, Dialect dialect, Signals signals, WriterMeters meters)
{
    /// <summary>Runs and commits the batch. If it throws, nothing in the batch was written.</summary>
    public async Task Run(IReadOnlyList<SqliteWork> works)
    {
        try
        {
            if (!await RunAll(works, guarded: false))
            {
                RollBack();
                await RunAll(works, guarded: true);
            }

            var startedAt = Stopwatch.GetTimestamp();
            connection.Run("COMMIT");
            meters.Committed(works.Count, startedAt);
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    public Tx Begin() => new(connection, null, dialect, signals);

    private async Task<bool> RunAll(IReadOnlyList<SqliteWork> works, bool guarded)
    {
        connection.Run("BEGIN IMMEDIATE");
        foreach (var work in works)
        {
            if (work.IsDone)
                continue;
            if (guarded || work.DryRun)
                await RunGuarded(work);
            else if (!await RunPlain(work))
                return false;
        }

        return true;
    }

    /// <summary>False when the work has written and must be undone, or when the transaction is gone, as after a full disk.</summary>
    private async Task<bool> RunPlain(SqliteWork work)
    {
        var before = connection.ChangesMade;
        try
        {
            return (await RunIn(work) || connection.ChangesMade == before) && connection.InTransaction;
        }
        catch (Exception error)
        {
            if (connection.ChangesMade != before || !connection.InTransaction)
                return false;
            work.Fail(error);
            return true;
        }
    }

    private async Task RunGuarded(SqliteWork work)
    {
        connection.Run("SAVEPOINT work");
        try
        {
            if (!await RunIn(work))
                connection.Run("ROLLBACK TO SAVEPOINT work");
        }
        catch (Exception error)
        {
            connection.Run("ROLLBACK TO SAVEPOINT work");
            work.Fail(error);
        }

        connection.Run("RELEASE SAVEPOINT work");
    }

    private async Task<bool> RunIn(SqliteWork work)
    {
        var tx = Begin();
        if (!await work.Run(tx))
            return false;
        await tx.Flush();
        return true;
    }

    private void RollBack()
    {
        try
        {
            connection.Run("ROLLBACK");
        }
        catch (SqliteException)
        {
            // BEGIN failed, or SQLite has already rolled back.
        }
    }
}
