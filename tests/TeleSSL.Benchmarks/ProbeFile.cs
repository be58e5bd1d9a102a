using Dapper;
using Microsoft.Data.Sqlite;

namespace TeleSSL.Benchmarks;

/// <summary>The probe's own small database.</summary>
internal static class ProbeFile
{
    private const int Seed = 12;

    /// <summary>The same ids in the probe's process and in the one that calls it.</summary>
    public static IEnumerable<string> Ids(int devices)
    {
        var random = new Random(Seed);
        var bytes = new byte[16];
        for (var i = 0; i < devices; i++)
        {
            random.NextBytes(bytes);
            yield return new Guid(bytes).ToString();
        }
    }

    public static SqliteConnection Open(string folder, int devices)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "probe.db"), Pooling = false }.ToString());
        connection.Open();
        connection.Execute("""
            PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000;
            PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -65536;
            CREATE TABLE device (id text PRIMARY KEY, version integer NOT NULL, custody text NOT NULL, step text NOT NULL);
            CREATE TABLE event (id integer PRIMARY KEY AUTOINCREMENT, device text NOT NULL, version integer NOT NULL, at text NOT NULL, step text NOT NULL);
            CREATE INDEX event_device ON event (device, version);
            """);
        using var transaction = connection.BeginTransaction();
        connection.Execute(
            "INSERT INTO device (id, version, custody, step) VALUES (@id, 1, 'in-stock', 'procurement')", Ids(devices).Select(id => new { id }), transaction);
        transaction.Commit();
        return connection;
    }
}
