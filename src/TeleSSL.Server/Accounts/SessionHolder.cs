using System.Security.Claims;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Accounts;

/// <summary>Who signed in, and if by a cookie in which session and for what: enough to ask later whether that still holds.</summary>
internal sealed record SessionHolder(string Account, string? Session, string? Mark)
{
    public static SessionHolder Of(ClaimsPrincipal user) =>
        new(user.Identity!.Name!, user.FindFirst(SessionCookie.Session)?.Value, user.FindFirst(SessionCookie.Mark)?.Value);

    public bool IsByPassword => Mark is not null && !Mark.StartsWith(SessionCookie.OfSubject, StringComparison.Ordinal);

    public Viewer? As(AccountReader.Account? account) => account is not null && HoldsFor(account) ? account.Viewer : null;

    private bool HoldsFor(AccountReader.Account account) => (Session, Mark) switch
    {
        (null, null) => true,
        (null, _) => false,
        _ => account.Marks.Contains(Mark) && !account.EndedSessions.Contains(Session),
    };
}
