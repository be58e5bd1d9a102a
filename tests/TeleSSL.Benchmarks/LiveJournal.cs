using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace TeleSSL.Benchmarks;

/// <summary>
/// The server's journal, read directly: what must have reached the followers of each municipality. Entries can also be written to it in
/// bulk, so that the server has nothing to do but deliver.
/// </summary>
internal sealed class LiveJournal : IDisposable
{
    // Versions that no device will reach.
    private const int FirstVersion = 1_000_000;
    private readonly DbConnection connection;
    private readonly string[] municipalities;
    private readonly Tally[] tallies;
    private long read;
    private int written = FirstVersion;

    public LiveJournal(Storage storage)
    {
        connection = Open(storage);
        municipalities = [.. connection.Query<string>("SELECT DISTINCT municipality FROM device WHERE custody = 'in-use' ORDER BY municipality")];
        Start = read = connection.ExecuteScalar<long>("SELECT max(seq) FROM journal");
        tallies = [.. municipalities.Select(_ => new Tally(0, 0, read))];
    }

    /// <summary>The last entry before the first follower.</summary>
    public long Start { get; }

    public IReadOnlyList<string> Municipalities => municipalities;

    /// <summary>The devices that citizens have, by municipality.</summary>
    public IReadOnlyList<Guid[]> Devices()
    {
        var all = connection.Query<(string Municipality, string Id)>("SELECT municipality, CAST(id AS text) FROM device WHERE custody = 'in-use'")
            .ToLookup(row => row.Municipality, row => Guid.Parse(row.Id));
        return [.. municipalities.Select(municipality => all[municipality].ToArray())];
    }

    /// <summary>By municipality, so far.</summary>
    public Tally[] Due()
    {
        const string News = "SELECT seq, municipality FROM journal WHERE seq > @read AND subject_kind = 'device' AND municipality IS NOT NULL ORDER BY seq";
        foreach (var (seq, municipality) in connection.Query<(long, string)>(News, new { read }))
        {
            var group = Array.IndexOf(municipalities, municipality);
            (tallies[group], read) = (tallies[group].With(seq), seq);
        }

        return [.. tallies];
    }

    /// <summary>This many changes for each municipality in one transaction, in turn.</summary>
    public void Write(int each)
    {
        var from = written;
        written += each;
        connection.Execute(
            """
            WITH RECURSIVE version (number) AS (SELECT @from UNION ALL SELECT number + 1 FROM version WHERE number + 1 < @written)
            INSERT INTO journal (at, occurred_at, actor, actor_organisation, subject_kind, subject_id, subject_version, kind,
                                 municipality, unit, holder_organisation, citizen, data)
            SELECT j.at, j.occurred_at, j.actor, j.actor_organisation, j.subject_kind, j.subject_id, version.number, j.kind,
                   j.municipality, j.unit, j.holder_organisation, j.citizen, j.data
            FROM   version
            CROSS  JOIN journal j
            WHERE  j.seq IN (SELECT min(seq) FROM journal WHERE subject_kind = 'device' AND municipality IS NOT NULL AND subject_version = 1 GROUP BY municipality)
            ORDER  BY version.number, j.seq
            """,
            new { from, written });
    }

    public void Dispose() => connection.Dispose();

    private static DbConnection Open(Storage storage)
    {
        DbConnection connection = storage.ConnectionString is { } postgres
            ? new NpgsqlConnection(postgres)
            : new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(storage.Folder, "telessl.db"), Pooling = false }.ToString());
        connection.Open();
        if (storage.Database == Database.Sqlite)
            connection.Execute("PRAGMA busy_timeout = 10000; PRAGMA wal_autocheckpoint = 0");
        return connection;
    }
}
