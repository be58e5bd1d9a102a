using Dapper;
using Microsoft.Data.Sqlite;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// Locates the SQLite files and opens connections to them. The keys of citizens are in a separate file, so that the ordinary backup
/// does not contain them.
/// </summary>
internal sealed class SqliteFiles
{
    private readonly string house;
    private readonly string vault;

    public SqliteFiles(string folder)
    {
        Directory.CreateDirectory(folder);
        house = Path.Combine(folder, "telessl.db");
        vault = Path.Combine(folder, "telessl-keys.db");
        Lock = OnlyProcess(folder);
    }

    /// <summary>Held while this process uses the files.</summary>
    public FileStream Lock { get; }

    /// <summary>
    /// The only connection that writes. In WAL mode each file commits separately, in attach order: keys first, so that a crash in
    /// between never leaves a citizen without a key.
    /// </summary>
    public StatementCachingConnection OpenWriter()
    {
        var connection = new StatementCachingConnection(new SqliteConnectionStringBuilder { DataSource = ":memory:" }.ToString());
        connection.Open();
        connection.Execute("ATTACH @vault AS vault", new { vault });
        connection.Execute("ATTACH @house AS house", new { house });
        // A small cache, since SQLite walks all of it on many COMMITs; other pages are read from the mapped file at almost no cost.
        // Only a large transaction may exceed it (20,000 pages, 80 MiB), so that no page is written more than once.
        connection.Execute("""
            PRAGMA house.journal_mode = WAL; PRAGMA vault.journal_mode = WAL;
            PRAGMA house.synchronous = FULL; PRAGMA vault.synchronous = FULL;
            PRAGMA house.secure_delete = ON; PRAGMA vault.secure_delete = ON;
            PRAGMA busy_timeout = 10000; PRAGMA wal_autocheckpoint = 8000; PRAGMA foreign_keys = ON;
            PRAGMA house.cache_size = -2000; PRAGMA house.cache_spill = 20000; PRAGMA house.mmap_size = 2147418112;
            """);
        return connection;
    }

    /// <summary>
    /// For readers and migrations. Unqualified names refer to the main file here. Pooled by us, because the library's pool would
    /// lose the attached files.
    /// </summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = house, Pooling = false }.ToString());
        connection.Open();
        connection.Execute("ATTACH @vault AS vault", new { vault });
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
