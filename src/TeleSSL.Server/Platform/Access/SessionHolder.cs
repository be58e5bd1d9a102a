using System.Security.Claims;

namespace TeleSSL.Server.Platform.Access;

/// <summary>Who signed in, and for which password if by a cookie: enough to ask later whether that still holds.</summary>
internal sealed record SessionHolder(string Account, string? PasswordMark)
{
    public static SessionHolder Of(ClaimsPrincipal user) => new(user.Identity!.Name!, user.FindFirst(SessionCookie.PasswordMark)?.Value);

    public Viewer? As(Accounts.Account? account) =>
        account is not null && (PasswordMark is null || PasswordMark == account.PasswordMark) ? account.Viewer : null;
}
