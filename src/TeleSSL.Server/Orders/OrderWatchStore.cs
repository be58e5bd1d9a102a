using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders;

/// <summary>Handles one order that is due, or whose times were computed by an earlier catalogue.</summary>
internal sealed class OrderWatchStore(CatalogueStore catalogues, OrderWrites writes)
{
    // Each half uses its own index.
    internal const string DueNow = $"""
        SELECT id FROM (SELECT id FROM ssl_order WHERE watch_at <= @now ORDER BY watch_at LIMIT @limit) due
        UNION
        SELECT id FROM (SELECT id FROM ssl_order WHERE {OrderStore.IsOpen} AND watched_by < @catalogue
                        ORDER BY watched_by LIMIT @limit) outdated
        """;

    public async Task<Guid[]> Due(Query query, DateTimeOffset now, int limit)
    {
        var catalogue = (await catalogues.In(query)).Version;
        return [.. await query.List<Guid>(DueNow, new { now, catalogue, limit })];
    }

    /// <summary>Writes the notifications, or sets when to look next.</summary>
    public async Task<Result<bool>> Watch(Tx tx, Guid id, Stamp stamp)
    {
        if (await OrderStore.Find(tx, id) is not { } order)
            return true;
        var warnings = OrderWatch.Due(order, OrderClock.Running(order, await catalogues.In(tx)), stamp.At);
        if (warnings.Count == 0)
        {
            await writes.Refresh(tx, order);
            return true;
        }

        var evidence = JsonSerializer.Serialize(new { warnings }, Json.Options);
        return await writes.Save(tx, OrderWatch.Warned(order, warnings), evidence, stamp) is { } refusal ? refusal : true;
    }
}
