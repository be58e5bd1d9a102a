using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Data;

/// <summary>SQLite: one writer, fed by a queue, commits in groups; readers have connections of their own.</summary>
internal sealed class SqliteDb : Db
{
    private readonly string path;
    private readonly string keysPath;
    private readonly string readString;
    private readonly FileStream processLock;
    private readonly KeepingConnection writerConnection;
    private readonly SqliteWriter writer;

    public SqliteDb(string folder, ILogger<SqliteDb> logger)
        : base(Dialect.Sqlite)
    {
        Directory.CreateDirectory(folder);
        path = Path.Combine(folder, "telessl.db");
        keysPath = Path.Combine(folder, "telessl-keys.db");
        readString = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite }.ToString();
        processLock = OnlyProcess(folder);
        writerConnection = OpenWriter();
        writer = new SqliteWriter(writerConnection, Dialect, logger);
    }

    public override Task<Result<T>> Write<T>(Func<Tx, Task<Result<T>>> work, CancellationToken ct = default) => writer.Write(work);

    public override async Task Migrate(IReadOnlyList<Migration> migrations, DateTimeOffset at, CancellationToken ct) =>
        await writer.Alone(() => Migration.Apply(writerConnection, Dialect, migrations, at));

    /// <summary>Overwrites what was deleted: the log is folded into the file and cut to nothing.</summary>
    public Task Scrub() => writer.Alone(() => writerConnection.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)"));

    public override async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        await writerConnection.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection(readString));
        await processLock.DisposeAsync();
    }

    protected override async Task<DbConnection> OpenToRead(CancellationToken ct)
    {
        var connection = new SqliteConnection(readString);
        await connection.OpenAsync(ct);
        return connection;
    }

    private KeepingConnection OpenWriter()
    {
        var connection = new KeepingConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        // The citizens' keys are a file of their own, so that the ordinary backup does not carry them.
        connection.Execute("ATTACH @keysPath AS vault", new { keysPath });
        connection.Execute("""
            PRAGMA main.journal_mode = WAL; PRAGMA vault.journal_mode = WAL;
            PRAGMA main.synchronous = FULL; PRAGMA vault.synchronous = FULL;
            PRAGMA main.secure_delete = ON; PRAGMA vault.secure_delete = ON;
            PRAGMA busy_timeout = 10000; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -65536; PRAGMA foreign_keys = ON;
            """);
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
}
