using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices.Scans;

/// <summary>The scans of a batch that were already carried out, in an earlier call or earlier in this one.</summary>
internal sealed class KnownScans
{
    /// <summary>The fingerprint of scans stored before fingerprints were keyed.</summary>
    public const string Forgotten = "";

    private static readonly string SelectOne = Select("id = @id");
    private const string InsertOne = "INSERT INTO scan (id, content, device, custody, at) VALUES (@Id, @Content, @Device, @Custody, @At)";

    private static readonly IReadOnlyList<(string Column, Func<Done, object?> Value)> Columns =
        [("id", r => r.Id), ("content", r => r.Content), ("device", r => r.Device), ("custody", r => r.Custody), ("at", r => r.At)];

    private readonly Dictionary<Guid, Done> done = [];
    private readonly HashSet<Guid> unknown = [];
    private readonly List<Done> added = [];

    private KnownScans(List<Row> rows)
    {
        Catalogue = rows.Max(row => row.Catalogue);
        foreach (var row in rows)
            if (row.Content is not null)
                done[row.Id!.Value] = new Done(row.Id.Value, row.Content, row.Device!.Value, row.Custody!, default)
                {
                    Now = row.State is { } state ? DeviceRow.Parse(state) : null,
                };
            else if (row.Id is { } id)
                unknown.Add(id);
    }

    /// <summary>The catalogue's version, read in the same statement.</summary>
    public long Catalogue { get; }

    public static async Task<KnownScans> Of(Tx tx, IEnumerable<Guid> scans)
    {
        var ids = scans.Distinct().ToArray();
        // An online scanner sends one scan at a time, and a list parameter is expensive to expand.
        return new KnownScans(ids.Length == 1
            ? await tx.List<Row>(SelectOne, new { id = ids[0] })
            : await tx.List<Row>(Select(tx.Dialect.In("id", "@ids")), new { ids }));
    }

    private static string Select(string which) => $"""
        SELECT n.value AS Catalogue, s.id AS Id, s.content AS Content, s.device AS Device, s.custody AS Custody, d.state AS State
        FROM   counter n
        LEFT   JOIN scan s ON s.{which}
        LEFT   JOIN device d ON d.id = s.device
        WHERE  n.name = 'catalogue'
        UNION  ALL
        SELECT 0, id, NULL, NULL, NULL, NULL FROM unknown_scan WHERE {which} AND resolved_at IS NULL
        """;

    public Done? Find(Guid id) => done.GetValueOrDefault(id);

    /// <summary>Also resolves a scan that was unknown before.</summary>
    public async Task Add(Tx tx, Guid id, string content, Device device, Stamp stamp)
    {
        var row = new Done(id, content, device.Id, device.Custody.Kebab(), stamp.At) { Now = device };
        done[id] = row;
        added.Add(row);
        if (unknown.Remove(id))
            await UnknownScans.Resolve(tx, id, device.Id, stamp);
    }

    public Task Save(Tx tx) => added.Count == 1 ? tx.Execute(InsertOne, added[0]) : Bulk.Insert(tx, "scan", Columns, added);

    internal sealed record Done(Guid Id, string Content, Guid Device, string Custody, DateTimeOffset At)
    {
        /// <summary>The device as it is now.</summary>
        public Device? Now { get; init; }
    }

    private sealed record Row
    {
        public required long Catalogue { get; init; }

        public Guid? Id { get; init; }

        public string? Content { get; init; }

        public Guid? Device { get; init; }

        public string? Custody { get; init; }

        public string? State { get; init; }
    }
}
