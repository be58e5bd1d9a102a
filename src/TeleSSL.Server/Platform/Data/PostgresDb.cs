using System.Diagnostics.Metrics;
using Dapper;
using Npgsql;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Platform.Data;

/// <summary>PostgreSQL: one queued writer with group commit in each process; readers have a pool.</summary>
internal sealed class PostgresDb : Db
{
    private readonly string listenString;
    private readonly NpgsqlDataSource writers;
    private readonly NpgsqlDataSource readers;
    private readonly PostgresWriterConnection writerConnection;
    private readonly Writer writer;

    /// <summary>With a meter that is not collected.</summary>
    public PostgresDb(string connectionString, ILogger<PostgresDb> logger, Meter? meter = null)
        : base(Dialect.Postgres)
    {
        listenString = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = 10 }.ToString();
        writers = PostgresSources.Writers(connectionString);
        readers = PostgresSources.Readers(connectionString);
        writerConnection = new PostgresWriterConnection(writers);
        var meters = new WriterMeters(meter ?? new Meter(ServerMeter.Name));
        writer = new Writer(new Batch(writerConnection, Dialect, Signals, meters), logger);
        meters.Watch(() => writer.Waiting);
    }

    public override Task<Result<T>> Write<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct = default) => writer.Write(work, ct);

    protected override Task<Result<T>> Undone<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct) =>
        writer.Write(work, ct, dryRun: true);

    public override async Task<T> Read<T>(Func<Query, Task<T>> read, CancellationToken ct = default)
    {
        await using var connection = await Open(ct);
        return await read(new Reader(connection, Dialect));
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
        await writer.DisposeAsync();
        writerConnection.Dispose();
        await writers.DisposeAsync();
        await readers.DisposeAsync();
    }

    private async Task<NpgsqlConnection> OpenFirst(CancellationToken ct)
    {
        try
        {
            return await readers.OpenConnectionAsync(ct);
        }
        catch (NpgsqlException error)
        {
            throw new StorageException($"PostgreSQL cannot be used: {error.Message}", error);
        }
    }

    private async Task<NpgsqlConnection> Open(CancellationToken ct)
    {
        try
        {
            return await readers.OpenConnectionAsync(ct);
        }
        catch (NpgsqlException exhausted) when (exhausted.InnerException is TimeoutException)
        {
            throw new BusyException("Every connection is in use.");
        }
    }
}
