using System.Security.Cryptography;
using System.Text;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Access;

/// <summary>Whose password was right, and what is kept of it.</summary>
internal sealed record SignedIn(string Account, string PasswordHash);

/// <summary>Password sign-in. Wrong ones slow down and lock, for names that exist and names that do not alike.</summary>
internal sealed class SignIn(Db db, Clock clock, SignInReport report)
{
    private const int FailuresBeforeLock = 5;
    private static readonly TimeSpan FirstLock = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestLock = TimeSpan.FromMinutes(15);
    private static readonly Refusal WrongPassword = new("wrong-password", "The user name or the password is wrong.", RefusalKind.Unauthenticated);
    private static readonly string NobodysHash = Accounts.Hash(Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)));

    /// <summary>Who has signed in, or <c>wrong-password</c>, or <c>locked</c> with <c>retryAfter</c> in seconds.</summary>
    public async Task<Result<SignedIn>> Try(string user, string password)
    {
        // Kept by hash: what was typed as a user name can be anything, also a password.
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(user)));
        var read = await db.Write<(Failures? Failures, string? Hash)>(async tx => (
            await Find(tx, name),
            await tx.Find<string>("SELECT password_hash FROM account WHERE name = @user AND active", new { user })));
        var (failures, hash) = read.Value;
        var account = hash is null ? null : user;
        if (failures?.LockedUntil > clock.Now)
            return report.Refused(account, Locked(failures.LockedUntil.Value));
        var right = Accounts.Matches(hash ?? NobodysHash, password) && hash is not null;
        if ((await Count(name, account, right)).Value is { } lockedMeanwhile)
            return report.Refused(account, Locked(lockedMeanwhile));
        return right ? new SignedIn(user, hash!) : report.Refused(account, WrongPassword);
    }

    /// <summary>Counts a failure, or forgets them. Of many guesses sent at once, those after the lock learn nothing, right or wrong.</summary>
    private Task<Result<DateTimeOffset?>> Count(string name, string? account, bool right) => db.Write<DateTimeOffset?>(async tx =>
    {
        var before = await Find(tx, name);
        if (before?.LockedUntil is { } until && until > clock.Now)
            return until;
        if (!right)
            await Fail(tx, name, account, 1 + (before?.Count ?? 0));
        else if (before is not null)
            await tx.Execute("DELETE FROM sign_in_failure WHERE name = @name", new { name });
        return (DateTimeOffset?)null;
    });

    private Task<int> Fail(Tx tx, string name, string? account, int count)
    {
        var lockFor = TimeSpan.FromTicks(Math.Min(LongestLock.Ticks, FirstLock.Ticks << Math.Clamp(count - FailuresBeforeLock, 0, 10)));
        DateTimeOffset? until = count < FailuresBeforeLock ? null : clock.Now + lockFor;
        if (until is { } at)
            tx.AfterCommit(() => report.Locked(account, at));
        return tx.Execute(
            """
            INSERT INTO sign_in_failure (name, failures, locked_until) VALUES (@name, @count, @until)
            ON CONFLICT (name) DO UPDATE SET failures = @count, locked_until = @until
            """,
            new { name, count, until });
    }

    private static Task<Failures?> Find(Tx tx, string name) =>
        tx.Find<Failures>("SELECT failures AS Count, locked_until AS LockedUntil FROM sign_in_failure WHERE name = @name", new { name });

    private Refusal Locked(DateTimeOffset until) =>
        new Refusal("locked", "Too many wrong passwords. Wait a moment and try again.", RefusalKind.TooMany)
            .With("retryAfter", Math.Ceiling((until - clock.Now).TotalSeconds).ToString());

    private sealed record Failures
    {
        public required int Count { get; init; }

        public DateTimeOffset? LockedUntil { get; init; }
    }
}
