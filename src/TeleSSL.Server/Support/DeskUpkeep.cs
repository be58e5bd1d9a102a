using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Calls;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support;

/// <summary>Deletes callers' numbers and the texts of handled reports after 30 days, and satisfaction links once they expire.</summary>
internal sealed class DeskUpkeep(Db db, Clock clock)
{
    private static readonly TimeSpan CallersKept = TimeSpan.FromDays(30);

    private const string HandledReports =
        "SELECT id FROM fault_report WHERE (handled_by IS NOT NULL OR ticket IS NOT NULL) AND at < @before";

    public Task Run(CancellationToken ct) => db.Write<int>(async tx =>
        await CallStore.ForgetBefore(tx, clock.Now - CallersKept)
        + await TextKeys.Destroy(tx, HandledReports, new { before = clock.Now - CallersKept })
        + await tx.ExecuteCounted(
            $"UPDATE fault_report SET code = NULL, text = NULL, phone = NULL WHERE text IS NOT NULL AND id IN ({HandledReports})",
            new { before = clock.Now - CallersKept })
        + await tx.ExecuteCounted("DELETE FROM satisfaction_link WHERE until < @now", new { now = clock.Now }), ct);
}
