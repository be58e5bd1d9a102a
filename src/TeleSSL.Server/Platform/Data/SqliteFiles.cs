using Dapper;
using Microsoft.Data.Sqlite;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// Where SQLite's files are, and how each connection to them is opened. The citizens' keys are a file of their own, so that the
/// ordinary backup does not carry them.
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

    /// <summary>Held as long as this process uses the files.</summary>
    public FileStream Lock { get; }

    /// <summary>
    /// The one connection that writes. In WAL mode each file commits for itself, in the order of attaching: the keys first, so that a
    /// kill in between never leaves a citizen without a key.
    /// </summary>
    public StatementCachingConnection OpenWriter()
    {
        var connection = new StatementCachingConnection(new SqliteConnectionStringBuilder { DataSource = ":memory:" }.ToString());
        connection.Open();
        connection.Execute("ATTACH @vault AS vault", new { vault });
        connection.Execute("ATTACH @house AS house", new { house });
        // A small cache, since SQLite walks all of it at many a COMMIT; what is not in it is read from the mapped file, for next to nothing.
        // Only what a large transaction has changed may fill more of it (20,000 pages, 80 MiB), so as not to be written more than once.
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
    /// For readers and migrations. New tables go where no schema is named: here that is the house. Kept by us and not by the library's
    /// pool, which would forget what is attached.
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
