using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Data;

/// <summary>SQLite: one writer, fed by a queue, commits in groups; readers have connections of their own.</summary>
internal sealed partial class SqliteDb : Db
{
    private readonly string path;
    private readonly string keysPath;
    private readonly ConcurrentBag<SqliteConnection> readers = [];
    private readonly FileStream processLock;
    private readonly KeepingConnection writerConnection;
    private readonly SqliteCheckpoints checkpoints;
    private readonly SqliteWriter writer;
    private readonly ILogger logger;
    private readonly Lazy<Task> closed;

    public SqliteDb(string folder, ILogger<SqliteDb> logger)
        : base(Dialect.Sqlite)
    {
        this.logger = logger;
        closed = new(Close);
        Directory.CreateDirectory(folder);
        path = Path.Combine(folder, "telessl.db");
        keysPath = Path.Combine(folder, "telessl-keys.db");
        processLock = OnlyProcess(folder);
        writerConnection = OpenWriter();
        checkpoints = new SqliteCheckpoints(Open(path), logger);
        writer = new SqliteWriter(new SqliteBatch(writerConnection, Dialect, Signals), checkpoints.Committed, logger);
    }

    public override Task<Result<T>> Write<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct = default) => writer.Write(work);

    protected override Task<Result<T>> Undone<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct) => writer.Write(work, onlyLooks: true);

    public override Task Migrate(IReadOnlyList<Migration> migrations, DateTimeOffset at, CancellationToken ct) =>
        writer.Alone(() => MigrateFiles(migrations, at));

    /// <summary>secure_delete has overwritten it already: each file's log is folded into the file and cut to nothing.</summary>
    public override Task Scrub() => writer.Alone(async () =>
    {
        foreach (var file in (string[])["house", "vault"])
            if (await writerConnection.ExecuteScalarAsync<int>($"PRAGMA {file}.wal_checkpoint(TRUNCATE)") != 0)
                LogNotScrubbed(file);
    });

    public override async Task<T> Read<T>(Func<DbConnection, Task<T>> read, CancellationToken ct = default)
    {
        var connection = readers.TryTake(out var idle) ? idle : OpenReader();
        try
        {
            var result = await read(connection);
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

    private async Task Close()
    {
        await writer.DisposeAsync();
        await checkpoints.DisposeAsync();
        await writerConnection.DisposeAsync();
        foreach (var reader in readers)
            await reader.DisposeAsync();
        await processLock.DisposeAsync();
    }

    // The citizens' keys are a file of their own, so that the ordinary backup does not carry them. In WAL mode each file commits
    // for itself, in the order of attaching: the keys first, so that a kill in between never leaves a citizen without a key.
    // A small cache, since SQLite walks all of it at many a COMMIT; what is not in it is read from the mapped file, which costs next to nothing.
    private KeepingConnection OpenWriter()
    {
        var connection = new KeepingConnection(new SqliteConnectionStringBuilder { DataSource = ":memory:" }.ToString());
        connection.Open();
        connection.Execute("ATTACH @keysPath AS vault", new { keysPath });
        connection.Execute("ATTACH @path AS house", new { path });
        connection.Execute("""
            PRAGMA house.journal_mode = WAL; PRAGMA vault.journal_mode = WAL;
            PRAGMA house.synchronous = FULL; PRAGMA vault.synchronous = FULL;
            PRAGMA house.secure_delete = ON; PRAGMA vault.secure_delete = ON;
            PRAGMA busy_timeout = 10000; PRAGMA wal_autocheckpoint = 8000; PRAGMA foreign_keys = ON;
            PRAGMA house.cache_size = -8192; PRAGMA house.mmap_size = 2147418112;
            """);
        return connection;
    }

    // Kept by us and not by the library's pool: it would forget that the keys are attached.
    private SqliteConnection OpenReader()
    {
        var connection = Open(path);
        connection.Execute("ATTACH @keysPath AS vault", new { keysPath });
        return connection;
    }

    private async Task MigrateFiles(IReadOnlyList<Migration> migrations, DateTimeOffset at)
    {
        // New tables go where no schema is named: here that is the house.
        await using var connection = Open(path);
        await connection.ExecuteAsync("ATTACH @keysPath AS vault", new { keysPath });
        await Migration.Apply(connection, Dialect, migrations, at);
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static FileStream OnlyProcess(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, "telessl.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException inner)
        {
            throw new StorageException(
                $"Another TeleSSL process uses the SQLite files in '{folder}'. Stop it, or use PostgreSQL for several processes.", inner);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Readers kept the {File} log from being cut; what was erased leaves it at the next erase or start")]
    private partial void LogNotScrubbed(string file);
}
