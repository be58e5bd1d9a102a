using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts;

/// <summary>
/// Locks after wrong passwords, by what the failures are counted under. They are stored so that another process and a restart know
/// them; single failures are counted in memory.
/// </summary>
internal static class SignInLocks
{
    public static async Task<WrongPasswords> Find(Query query, string key) => await query.Find<Row>(
        "SELECT failures AS Count, locked_until AS LockedUntil FROM sign_in_failure WHERE name = @key", new { key }) is { } row
        ? new(row.Count, row.LockedUntil)
        : WrongPasswords.None;

    /// <summary>Unless another process has counted further.</summary>
    public static Task Store(Tx tx, string key, WrongPasswords wrong) => tx.Execute(
        """
        INSERT INTO sign_in_failure (name, failures, locked_until) VALUES (@key, @Count, @LockedUntil)
        ON CONFLICT (name) DO UPDATE SET failures = excluded.failures, locked_until = excluded.locked_until
        WHERE sign_in_failure.failures < excluded.failures
        """,
        new { key, wrong.Count, wrong.LockedUntil });

    public static Task Forget(Tx tx, string key) => tx.Execute("DELETE FROM sign_in_failure WHERE name = @key", new { key });

    private sealed record Row
    {
        public required int Count { get; init; }

        public DateTimeOffset? LockedUntil { get; init; }
    }
}
