using System.Security.Cryptography;
using System.Text;
using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts;

/// <summary>The authenticated account and the credential of the session.</summary>
internal sealed record SignedIn(string Account, string Mark);

/// <summary>Password sign-in. Repeated wrong passwords lock the name for a growing time, whether or not it exists.</summary>
internal sealed class SignIn(Db db, Clock clock, SignInOptions options, SignInReport report)
{
    private const int FailuresBeforeLock = 5;
    private static readonly TimeSpan FirstLock = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan MaxLock = TimeSpan.FromMinutes(15);
    private static readonly string NobodysHash = AccountReader.Hash(Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)));

    private static readonly Refusal WrongPassword =
        new("wrong-password", "The user name or the password is wrong.", RefusalKind.Unauthenticated);

    // Also returned for a wrong password of the break-glass account, so that no one can find out its name.
    private static readonly Refusal LocalOff =
        new("local-sign-in-off", $"Passwords are switched off. Sign in at {AuthorityPages.Start}.", RefusalKind.Unauthenticated);

    /// <summary>
    /// The signed-in account, or <c>wrong-password</c>, <c>local-sign-in-off</c>, or <c>locked</c> with <c>retryAfter</c> in
    /// seconds.
    /// </summary>
    public async Task<Result<SignedIn>> Try(string user, string password)
    {
        var name = Hashed(user);
        var (failures, hash) = await db.Read(async query => (
            await Find(query, name),
            options.TakesPasswordOf(user)
                ? await query.Find<string>("SELECT password_hash FROM account WHERE name = @user AND active", new { user })
                : null));
        var account = hash is null ? null : user;
        if (failures?.LockedUntil > clock.Now)
            return report.Refused(account, Locked(failures.LockedUntil.Value));
        var right = AccountReader.Matches(hash ?? NobodysHash, password) && hash is not null;
        if ((await Count(name, account, right)).Value is { } lockedMeanwhile)
            return report.Refused(account, Locked(lockedMeanwhile));
        if (!right)
            return report.Refused(account, options.Local ? WrongPassword : LocalOff);
        return new SignedIn(user, SessionCookie.MarkOfPassword(hash!));
    }

    /// <summary>Whether wrong passwords have locked the account; never true when its password is not accepted anyway.</summary>
    public async Task<Refusal?> WhyLocked(string account)
    {
        if (!options.TakesPasswordOf(account))
            return null;
        var until = (await db.Read(query => Find(query, Hashed(account))))?.LockedUntil;
        return until > clock.Now ? Locked(until.Value) : null;
    }

    /// <summary>
    /// Counts a failure, or clears the count. Of many concurrent guesses, those after the lock learn nothing, right or wrong.
    /// </summary>
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
        var lockFor = TimeSpan.FromTicks(Math.Min(MaxLock.Ticks, FirstLock.Ticks << Math.Clamp(count - FailuresBeforeLock, 0, 10)));
        DateTimeOffset? until = count < FailuresBeforeLock ? null : clock.Now + lockFor;
        if (until is { } at)
            tx.AfterCommit(() => report.Locked(account, at));
        return tx.ExecuteCounted(
            """
            INSERT INTO sign_in_failure (name, failures, locked_until) VALUES (@name, @count, @until)
            ON CONFLICT (name) DO UPDATE SET failures = @count, locked_until = @until
            """,
            new { name, count, until });
    }

    private static Task<Failures?> Find(Query query, string name) =>
        query.Find<Failures>("SELECT failures AS Count, locked_until AS LockedUntil FROM sign_in_failure WHERE name = @name", new { name });

    // Hashed, since a password may have been typed as the user name.
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
