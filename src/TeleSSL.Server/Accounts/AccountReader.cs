using System.Collections.Concurrent;
using Microsoft.AspNetCore.Identity;
using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts;

/// <summary>
/// Reads accounts with their memberships, cached for five seconds: a revoked role ends within that time in every process.
/// </summary>
internal sealed class AccountReader(Db db, Clock clock, SignInOptions signIn, SessionLengths sessions)
{
    private static readonly TimeSpan TrustedFor = TimeSpan.FromSeconds(5);
    private static readonly PasswordHasher<string> Hasher = new();

    private volatile ConcurrentDictionary<string, (DateTimeOffset At, Account? Account)> known = new();

    /// <summary>By a token's subject; null when unknown or inactive.</summary>
    public async Task<Viewer?> BySubject(string subject) => (await Find("sub:" + subject))?.Viewer;

    /// <summary>
    /// The current account of a session; null when it is inactive, its mark has changed, or the session was signed out or is over.
    /// </summary>
    public async Task<Viewer?> Of(SessionHolder who) => ViewerOf(who, await Find(who.Account));

    /// <summary>The same, bypassing the cache.</summary>
    public async Task<Viewer?> OfNow(SessionHolder who) => ViewerOf(who, await FindNow(who.Account));

    /// <summary>When the session ends, however much it is used; null for a token, which has an end of its own.</summary>
    public DateTimeOffset? EndOf(SessionHolder who, Viewer viewer) =>
        who.Session is null ? null : who.Since + sessions.Of(viewer);

    public static string Hash(string password) => Hasher.HashPassword("", password);

    public static bool Matches(string hash, string password) =>
        Hasher.VerifyHashedPassword("", hash, password) != PasswordVerificationResult.Failed;

    /// <summary>A read that began before this fills the discarded cache, so what it saw is not used again.</summary>
    public Task Forget()
    {
        known = new();
        return Task.CompletedTask;
    }

    private Viewer? ViewerOf(SessionHolder who, Account? account) =>
        who.As(account) is { } viewer && !(EndOf(who, viewer) <= clock.Now) ? viewer : null;

    private async Task<Account?> Find(string key)
    {
        if (known.TryGetValue(key, out var entry) && clock.Now - entry.At < TrustedFor)
            return entry.Account;
        return await FindNow(key);
    }

    private async Task<Account?> FindNow(string key)
    {
        var cache = known;
        var account = await Load(key);
        if (cache.Count > 10_000)
            cache.Clear();
        cache[key] = (clock.Now, account);
        return account;
    }

    private async Task<Account?> Load(string key)
    {
        const string select = """
            SELECT a.name AS Name, a.password_hash AS PasswordHash, a.deactivated_at AS DeactivatedAt, s.subject AS BoundSubject,
                   m.organisation AS Organisation, m.role AS Role
            FROM   account a
            JOIN   membership m ON m.account = a.name
            LEFT   JOIN account_subject s ON s.account = a.name AND s.authority = @authority
            WHERE  a.active AND (a.name = @name OR a.subject = @subject)
            ORDER  BY m.role, m.organisation
            """;
        var bySubject = key.StartsWith("sub:", StringComparison.Ordinal);
        return await db.Read(async query =>
        {
            var rows = await query.List<Row>(
                select, new { name = bySubject ? null : key, subject = bySubject ? key[4..] : null, authority = signIn.Authority ?? "" });
            return rows.Count == 0 ? null : Of(rows, await EndedSessions.Of(query, rows[0].Name));
        });
    }

    private Account Of(List<Row> rows, HashSet<string> ended) => new(
        new Viewer(rows[0].Name, [.. rows.Select(row => new Membership(row.Organisation, row.AsRole))]), [.. MarksOf(rows[0])], ended,
        rows[0].DeactivatedAt);

    // The accepted credentials of a session: once passwords are disabled, no session opened by password.
    private IEnumerable<string?> MarksOf(Row row)
    {
        if (row.PasswordHash is not null && signIn.TakesPasswordOf(row.Name))
            yield return SessionCookie.MarkOfPassword(row.PasswordHash);
        if (row.BoundSubject is not null)
            yield return SessionCookie.MarkOfSubject(row.BoundSubject);
    }

    /// <param name="Viewer">The account and its memberships.</param>
    /// <param name="Marks">The credentials whose sessions are valid.</param>
    /// <param name="EndedSessions">Those that were signed out.</param>
    /// <param name="DeactivatedAt">When it was last deactivated: sessions that began before stay ended.</param>
    internal sealed record Account(Viewer Viewer, string?[] Marks, HashSet<string> EndedSessions, DateTimeOffset? DeactivatedAt);

    private sealed record Row
    {
        public required string Name { get; init; }

        public string? PasswordHash { get; init; }

        public DateTimeOffset? DeactivatedAt { get; init; }

        public string? BoundSubject { get; init; }

        public required string Organisation { get; init; }

        public required string Role { get; init; }

        public Role AsRole => Enum.GetValues<Role>().First(role => role.Kebab() == Role);
    }
}
