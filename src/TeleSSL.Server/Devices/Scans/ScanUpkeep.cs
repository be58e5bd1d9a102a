using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices.Scans;

/// <summary>
/// Deletes scans after 60 days: a scan may arrive 30 days late and be repeated after that. It walks the table in parts, so that
/// no scan has to maintain an index that is used once a day.
/// </summary>
internal sealed class ScanUpkeep(Db db, Clock clock)
{
    private const int Part = 2_000;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(60);

    public async Task Run(CancellationToken ct)
    {
        var before = clock.Now - Kept;
        for (Guid? from = Guid.Empty; from is not null;)
        {
            var next = await Next(from.Value, ct);
            await Forget(from.Value, next, before, ct);
            from = next;
        }
    }

    private Task<Guid?> Next(Guid from, CancellationToken ct) => db.Read(query => query.Find<Guid?>(
        "SELECT id FROM scan WHERE id >= @from ORDER BY id LIMIT 1 OFFSET @Part", new { from, Part }), ct);

    private Task Forget(Guid from, Guid? next, DateTimeOffset before, CancellationToken ct) => db.Write<int>(async tx => next is { } to
        ? await tx.ExecuteCounted("DELETE FROM scan WHERE id >= @from AND id < @to AND at < @before", new { from, to, before })
        : await tx.ExecuteCounted("DELETE FROM scan WHERE id >= @from AND at < @before", new { from, before }), ct);
}
