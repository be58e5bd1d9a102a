using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices;

/// <summary>The scans of a batch that were carried out before, in an earlier call or earlier in this one.</summary>
internal sealed class KnownScans
{
    private const string InsertOne = "INSERT INTO scan (id, content, device, custody, at) VALUES (@Id, @Content, @Device, @Custody, @At)";

    private static readonly IReadOnlyList<(string Column, Func<Row, object?> Value)> Columns =
        [("id", r => r.Id), ("content", r => r.Content), ("device", r => r.Device), ("custody", r => r.Custody), ("at", r => r.At)];

    private readonly Dictionary<Guid, Row> done;
    private readonly HashSet<Guid> unknown;
    private readonly List<Row> added = [];

    private KnownScans(List<Row> rows)
    {
        done = rows.Where(row => row.Content is not null).ToDictionary(row => row.Id);
        unknown = [.. rows.Where(row => row.Content is null).Select(row => row.Id)];
    }

    public static async Task<KnownScans> Of(Tx tx, IEnumerable<Guid> scans)
    {
        var ids = scans.Distinct().ToArray();
        // A scanner that is online sends them one by one, and a list is dear to take apart.
        var which = ids.Length == 1 ? "id = @id" : tx.Dialect.In("id", "@ids");
        var sql = $"""
            SELECT id AS Id, content AS Content, device AS Device, custody AS Custody FROM scan WHERE {which}
            UNION  ALL
            SELECT id, NULL, NULL, NULL FROM unknown_scan WHERE resolved_at IS NULL AND {which}
            """;
        return new KnownScans(await tx.List<Row>(sql, new { ids, id = ids.FirstOrDefault() }));
    }

    public Row? Find(Guid id) => done.GetValueOrDefault(id);

    /// <summary>A scan that was unknown before and could be carried out now is resolved by that.</summary>
    public async Task Add(Tx tx, Guid id, string content, Device device, Stamp stamp)
    {
        var row = new Row { Id = id, Content = content, Device = device.Id, Custody = device.Custody.Kebab(), At = stamp.At };
        done[id] = row;
        added.Add(row);
        if (unknown.Remove(id))
            await UnknownScans.Resolve(tx, id, device.Id, stamp);
    }

    public Task Save(Tx tx) => added.Count == 1 ? tx.Execute(InsertOne, added[0]) : Bulk.Insert(tx, "scan", Columns, added);

    internal sealed record Row
    {
        public required Guid Id { get; init; }

        public string? Content { get; init; }

        public Guid? Device { get; init; }

        public string? Custody { get; init; }

        public DateTimeOffset At { get; init; }
    }
}
