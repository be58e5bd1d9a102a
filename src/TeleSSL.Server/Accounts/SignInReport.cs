using System.Diagnostics.Metrics;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Accounts;

/// <summary>
/// Reports failed sign-ins to operators. Only existing accounts are named: anything else typed as a user name may be a password.
/// </summary>
internal sealed partial class SignInReport(IMeterFactory meters, ILogger<SignInReport> logger)
{
    private readonly Counter<long> failures =
        meters.Own().CreateCounter<long>("telessl.sign_in.failures", "{attempt}", "Refused sign-ins.");
    private readonly Counter<long> locks =
        meters.Own().CreateCounter<long>("telessl.sign_in.locks", "{lock}", "Names locked after wrong passwords.");

    /// <summary>Returns the refusal unchanged.</summary>
    public Refusal Refused(string? account, Refusal why)
    {
        Count(why.Code);
        LogRefused(account ?? "a name that is no account", why.Code);
        return why;
    }

    public Task Locked(string? account, DateTimeOffset until)
    {
        locks.Add(1);
        LogLocked(account ?? "A name that is no account", until);
        return Task.CompletedTask;
    }

    /// <summary>Logs only the type of the error: its message may contain parts of the token.</summary>
    public void TokenRefused(Exception why)
    {
        Count("token");
        LogTokenRefused(why.GetType().Name);
    }

    private void Count(string reason) => failures.Add(1, ServerMeter.Tag("telessl.sign_in.reason", reason));

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sign-in of {Account} refused: {Code}")]
    private partial void LogRefused(string account, string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A bearer token was refused: {Why}")]
    private partial void LogTokenRefused(string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Account} is locked until {Until:O} after wrong passwords")]
    private partial void LogLocked(string account, DateTimeOffset until);
}
