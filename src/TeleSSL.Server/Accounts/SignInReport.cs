using System.Diagnostics.Metrics;
using System.Text;
using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Http.Doors;
using TeleSSL.Server.Platform.Keys;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Accounts;

/// <summary>
/// Reports failed sign-ins to operators. Only existing accounts are named: anything else typed as a user name may be a password.
/// </summary>
internal sealed partial class SignInReport(
    IMeterFactory meters, SignInJournal journal, SignInLimits limits, MasterKeys keys, Clock clock, ILogger<SignInReport> logger)
{
    // These come for each call of a burst, which has a line of its own.
    private static readonly string[] WithoutLine = ["too-many-names", "sign-in-busy"];

    private readonly Counter<long> failures =
        meters.Own().CreateCounter<long>("telessl.sign_in.failures", "{attempt}", "Refused sign-ins.");
    private readonly Counter<long> locks =
        meters.Own().CreateCounter<long>("telessl.sign_in.locks", "{lock}", "Names locked after wrong passwords.");
    private readonly Counter<long> bursts =
        meters.Own().CreateCounter<long>("telessl.sign_in.bursts", "{burst}", "Addresses refused after failing at many names.");

    /// <summary>Returns the refusal unchanged.</summary>
    public Refusal Refused(string? account, Refusal why)
    {
        Count(why.Code);
        if (!WithoutLine.Contains(why.Code))
            LogRefused(account ?? "a name that is no account", why.Code);
        return why;
    }

    /// <summary>What a password led to: a lock, a closed door, the end of a past lock, or nothing.</summary>
    public void Noted(string? account, SignInCaller caller, SignInCheck check)
    {
        if (check.After.IsLocked(clock.Now))
            Locked(account, caller, check.After);
        if (check.EndsLock)
            journal.Add(new SignInEvent.Forgiven(clock.Now, caller.Key));
        if (check.Closed)
            Burst(caller.From);
    }

    /// <summary>Logs only the type of the error: its message may contain parts of the token.</summary>
    public void TokenRefused(Exception why)
    {
        Count("token");
        LogTokenRefused(why.GetType().Name);
    }

    private void Locked(string? account, SignInCaller caller, WrongPasswords wrong)
    {
        locks.Add(1);
        LogLocked(
            account ?? "A name that is no account", wrong.LockedUntil!.Value,
            caller.IsKnown ? "in a browser that it has used before" : "outside browsers that it has used before");
        journal.Add(new SignInEvent.Locked(clock.Now, account, caller.Key, wrong, caller.IsKnown));
    }

    private void Burst(CallerAddress from)
    {
        bursts.Add(1);
        var (names, isKnown) = (limits.NamesFrom(from), limits.IsKnown(from));
        LogBurst(isKnown ? "An address in a known network" : "An address", names, clock.Now + FailedNames.Window, Hashed(from));
        journal.Add(new SignInEvent.Burst(clock.Now, names, isKnown));
    }

    // Enough to see whether it is the same address again.
    private string Hashed(CallerAddress from) =>
        Convert.ToHexStringLower(keys.Hash(Encoding.UTF8.GetBytes($"sign-in address {from.Text}")).AsSpan(0, 6));

    private void Count(string reason) => failures.Add(1, ServerMeter.Tag("telessl.sign_in.reason", reason));

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sign-in of {Account} refused: {Code}")]
    private partial void LogRefused(string account, string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A bearer token was refused: {Why}")]
    private partial void LogTokenRefused(string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Account} is locked until {Until:O} after wrong passwords {Where}")]
    private partial void LogLocked(string account, DateTimeOffset until, string where);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Address} failed to sign in for {Names} names and is refused until {Until:O}; hash of the address: {Hash}")]
    private partial void LogBurst(string address, int names, DateTimeOffset until, string hash);
}
