using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Outbox;

/// <summary>Deletes sent messages after 30 days.</summary>
internal sealed class OutboxUpkeep(Db db, Clock clock)
{
    private static readonly TimeSpan SentRowsStored = TimeSpan.FromDays(30);

    public Task Run(CancellationToken ct) => db.Write<int>(
        async tx => await tx.ExecuteCounted(
            "DELETE FROM outbox WHERE state = 'sent' AND sent_at < @before", new { before = clock.Now - SentRowsStored }), ct);
}
