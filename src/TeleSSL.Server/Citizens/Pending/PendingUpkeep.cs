using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Citizens.Pending;

/// <summary>
/// Refuses registrations that have waited for 30 days, a batch in a transaction, and deletes the counts of days before yesterday.
/// </summary>
internal sealed class PendingUpkeep(Db db, Clock clock)
{
    private const int BatchLength = 200;
    private static readonly TimeSpan MaxWait = TimeSpan.FromDays(30);

    public async Task Run(CancellationToken ct)
    {
        while ((await db.Write<int>(async tx => await Expire(tx), ct)).Value == BatchLength)
        {
        }

        await db.Write<int>(async tx => await tx.ExecuteCounted(
            "DELETE FROM known_answer WHERE day < @before", new { before = clock.Today.AddDays(-1) }), ct);
    }

    private async Task<int> Expire(Tx tx)
    {
        var stamp = new Stamp(clock.Now, clock.Now, "system", "telessl", clock.Today);
        var rows = await tx.List<PendingRow>(
            $"{PendingRow.Select} WHERE p.state = 'pending' AND p.at < @before ORDER BY p.id LIMIT @limit",
            new { before = clock.Now - MaxWait, limit = BatchLength });
        foreach (var row in rows)
            await PendingStore.Settle(tx, row, PendingState.Refused, PendingStore.Expired, row.Citizen, stamp);
        return rows.Count;
    }
}
