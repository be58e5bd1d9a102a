using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Support;
using TeleSSL.Domain.Support.Articles;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Agreements;

/// <summary>
/// Stores the catalogue: few rows, read as one immutable snapshot with a version. A decision uses the snapshot of its own
/// transaction, so no process decides by an outdated agreement or misses a recall.
/// </summary>
internal sealed class CatalogueStore(Db db)
{
    private const string VersionSql = "SELECT value FROM counter WHERE name = 'catalogue'";
    // Every row includes the version: outside a transaction, two statements could see different states.
    private const string RowsSql =
        "SELECT kind AS Kind, data AS Data, (SELECT value FROM counter WHERE name = 'catalogue') AS Version FROM catalogue ORDER BY code";

    private volatile Catalogue? snapshot;

    /// <summary>The snapshot that the query sees: of its transaction, or the current one.</summary>
    public async Task<Catalogue> In(Query query) => await For(await query.Find<long>(VersionSql), query);

    /// <summary>The same when the version is already known.</summary>
    public async Task<Catalogue> For(long version, Query query)
    {
        if (snapshot is { } known && known.Version == version)
            return known;
        var built = Build(await query.List<Row>(RowsSql));
        // Cached only after COMMIT: a rollback would undo the changes and reuse the version.
        if (query is Tx tx)
            tx.AfterCommit(() => Task.FromResult(snapshot = built));
        else
            snapshot = built;
        return built;
    }

    /// <summary>For reads on their own connections.</summary>
    public Task<Catalogue> Now(CancellationToken ct = default) => db.Read(In, ct);

    /// <summary>Adds or changes one entry, journals it, and starts a new snapshot version. Returns the version of the entry.</summary>
    public static async Task<int> Put(
        Tx tx, string kind, string code, object value, Stamp stamp, string? unit = null, string? municipality = null)
    {
        var data = JsonSerializer.Serialize(value, value.GetType(), Json.Options);
        var version = await tx.Find<int>(
            """
            INSERT INTO catalogue (kind, code, version, data) VALUES (@kind, @code, 1, @data)
            ON CONFLICT (kind, code) DO UPDATE SET version = catalogue.version + 1, data = excluded.data
            RETURNING version
            """,
            new { kind, code, data });
        await Counter.Next(tx, "catalogue");
        tx.Append(JournalEntry.Of(stamp, kind, code, version, version == 1 ? $"{kind}.added" : $"{kind}.changed", data) with
        {
            Unit = unit,
            Municipality = municipality,
        });
        return version;
    }

    /// <summary>Adds new entries of one kind as one set, each with its journal entry, and starts one new snapshot version.</summary>
    public static async Task AddAll(Tx tx, string kind, IReadOnlyList<NewEntry> entries, Stamp stamp)
    {
        var rows = entries.Select(entry => (Entry: entry, Data: JsonSerializer.Serialize(entry.Value, entry.Value.GetType(), Json.Options)))
            .ToArray();
        await Bulk.Insert(
            tx, "catalogue", [("kind", _ => kind), ("code", row => row.Entry.Code), ("version", _ => 1), ("data", row => row.Data)], rows);
        await Counter.Next(tx, "catalogue");
        foreach (var (entry, data) in rows)
            tx.Append(JournalEntry.Of(stamp, kind, entry.Code, 1, $"{kind}.added", data) with
            {
                Unit = entry.Unit,
                Municipality = entry.Municipality,
            });
    }

    private static Catalogue Build(List<Row> rows) => new()
    {
        Version = rows.Count == 0 ? 0 : rows[0].Version,
        Organisations = Of<Organisation>(rows, Kinds.Organisation).ToDictionary(o => o.Code),
        Agreements = Of<Agreement>(rows, Kinds.Agreement),
        Programmes = Of<Programme>(rows, Kinds.Programme).ToDictionary(p => p.Code),
        Models = Of<DeviceModel>(rows, Kinds.Model).ToDictionary(m => m.Code),
        Locations = Of<Location>(rows, Kinds.Location).ToDictionary(l => l.Code),
        Recalls = Of<Recall>(rows, Kinds.Recall),
        Calendars = Of<WorkingCalendar>(rows, Kinds.WorkingCalendar).ToDictionary(c => c.Unit),
        ServiceLevels = Of<ServiceLevels>(rows, Kinds.ServiceLevels).ToDictionary(l => l.Unit),
        DeskPhones = Of<DeskPhones>(rows, Kinds.DeskPhones).ToDictionary(d => d.Unit),
        Synonyms = Of<SearchSynonyms>(rows, Kinds.SearchSynonyms) is [var synonyms] ? synonyms : SearchSynonyms.Default,
        Zone = Clock.Zone,
    };

    private static T[] Of<T>(IReadOnlyList<Row> rows, string kind) =>
        [.. rows.Where(row => row.Kind == kind).Select(row => JsonSerializer.Deserialize<T>(row.Data, Json.Stored)!)];

    private sealed record Row
    {
        public required string Kind { get; init; }

        public required string Data { get; init; }

        public required long Version { get; init; }
    }

    /// <summary>The kinds of entry.</summary>
    internal static class Kinds
    {
        public const string Organisation = "organisation";
        public const string Agreement = "agreement";
        public const string Programme = "programme";
        public const string Model = "device-model";
        public const string Location = "location";
        public const string Recall = "recall";
        public const string WorkingCalendar = "working-calendar";
        public const string ServiceLevels = "service-levels";
        public const string DeskPhones = "desk-phones";
        public const string SearchSynonyms = "search-synonyms";
    }
}

/// <summary>An entry that is added.</summary>
/// <param name="Code">Its key among its kind.</param>
/// <param name="Value">What is stored.</param>
/// <param name="Unit">The unit it belongs to, if any.</param>
/// <param name="Municipality">The municipality it is about, if any.</param>
internal sealed record NewEntry(string Code, object Value, string? Unit, string? Municipality);
