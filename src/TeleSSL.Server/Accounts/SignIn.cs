using System.Security.Cryptography;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http.Doors;

namespace TeleSSL.Server.Accounts;

/// <summary>The authenticated account and the credential of the session.</summary>
internal sealed record SignedIn(string Account, string Mark);

/// <summary>Password sign-in, and the check of the old password before a new one. A name that is no account is treated alike.</summary>
internal sealed class SignIn(Db db, SignInOptions options, SignInDoor door, DeviceCookie devices, SignInReport report)
{
    private static readonly string NobodysHash = AccountReader.Hash(Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)));

    // Also returned for a wrong password of the break-glass account, so that no one can find out its name.
    /// <summary>
    /// The account whose password it is, or <c>wrong-password</c>, <c>local-sign-in-off</c>, or what <see cref="SignInDoor"/> refuses
    /// with.
    /// </summary>
    public async Task<Result<SignedIn>> Try(HttpContext http, string user, string password)
    {
        var (from, browser) = (CallerAddress.Of(http), devices.Of(http, user));
        // Asked before the database is, and again once it is certain that the device cookie still counts.
        if (door.WhyClosed(SignInCaller.Of(from, user, browser)) is { } closed)
            return report.Refused(null, closed);
        var (account, caller, stored) = await Find(from, user, browser);
        var hash = account?.Hash;
        var name = hash is null ? null : user;
        var check = await door.Check(
            caller, stored, () => AccountReader.Matches(hash ?? NobodysHash, password) && hash is not null, http.RequestAborted);
        if (!check.Accepted(out var checkedOnce, out var refusal))
            return report.Refused(name, refusal);
        report.Noted(name, caller, checkedOnce);
        if (!checkedOnce.IsRight)
            return report.Refused(name, options.Local ? AccessRefusals.WrongPassword : AccessRefusals.LocalSignInOff.With("path", AuthorityPages.Start));
        return new SignedIn(user, SessionCookie.MarkOfPassword(hash!));
    }

    private Task<(AccountPassword? Account, SignInCaller Caller, WrongPasswords Stored)> Find(
        CallerAddress from, string user, KnownBrowser? browser) => db.Read(async query =>
    {
        var account = options.TakesPasswordOf(user)
            ? await query.Find<AccountPassword>(
                """
                SELECT password_hash AS Hash, deactivated_at AS DeactivatedAt FROM account
                WHERE  name = @user AND active AND password_hash IS NOT NULL
                """,
                new { user })
            : null;
        var caller = SignInCaller.Of(from, user, account?.Knows(browser) == true ? browser : null);
        return (account, caller, await SignInLocks.Find(query, caller.Key));
    });

    private sealed record AccountPassword
    {
        public required string Hash { get; init; }

        public DateTimeOffset? DeactivatedAt { get; init; }

        public bool Knows(KnownBrowser? browser) => browser is not null && !(browser.At <= DeactivatedAt);
    }
}
