using System.Security.Cryptography;
using System.Text;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Access;

/// <summary>Who may come in, and for what the session is given out.</summary>
internal sealed record SignedIn(string Account, string Mark);

/// <summary>Password sign-in. Wrong ones slow down and lock, for names that exist and names that do not alike.</summary>
internal sealed class SignIn(Db db, Clock clock, SignInOptions options)
{
    private const int FailuresBeforeLock = 5;
    private static readonly TimeSpan FirstLock = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestLock = TimeSpan.FromMinutes(15);
    private static readonly string NobodysHash = Accounts.Hash(Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)));

    private static readonly Refusal WrongPassword =
        new("wrong-password", "The user name or the password is wrong.", RefusalKind.Unauthenticated);

    // The break-glass account with a wrong password gets it too, so that no one finds out its name.
    private static readonly Refusal LocalOff =
        new("local-sign-in-off", $"Passwords are switched off. Sign in at {AuthorityPages.Start}.", RefusalKind.Unauthenticated);

    /// <summary>Who has signed in, or <c>wrong-password</c>, <c>local-sign-in-off</c>, <c>locked</c> with <c>retryAfter</c> in seconds.</summary>
    public async Task<Result<SignedIn>> Try(string user, string password)
    {
        var name = Hashed(user);
        var read = await db.Write<(Failures? Failures, string? Hash)>(async tx => (
            await Find(tx, name),
            await tx.Find<string>("SELECT password_hash FROM account WHERE name = @user AND active", new { user })));
        var (failures, hash) = options.TakesPasswordOf(user) ? read.Value : (read.Value.Failures, null);
        if (failures?.LockedUntil > clock.Now)
            return Locked(failures.LockedUntil.Value);
        var right = Accounts.Matches(hash ?? NobodysHash, password) && hash is not null;
        if ((await Count(name, right)).Value is { } lockedMeanwhile)
            return Locked(lockedMeanwhile);
        if (!right)
            return options.Local ? WrongPassword : LocalOff;
        return new SignedIn(user, SessionCookie.MarkOfPassword(hash!));
    }

    /// <summary>The account is locked by wrong passwords; never one whose password does not count.</summary>
    public async Task<Refusal?> WhyLocked(string account)
    {
        if (!options.TakesPasswordOf(account))
            return null;
        var until = (await db.Write<DateTimeOffset?>(async tx => (await Find(tx, Hashed(account)))?.LockedUntil)).Value;
        return until > clock.Now ? Locked(until.Value) : null;
    }

    /// <summary>Counts a failure, or forgets them. Of many guesses sent at once, those after the lock learn nothing, right or wrong.</summary>
    private Task<Result<DateTimeOffset?>> Count(string name, bool right) => db.Write<DateTimeOffset?>(async tx =>
    {
        var before = await Find(tx, name);
        if (before?.LockedUntil is { } until && until > clock.Now)
            return until;
        if (!right)
            await Fail(tx, name, 1 + (before?.Count ?? 0));
        else if (before is not null)
            await tx.Execute("DELETE FROM sign_in_failure WHERE name = @name", new { name });
        return (DateTimeOffset?)null;
    });

    private Task<int> Fail(Tx tx, string name, int count)
    {
        var lockFor = TimeSpan.FromTicks(Math.Min(LongestLock.Ticks, FirstLock.Ticks << Math.Clamp(count - FailuresBeforeLock, 0, 10)));
        DateTimeOffset? until = count < FailuresBeforeLock ? null : clock.Now + lockFor;
        return tx.Execute(
            """
            INSERT INTO sign_in_failure (name, failures, locked_until) VALUES (@name, @count, @until)
            ON CONFLICT (name) DO UPDATE SET failures = @count, locked_until = @until
            """,
            new { name, count, until });
    }

    private static Task<Failures?> Find(Tx tx, string name) =>
        tx.Find<Failures>("SELECT failures AS Count, locked_until AS LockedUntil FROM sign_in_failure WHERE name = @name", new { name });

    // By hash: what was typed as a user name can be anything, also a password.
    private static string Hashed(string user) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(user)));

    private Refusal Locked(DateTimeOffset until) =>
        new Refusal("locked", "Too many wrong passwords. Wait a moment and try again.", RefusalKind.TooMany)
            .With("retryAfter", Math.Ceiling((until - clock.Now).TotalSeconds).ToString());

    private sealed record Failures
    {
        public required int Count { get; init; }

        public DateTimeOffset? LockedUntil { get; init; }
    }
}
