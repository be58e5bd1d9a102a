using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts;

/// <summary>Deletes locks that have passed, ended sessions whose cookies have expired, and absences a year after their end.</summary>
internal sealed class SessionUpkeep(Db db, Clock clock)
{
    // Longer than the lifetime of a cookie renewed just before the session ended.
    private static readonly TimeSpan EndedSessionsStored = TimeSpan.FromDays(1);

    private static readonly TimeSpan AbsencesStored = TimeSpan.FromDays(366);

    public Task Run(CancellationToken ct) => db.Write<int>(async tx =>
        await tx.ExecuteCounted("DELETE FROM sign_in_failure WHERE locked_until IS NULL OR locked_until < @now", new { now = clock.Now })
        + await tx.ExecuteCounted("DELETE FROM ended_session WHERE at < @before", new { before = clock.Now - EndedSessionsStored })
        + await tx.ExecuteCounted("DELETE FROM absence WHERE until_at < @before", new { before = clock.Now - AbsencesStored }), ct);
}
