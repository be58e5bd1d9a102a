using System.Collections;
using System.Data;
using Dapper;
using Npgsql;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// The writer's connection to PostgreSQL. Statements whose result is not needed wait for the next one that is read and go out with
/// it, so a work costs as many round trips as it reads. It is opened when needed, and again after it broke.
/// </summary>
internal sealed class PostgresWriterConnection(NpgsqlDataSource source) : IWriterConnection, IDisposable
{
    // Sent in a transaction's first statement: each later one sees all that the last holder committed.
    private const string Lock = "SELECT pg_advisory_xact_lock(7305805)";
    private const string IdleTooLong = "25P03";
    private const int MaxPending = 64;
    private readonly PostgresParameters parameters = new();
    private readonly List<NpgsqlBatchCommand> pending = [];
    private NpgsqlConnection? connection;

    public long Changes { get; private set; }

    public bool InTransaction { get; private set; }

    public void Begin()
    {
        connection ??= source.OpenConnection();
        pending.Clear();
        pending.AddRange([new("BEGIN"), new(Lock)]);
        InTransaction = true;
    }

    public bool Commit()
    {
        pending.Add(new("COMMIT"));
        try
        {
            Send(batch => batch.ExecuteNonQuery());
            return true;
        }
        catch (PostgresException error) when (connection is not null || error.SqlState == IdleTooLong)
        {
            // It refused a statement and still answers, or had ended the transaction before. Without an answer it is unknown whether
            // the COMMIT took place.
            return false;
        }
        finally
        {
            InTransaction = false;
        }
    }

    public void RollBack()
    {
        pending.Clear();
        InTransaction = false;
        if (connection is null)
            return;
        try
        {
            using var command = new NpgsqlCommand("ROLLBACK", connection);
            command.ExecuteNonQuery();
        }
        catch (NpgsqlException)
        {
            Drop();
        }
    }

    public void SetSavepoint() => Now("SAVEPOINT work");

    public void RollBackToSavepoint()
    {
        pending.Clear();
        InTransaction = true;
        Now("ROLLBACK TO SAVEPOINT work");
    }

    public void ReleaseSavepoint() => Now("RELEASE SAVEPOINT work");

    public void Execute(string sql, object? parameters)
    {
        Changes++;
        // As with Dapper, a list is one statement for each of its members.
        foreach (var one in parameters is IEnumerable many ? many : new[] { parameters })
            pending.Add(this.parameters.Command(sql, one));
        if (pending.Count >= MaxPending)
            Send(batch => batch.ExecuteNonQuery());
    }

    public int ExecuteCounted(string sql, object? parameters)
    {
        Changes++;
        var command = this.parameters.Command(sql, parameters);
        pending.Add(command);
        Send(batch => batch.ExecuteNonQuery());
        return (int)command.RecordsAffected;
    }

    public T? First<T>(string sql, object? parameters) => Read<T, T?>(sql, parameters, rows => rows.FirstOrDefault());

    public List<T> All<T>(string sql, object? parameters) => Read<T, List<T>>(sql, parameters, rows => rows.ToList());

    public void Dispose() => Drop();

    private TResult Read<T, TResult>(string sql, object? parameters, Func<IEnumerable<T>, TResult> take)
    {
        if (!IsQuery(sql))
            Changes++;
        var before = pending.Count(command => IsQuery(command.CommandText));
        pending.Add(this.parameters.Command(sql, parameters));
        return Send(batch =>
        {
            using var reader = batch.ExecuteReader();
            for (var skipped = 0; skipped < before; skipped++)
                reader.NextResult();
            return take(reader.Parse<T>());
        });
    }

    private void Now(string sql)
    {
        pending.Add(new(sql));
        Send(batch => batch.ExecuteNonQuery());
    }

    private T Send<T>(Func<NpgsqlBatch, T> run)
    {
        using var batch = new NpgsqlBatch(connection);
        foreach (var command in pending)
            batch.BatchCommands.Add(command);
        pending.Clear();
        try
        {
            return run(batch);
        }
        catch (Exception error)
        {
            InTransaction = false;
            if (connection is { State: not ConnectionState.Open })
                Drop();
            if (error is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable })
                throw new BusyException("Another process holds the writers' lock.");
            throw;
        }
    }

    private void Drop()
    {
        connection?.Dispose();
        connection = null;
        InTransaction = false;
    }

    private static bool IsQuery(string sql) => sql.AsSpan().TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase);
}
