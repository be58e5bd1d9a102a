using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices.Scans;

/// <summary>The open unknown scans of the viewer's own organisations; all for the administrator.</summary>
internal sealed class UnknownScanList(Db db)
{
    public Task<Page<UnknownScan>> Read(Paging paging, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var rows = await query.List<Row>(
            $"""
            SELECT id AS Id, codes AS Codes, at AS At, occurred_at AS OccurredAt, actor AS Actor, organisation AS Organisation,
                   location AS Location, task AS Task, device AS Device
            FROM   unknown_scan
            WHERE  resolved_at IS NULL AND id > @after AND {Scope(db.Dialect, viewer)}
            ORDER  BY id
            LIMIT  @more
            """,
            new { after = paging.After ?? Guid.Empty, more = paging.Limit + 1, organisations = Organisations(viewer) });
        return paging.Cut(rows, row => row.Id, row => row.Answer);
    }, ct);

    public static async Task<bool> InScope(Tx tx, Guid id, Viewer viewer) =>
        await tx.Find<int?>(
            $"SELECT 1 FROM unknown_scan WHERE id = @id AND {Scope(tx.Dialect, viewer)}",
            new { id, organisations = Organisations(viewer) }) is not null;

    private static string Scope(Dialect dialect, Viewer viewer) =>
        viewer.Is(Role.Administrator) ? "TRUE" : dialect.In("organisation", "@organisations");

    private static string[] Organisations(Viewer viewer) => [.. viewer.Memberships.Select(m => m.Organisation)];

    private sealed record Row
    {
        public required Guid Id { get; init; }

        public required string Codes { get; init; }

        public required DateTimeOffset At { get; init; }

        public required DateTimeOffset OccurredAt { get; init; }

        public required string Actor { get; init; }

        public required string Organisation { get; init; }

        public string? Location { get; init; }

        public required string Task { get; init; }

        public Guid? Device { get; init; }

        public UnknownScan Answer => new(
            Id, JsonSerializer.Deserialize<string[]>(Codes)!, At, OccurredAt, Actor, Organisation, Location, Task, Device);
    }
}
