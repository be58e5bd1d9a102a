using System.Security.Cryptography;
using System.Text;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Access;

/// <summary>Password sign-in. Wrong ones slow down and lock, for names that exist and names that do not alike.</summary>
internal sealed class SignIn(Db db, Clock clock)
{
    private const int FailuresBeforeLock = 5;
    private static readonly TimeSpan FirstLock = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestLock = TimeSpan.FromMinutes(15);
    private static readonly string NobodysHash = Accounts.Hash(Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)));

    /// <summary>The account's name, or <c>wrong-password</c>, or <c>locked</c> with <c>retryAfter</c> in seconds.</summary>
    public async Task<Result<string>> Try(string user, string password)
    {
        // Kept by hash: what was typed as a user name can be anything, also a password.
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(user)));
        var read = await db.Write<(Failures? Failures, string? Hash)>(async tx => (
            await tx.Find<Failures>("SELECT failures AS Count, locked_until AS LockedUntil FROM sign_in_failure WHERE name = @name", new { name }),
            await tx.Find<string>("SELECT password_hash FROM account WHERE name = @user AND active", new { user })));
        var (failures, hash) = read.Value;
        if (failures?.LockedUntil > clock.Now)
            return Locked(failures.LockedUntil.Value);
        if (Accounts.Matches(hash ?? NobodysHash, password) && hash is not null)
        {
            if (failures is not null)
                await db.Write<int>(async tx => await tx.Execute("DELETE FROM sign_in_failure WHERE name = @name", new { name }));
            return user;
        }

        await Fail(name);
        return new Refusal("wrong-password", "The user name or the password is wrong.", RefusalKind.Unauthenticated);
    }

    private Task Fail(string name) => db.Write<int>(async tx =>
    {
        var count = await tx.Find<int>(
            """
            INSERT INTO sign_in_failure (name, failures) VALUES (@name, 1)
            ON CONFLICT (name) DO UPDATE SET failures = sign_in_failure.failures + 1
            RETURNING failures
            """,
            new { name });
        if (count < FailuresBeforeLock)
            return count;
        var lockFor = TimeSpan.FromTicks(Math.Min(LongestLock.Ticks, FirstLock.Ticks << Math.Min(count - FailuresBeforeLock, 10)));
        return await tx.Execute("UPDATE sign_in_failure SET locked_until = @until WHERE name = @name", new { name, until = clock.Now + lockFor });
    });

    private Refusal Locked(DateTimeOffset until) =>
        new Refusal("locked", "Too many wrong passwords. Wait a moment and try again.", RefusalKind.TooMany)
            .With("retryAfter", Math.Ceiling((until - clock.Now).TotalSeconds).ToString());

    private sealed record Failures
    {
        public required int Count { get; init; }

        public DateTimeOffset? LockedUntil { get; init; }
    }
}
