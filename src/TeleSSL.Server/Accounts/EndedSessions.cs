using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts;

/// <summary>
/// Sessions that were signed out. The journal notifies every process, which then closes whatever the session had open.
/// </summary>
internal static class EndedSessions
{
    public const string Subject = "session";

    public static async Task End(Tx tx, string session, string account, Stamp stamp)
    {
        if (await tx.ExecuteCounted(
                "INSERT INTO ended_session (id, account, at) VALUES (@session, @account, @At) ON CONFLICT (id) DO NOTHING",
                new { session, account, stamp.At }) == 0)
            return;
        tx.Append(JournalEntry.Of(stamp with { Actor = account }, Subject, session, 1, "session.ended", "{}"));
    }

    public static async Task<HashSet<string>> Of(Query query, string account) =>
        [.. await query.List<string>("SELECT id FROM ended_session WHERE account = @account", new { account })];
}
