using TeleSSL.Domain;

namespace TeleSSL.Server.Accounts;

/// <summary>What is written about sign-ins: locks, and what administrators should know.</summary>
/// <param name="At">When it happened.</param>
internal abstract record SignInEvent(DateTimeOffset At)
{
    /// <summary>Wrong passwords locked a name.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Account">Null when the name is no account.</param>
    /// <param name="Key">What the failures were counted under.</param>
    /// <param name="Wrong">The count and the lock.</param>
    /// <param name="InKnownBrowser">Whether they were typed in a browser that the account has used before.</param>
    internal sealed record Locked(DateTimeOffset At, string? Account, string Key, WrongPasswords Wrong, bool InKnownBrowser) : SignInEvent(At);

    /// <summary>A right password after a lock.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Key">What the failures were counted under.</param>
    internal sealed record Forgiven(DateTimeOffset At, string Key) : SignInEvent(At);

    /// <summary>An address failed at many names.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Names">At how many.</param>
    /// <param name="FromKnownNetwork">Whether the address is in <c>SignIn__KnownNetworks</c>.</param>
    internal sealed record Burst(DateTimeOffset At, int Names, bool FromKnownNetwork) : SignInEvent(At);
}
