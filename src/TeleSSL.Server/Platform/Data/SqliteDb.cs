using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Dapper;
using Microsoft.Data.Sqlite;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Platform.Data;

/// <summary>SQLite: one queued writer with group commit; readers have their own connections.</summary>
internal sealed partial class SqliteDb : Db
{
    private readonly SqliteFiles files;
    private readonly ConcurrentBag<SqliteConnection> readers = [];
    private readonly StatementCachingConnection writerConnection;
    private readonly Writer writer;
    private readonly ILogger logger;
    private readonly Lazy<Task> closed;

    /// <summary>With a meter that is not collected.</summary>
    public SqliteDb(string folder, ILogger<SqliteDb> logger, Meter? meter = null)
        : base(Dialect.Sqlite)
    {
        this.logger = logger;
        closed = new(Close);
        files = new SqliteFiles(folder);
        writerConnection = files.OpenWriter();
        var meters = new WriterMeters(meter ?? new Meter(ServerMeter.Name));
        writer = new Writer(new Batch(writerConnection, Dialect, Signals, meters), logger);
        meters.Watch(() => writer.Waiting);
    }

    public override Task<Result<T>> Write<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct = default) => writer.Write(work, ct);

    protected override Task<Result<T>> Undone<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct) =>
        writer.Write(work, ct, dryRun: true);

    public override Task Migrate(IReadOnlyList<Migration> migrations, DateTimeOffset at, CancellationToken ct) => writer.Alone(async () =>
    {
        await using var connection = files.Open();
        await connection.ExecuteAsync("PRAGMA main.secure_delete = ON; PRAGMA vault.secure_delete = ON");
        await Migration.Apply(connection, Dialect, migrations, at, pending => BeginVault(connection, pending));
        await CompleteVault(connection, migrations);
    });

    /// <summary>secure_delete has already overwritten the pages; checkpoints the WAL of each file and truncates it.</summary>
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

    /// <summary>Every call, also a repeated one, returns when the files are free for another process.</summary>
    public override ValueTask DisposeAsync() => new(closed.Value);

    // The files commit one after the other, here the main file first. What a later migration adds to the vault is there before, since a
    // vault without it could not be told from one that was lost.
    private async Task BeginVault(SqliteConnection connection, IReadOnlyList<Migration> pending)
    {
        foreach (var (_, sql) in InVault(pending).Where(made => made.Sql.Contains("IF NOT EXISTS", StringComparison.Ordinal)))
            await connection.ExecuteAsync(sql);
    }

    // An interrupted first start leaves the vault without the first table while the main file has no citizens yet; later, a table that
    // is missing is a lost one and is reported.
    private async Task CompleteVault(SqliteConnection connection, IReadOnlyList<Migration> migrations)
    {
        var there = (await connection.QueryAsync<string>("SELECT name FROM vault.sqlite_schema")).ToHashSet();
        var missing = InVault(migrations).Where(made => !there.Contains(made.Name)).Select(made => made.Sql).ToArray();
        if (missing.Length > 0
            && !await connection.ExecuteScalarAsync<bool>("SELECT EXISTS (SELECT 1 FROM journal WHERE citizen IS NOT NULL)"))
            await connection.ExecuteAsync(string.Concat(missing));
    }

    private IEnumerable<(string Name, string Sql)> InVault(IReadOnlyList<Migration> migrations) =>
        migrations.SelectMany(migration => migration.InVault(Dialect));

    private async Task Close()
    {
        await writer.DisposeAsync();
        await writerConnection.DisposeAsync();
        foreach (var reader in readers)
            await reader.DisposeAsync();
        await files.Lock.DisposeAsync();
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Open readers prevented truncating the {File} WAL; erased data remains in it until the next erase or start")]
    private partial void LogNotScrubbed(string file);
}
