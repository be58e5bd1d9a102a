using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts;

/// <summary>The account for when the authority is unavailable. Its use never goes unnoticed.</summary>
internal sealed partial class BreakGlass(Db db, Clock clock, SignInOptions options, ILogger<BreakGlass> logger)
{
    /// <summary>Logs and journals the sign-in before the session is issued: if that fails, the sign-in fails.</summary>
    public async Task Note(string account)
    {
        if (!options.IsBreakGlass(account))
            return;
        LogUsed();
        await db.Write<int>(async tx =>
        {
            var organisation = (await AccountRow.Find(tx, account))!.Memberships[0].Organisation;
            await AccountStore.CountUp(tx, account);
            var stamp = new Stamp(clock.Now, clock.Now, account, organisation, clock.Today);
            await AccountStore.Append(tx, account, "account.break-glass-used", stamp);
            return 1;
        });
    }

    /// <summary>Checked at startup, since an unusable account would otherwise be noticed only in an emergency.</summary>
    public async Task Check()
    {
        if (options.BreakGlass is { } account
            && await AccountRow.Find(db, account, CancellationToken.None) is not { Active: true, HasPassword: true })
            LogMissing();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The break-glass account (SignIn__BreakGlass) signed in")]
    private partial void LogUsed();

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The break-glass account (SignIn__BreakGlass) is unknown, deactivated or without a password")]
    private partial void LogMissing();
}
