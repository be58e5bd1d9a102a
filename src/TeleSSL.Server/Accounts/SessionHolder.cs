using System.Security.Claims;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Accounts;

/// <summary>Who signed in, and if by a cookie in which session and for which password: enough to ask later whether that still holds.</summary>
internal sealed record SessionHolder(string Account, string? Session, string? PasswordMark)
{
    public static SessionHolder Of(ClaimsPrincipal user) =>
        new(user.Identity!.Name!, user.FindFirst(SessionCookie.Session)?.Value, user.FindFirst(SessionCookie.PasswordMark)?.Value);

    public Viewer? As(AccountReader.Account? account) => account is not null && HoldsFor(account) ? account.Viewer : null;

    private bool HoldsFor(AccountReader.Account account) => (Session, PasswordMark) switch
    {
        (null, null) => true,
        (null, _) => false,
        _ => PasswordMark == account.PasswordMark && !account.EndedSessions.Contains(Session),
    };
}
