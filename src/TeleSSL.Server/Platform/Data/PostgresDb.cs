using System.Data;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Dapper;
using Npgsql;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Platform.Data;

/// <summary>PostgreSQL: every write is a SERIALIZABLE transaction that is retried after a serialization failure.</summary>
internal sealed class PostgresDb : Db
{
    private const int Tries = 50;
    private readonly ILogger logger;
    private readonly string listenString;
    private readonly NpgsqlDataSource writers;
    private readonly NpgsqlDataSource readers;
    private readonly WriterMeters meters;

    /// <summary>With a meter that is not collected.</summary>
    public PostgresDb(string connectionString, ILogger<PostgresDb> logger, Meter? meter = null)
        : base(Dialect.Postgres)
    {
        this.logger = logger;
        meters = new WriterMeters(meter ?? new Meter(ServerMeter.Name));
        listenString = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = 10 }.ToString();
        // Under SERIALIZABLE a sequential scan locks the whole table, and any two writers conflict.
        writers = Source("writers", connectionString, "-c enable_seqscan=off");
        readers = Source("readers", connectionString, "");
    }

    public override async Task<Result<T>> Write<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await WriteOnce(work);
            }
            catch (PostgresException lost) when (LostARace(lost, attempt))
            {
                if (attempt == Tries)
                    throw new BusyException($"Serialization failed {Tries} times in a row ({lost.SqlState}).");
                // Random backoff, so that the same two writers do not conflict again.
                await Task.Delay(Random.Shared.Next(1, Math.Min(2 * attempt, 25)), ct);
            }
        }
    }

    public override async Task Migrate(IReadOnlyList<Migration> migrations, DateTimeOffset at, CancellationToken ct)
    {
        await using var connection = await OpenFirst(ct);
        await connection.ExecuteAsync("SELECT pg_advisory_lock(7305804)", commandTimeout: 0);
        try
        {
            await connection.ExecuteAsync("CREATE SCHEMA IF NOT EXISTS vault");
            await Migration.Apply(connection, Dialect, migrations, at);
        }
        finally
        {
            await connection.ExecuteAsync("SELECT pg_advisory_unlock(7305804)");
        }
    }

    public override async Task Listen(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(listenString);
        connection.Notification += (_, notice) => Signals.Received(notice.Payload);
        await connection.OpenAsync(ct);
        await connection.ExecuteAsync($"LISTEN {Dialect.PostgresChannel}");
        while (true)
            await connection.WaitAsync(ct);
    }

    public override async ValueTask DisposeAsync()
    {
        await writers.DisposeAsync();
        await readers.DisposeAsync();
    }

    private async Task<NpgsqlConnection> OpenFirst(CancellationToken ct)
    {
        try
        {
            return await writers.OpenConnectionAsync(ct);
        }
        catch (NpgsqlException error)
        {
            throw new StorageException($"PostgreSQL cannot be used: {error.Message}", error);
        }
    }

    public override async Task<T> Read<T>(Func<Query, Task<T>> read, CancellationToken ct = default)
    {
        await using var connection = await Open(readers, ct);
        return await read(new Reader(connection, Dialect));
    }

    private static async Task<NpgsqlConnection> Open(NpgsqlDataSource source, CancellationToken ct = default)
    {
        try
        {
            return await source.OpenConnectionAsync(ct);
        }
        catch (NpgsqlException exhausted) when (exhausted.InnerException is TimeoutException)
        {
            throw new BusyException("Every connection is in use.");
        }
    }

    private async Task<Result<T>> WriteOnce<T>(Func<Tx, Task<Result<T>>> work)
    {
        await using var connection = await Open(writers);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.Serializable);
        var tx = new Tx(connection, transaction, Dialect, Signals);
        var result = await work(tx);
        if (result.Refused is not null)
            return result;
        await tx.Flush();
        var startedAt = Stopwatch.GetTimestamp();
        await transaction.CommitAsync();
        meters.Committed(1, startedAt);
        await tx.Committed(logger);
        return result;
    }

    // The pool's name in Npgsql's metrics, which otherwise show the connection string.
    private static NpgsqlDataSource Source(string name, string connectionString, string options)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxAutoPrepare = 100,
            AutoPrepareMinUsages = 2,
            Options = options,
        };
        if (!connectionString.Contains("Pool Size", StringComparison.OrdinalIgnoreCase))
            settings.MaxPoolSize = 16;
        return new NpgsqlDataSourceBuilder(settings.ToString()) { Name = name }.Build();
    }

    // A unique violation is usually a lost race too: on retry, the work sees the other row and refuses properly. One that recurs is
    // a bug, and reporting it as busy would hide it.
    private static bool LostARace(PostgresException error, int attempt) => error.SqlState
        is PostgresErrorCodes.SerializationFailure
        or PostgresErrorCodes.DeadlockDetected
        || (error.SqlState is PostgresErrorCodes.UniqueViolation && attempt < Tries);
}
