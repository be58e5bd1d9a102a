using System.Diagnostics;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// Pieces of work that share a transaction. A savepoint for each would cost much, so there are none at first. If work has written
/// and must be undone, or the transaction failed, the whole batch is rolled back and runs again with savepoints.
/// </summary>
internal sealed class Batch(IWriterConnection connection, Dialect dialect, Signals signals, WriterMeters meters)
{
    /// <summary>Runs and commits the batch. If it throws, nothing in the batch was written, unless the COMMIT got no answer.</summary>
    public async Task Run(IReadOnlyList<QueuedWork> works)
    {
        try
        {
            if (await RunAll(works, guarded: false) && Committed(works.Count))
                return;
            connection.RollBack();
            await RunAll(works, guarded: true);
            if (!Committed(works.Count))
                throw new InvalidOperationException("The statements of a batch failed after each work had succeeded.");
        }
        catch
        {
            connection.RollBack();
            throw;
        }
    }

    public Tx Begin() => new(connection, dialect, signals);

    private bool Committed(int works)
    {
        var startedAt = Stopwatch.GetTimestamp();
        if (!connection.Commit())
            return false;
        meters.Committed(works, startedAt);
        return true;
    }

    private async Task<bool> RunAll(IReadOnlyList<QueuedWork> works, bool guarded)
    {
        connection.Begin();
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
    private async Task<bool> RunPlain(QueuedWork work)
    {
        var before = connection.Changes;
        try
        {
            return (await RunIn(work) || connection.Changes == before) && connection.InTransaction;
        }
        catch (Exception error)
        {
            if (connection.Changes != before || !connection.InTransaction)
                return false;
            work.Fail(error);
            return true;
        }
    }

    private async Task RunGuarded(QueuedWork work)
    {
        connection.SetSavepoint();
        try
        {
            if (!await RunIn(work))
                connection.RollBackToSavepoint();
            connection.ReleaseSavepoint();
        }
        catch (Exception error)
        {
            connection.RollBackToSavepoint();
            connection.ReleaseSavepoint();
            work.Fail(error);
        }
    }

    private async Task<bool> RunIn(QueuedWork work)
    {
        var tx = Begin();
        if (!await work.Run(tx))
            return false;
        await tx.Flush();
        return true;
    }
}
