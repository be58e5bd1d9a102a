using System.Collections.Concurrent;
using Dapper;
using Microsoft.AspNetCore.Identity;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Access;

/// <summary>Accounts and what they are. What is read is trusted for five seconds, so a withdrawn role ends within that, in every process.</summary>
internal sealed class Accounts(Db db, Clock clock)
{
    private static readonly TimeSpan TrustedFor = TimeSpan.FromSeconds(5);
    private static readonly PasswordHasher<string> Hasher = new();

    private readonly ConcurrentDictionary<string, (DateTimeOffset At, Viewer? Viewer)> known = new();

    /// <summary>By account name, or by a token's subject when it begins with <c>sub:</c>; null when unknown or not active.</summary>
    public async Task<Viewer?> Find(string key)
    {
        if (known.TryGetValue(key, out var entry) && clock.Now - entry.At < TrustedFor)
            return entry.Viewer;
        return await FindNow(key);
    }

    /// <summary>The same, trusting nothing that was read before.</summary>
    public async Task<Viewer?> FindNow(string key)
    {
        var viewer = await Load(key);
        if (known.Count > 10_000)
            known.Clear();
        known[key] = (clock.Now, viewer);
        return viewer;
    }

    public static string Hash(string password) => Hasher.HashPassword("", password);

    public static bool Matches(string hash, string password) =>
        Hasher.VerifyHashedPassword("", hash, password) != PasswordVerificationResult.Failed;

    public void Forget() => known.Clear();

    private async Task<Viewer?> Load(string key)
    {
        const string select = """
            SELECT a.name AS Name, m.organisation AS Organisation, m.role AS Role
            FROM   account a
            JOIN   membership m ON m.account = a.name
            WHERE  a.active AND (a.name = @name OR a.subject = @subject)
            ORDER  BY m.role, m.organisation
            """;
        var bySubject = key.StartsWith("sub:", StringComparison.Ordinal);
        var rows = (await db.Read(connection => connection.QueryAsync<Row>(
            select, new { name = bySubject ? null : key, subject = bySubject ? key[4..] : null }))).AsList();
        return rows.Count == 0 ? null : new Viewer(rows[0].Name, [.. rows.Select(row => new Membership(row.Organisation, row.AsRole))]);
    }

    private sealed record Row
    {
        public required string Name { get; init; }

        public required string Organisation { get; init; }

        public required string Role { get; init; }

        public Role AsRole => Enum.GetValues<Role>().First(role => role.Kebab() == Role);
    }
}
