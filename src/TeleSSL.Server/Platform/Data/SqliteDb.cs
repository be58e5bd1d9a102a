using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Dapper;
using Microsoft.Data.Sqlite;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Platform.Data;

/// <summary>SQLite: one writer, fed by a queue, commits in groups; readers have connections of their own.</summary>
internal sealed partial class SqliteDb : Db
{
    private readonly SqliteFiles files;
    private readonly ConcurrentBag<SqliteConnection> readers = [];
    private readonly StatementCachingConnection writerConnection;
    private readonly SqliteWriter writer;
    private readonly ILogger logger;
    private readonly Lazy<Task> closed;

    /// <summary>With a meter that nobody reads, where none is given.</summary>
    public SqliteDb(string folder, ILogger<SqliteDb> logger, Meter? meter = null)
        : base(Dialect.Sqlite)
    {
        this.logger = logger;
        closed = new(Close);
        files = new SqliteFiles(folder);
        writerConnection = files.OpenWriter();
        var meters = new WriterMeters(meter ?? new Meter(ServerMeter.Name));
        writer = new SqliteWriter(new SqliteBatch(writerConnection, Dialect, Signals, meters), logger);
        meters.Watch(() => writer.Waiting);
    }

    public override Task<Result<T>> Write<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct = default) => writer.Write(work);

    protected override Task<Result<T>> Undone<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct) => writer.Write(work, dryRun: true);

    public override Task Migrate(IReadOnlyList<Migration> migrations, DateTimeOffset at, CancellationToken ct) => writer.Alone(async () =>
    {
        await using var connection = files.Open();
        await Migration.Apply(connection, Dialect, migrations, at);
        await CompleteVault(connection, migrations);
    });

    /// <summary>secure_delete has overwritten it already: each file's log is folded into the file and cut to nothing.</summary>
    public override Task Scrub() => writer.Alone(async () =>
    {
        foreach (var file in (string[])["house", "vault"])
            if (await writerConnection.ExecuteScalarAsync<int>($"PRAGMA {file}.wal_checkpoint(TRUNCATE)") != 0)
                LogNotScrubbed(file);
    });

    public override async Task<T> Read<T>(Func<Query, Task<T>> read, CancellationToken ct = default)
    {
        var connection = readers.TryTake(out var idle) ? idle : files.Open();
        try
        {
            var result = await read(new Reader(connection, Dialect));
            readers.Add(connection);
            return result;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Whoever disposes it, be it the second, comes back when the files are free for another process.</summary>
    public override ValueTask DisposeAsync() => new(closed.Value);

    // The files commit one after the other, here the house first. A first start that was cut off in between left the vault empty, when
    // nobody was in the house yet; later, an empty vault is one that was lost, and is said to be.
    private static async Task CompleteVault(SqliteConnection connection, IReadOnlyList<Migration> migrations)
    {
        string[] tables = [.. migrations.SelectMany(migration => migration.VaultTables)];
        if (tables.Length > 0
            && !await connection.ExecuteScalarAsync<bool>("SELECT EXISTS (SELECT 1 FROM vault.sqlite_schema) OR EXISTS (SELECT 1 FROM journal WHERE citizen IS NOT NULL)"))
            await connection.ExecuteAsync(string.Concat(tables));
    }

    private async Task Close()
    {
        await writer.DisposeAsync();
        await writerConnection.DisposeAsync();
        foreach (var reader in readers)
            await reader.DisposeAsync();
        await files.Lock.DisposeAsync();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Readers kept the {File} log from being cut; what was erased leaves it at the next erase or start")]
    private partial void LogNotScrubbed(string file);
}
