using System.Security.Claims;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Accounts;

/// <summary>
/// The signed-in account and, for a cookie, the session, its credential and when it began: enough to check later whether the session
/// is still valid.
/// </summary>
internal sealed record SessionHolder(string Account, string? Session, string? Mark, DateTimeOffset Since = default)
{
    public static SessionHolder Of(ClaimsPrincipal user) =>
        new(
            user.Identity!.Name!, user.FindFirst(SessionCookie.Session)?.Value, user.FindFirst(SessionCookie.Mark)?.Value,
            long.TryParse(user.FindFirst(SessionCookie.Since)?.Value, out var since)
                ? DateTimeOffset.FromUnixTimeMilliseconds(since) : default);

    public bool IsByPassword => Mark is not null && !Mark.StartsWith(SessionCookie.OfSubject, StringComparison.Ordinal);

    public Viewer? As(AccountReader.Account? account) => account is not null && HoldsFor(account) ? account.Viewer : null;

    private bool HoldsFor(AccountReader.Account account) => (Session, Mark) switch
    {
        (null, null) => true,
        (null, _) => false,
        _ => account.Marks.Contains(Mark) && !account.EndedSessions.Contains(Session) && !(Since <= account.DeactivatedAt),
    };
}
