using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

/// <summary>Reads one device, now or as of a given time, and its history.</summary>
internal sealed class DeviceViews(Db db, CatalogueStore catalogues, SightReader sights, Clock clock)
{
    public Task<DeviceAnswer?> Find(Guid id, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var catalogue = await catalogues.In(query);
        var parameters = new Parameters(new { id });
        var sight = new Sight(viewer, catalogue, clock.Today);
        var scope = sight.Devices;
        return await query.Find<DeviceWithCitizenRow>(
            $"{DeviceWithCitizenRow.Select} WHERE d.id = @id AND {scope.Where(parameters)}", parameters) is { } row
            ? DeviceAnswers.Whole(row.Facts(catalogue, clock.Today), sight, scope.OnlyCarries(row.Device))
            : null;
    }, ct);

    /// <summary>As recorded at a given time; only from an entry whose own unit or municipality is within the scope.</summary>
    public Task<DeviceAnswer?> FindAsOf(Guid id, DateTimeOffset asOf, Viewer viewer, CancellationToken ct) => FromJournal(
        "j.at <= @asOf", new { subject = id.ToString(), asOf }, viewer,
        (device, sight) => DeviceAnswers.Short(new DeviceFacts(device, sight.Catalogue, Clock.DayOf(asOf))), ct);

    /// <summary>As of a version.</summary>
    public Task<DeviceAnswer?> FindVersion(Guid id, int version, Viewer viewer, CancellationToken ct) =>
        FromJournal(
            "j.subject_version <= @version", new { subject = id.ToString(), version }, viewer,
            (device, sight) => DeviceAnswers.Whole(new DeviceFacts(device, sight.Catalogue, sight.Today), sight), ct);

    public Task<Page<HistoryEntry>> History(Guid id, Paging paging, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var parameters = new Parameters(
            new { subject = id.ToString(), before = paging.Last?.Number ?? long.MaxValue, more = paging.Limit + 1 });
        var scope = (await sights.Of(viewer, query)).Entries;
        var rows = await query.List<HistoryRow>(
            $"""
            SELECT j.seq AS Seq, j.at AS At, j.occurred_at AS OccurredAt, j.kind AS Kind, j.subject_version AS Version,
                   j.actor AS Actor, j.actor_organisation AS ActorOrganisation, j.data AS Data
            FROM   journal j
            WHERE  j.subject_kind = 'device' AND j.subject_id = @subject AND j.subject_version < @before AND {scope.Where(parameters)}
            ORDER  BY j.subject_version DESC
            LIMIT  @more
            """,
            parameters);
        var seen = await EntryData.Seen(query, scope, [.. rows.Select(row => (id.ToString(), row.Data))]);
        return paging.Cut([.. rows.Zip(seen)], row => new SortKey(Number: row.First.Version), row => row.First.Entry(row.Second));
    }, ct);

    private Task<DeviceAnswer?> FromJournal(
        string when, object named, Viewer viewer, Func<Device, Sight, DeviceAnswer> answer, CancellationToken ct) => db.Read(async query =>
    {
        var sight = new Sight(viewer, await catalogues.In(query), clock.Today);
        var parameters = new Parameters(named);
        var scope = sight.Entries.Where(parameters);
        var data = await query.Find<string>(
            $"""
            SELECT j.data FROM journal j
            WHERE  j.subject_kind = 'device' AND j.subject_id = @subject AND {when} AND {scope}
            ORDER  BY j.subject_version DESC LIMIT 1
            """,
            parameters);
        return data is null ? null : answer(StateIn(data), sight);
    }, ct);

    private static Device StateIn(string data)
    {
        using var document = JsonDocument.Parse(data);
        return DeviceRow.Parse(document.RootElement.GetProperty("state").GetRawText());
    }

    private sealed record HistoryRow
    {
        public required long Seq { get; init; }

        public required DateTimeOffset At { get; init; }

        public required DateTimeOffset OccurredAt { get; init; }

        public required string Kind { get; init; }

        public required int Version { get; init; }

        public required string Actor { get; init; }

        public required string ActorOrganisation { get; init; }

        public required string Data { get; init; }

        public HistoryEntry Entry(string seen) =>
            new(Seq, At, OccurredAt, Kind, Version, Actor, ActorOrganisation, JsonSerializer.Deserialize<JsonElement>(seen));
    }
}
