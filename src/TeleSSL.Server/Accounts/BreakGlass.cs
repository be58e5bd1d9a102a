using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts;

/// <summary>The account that remains when the authority is away. No one comes in with it unnoticed.</summary>
internal sealed partial class BreakGlass(Db db, Clock clock, SignInOptions options, ILogger<BreakGlass> logger)
{
    /// <summary>Logs and journals that this account signs in. Before the session is given out: what cannot be written does not come in.</summary>
    public async Task Note(string account)
    {
        if (!options.IsBreakGlass(account))
            return;
        LogUsed();
        await db.Write<int>(async tx =>
        {
            var organisation = (await AccountRow.Find(tx, account))!.Memberships[0].Organisation;
            await tx.Execute("UPDATE account SET version = version + 1 WHERE name = @account", new { account });
            var stamp = new Stamp(clock.Now, clock.Now, account, organisation, clock.Today);
            await AccountStore.Append(tx, account, "account.break-glass-used", stamp);
            return 1;
        });
    }

    /// <summary>At the start: one that could not sign in would be found out when it is needed.</summary>
    public async Task Check()
    {
        if (options.BreakGlass is { } account
            && await AccountRow.Find(db, account, CancellationToken.None) is not { Active: true, HasPassword: true })
            LogMissing();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The break-glass account (SignIn__BreakGlass) signed in")]
    private partial void LogUsed();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The break-glass account (SignIn__BreakGlass) is unknown, deactivated or without a password")]
    private partial void LogMissing();
}
