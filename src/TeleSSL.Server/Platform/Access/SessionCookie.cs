using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace TeleSSL.Server.Platform.Access;

/// <summary>A cookie says who it is and for which password it was given out: a new password ends what others had open.</summary>
internal static class SessionCookie
{
    public const string PasswordMark = "telessl:password";

    public static Task Give(HttpContext http, string account, string passwordHash)
    {
        Claim[] claims = [new(ClaimTypes.Name, account), new(PasswordMark, Accounts.MarkOf(passwordHash)!)];
        var identity = new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme);
        return http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>The call came with one, not with a token.</summary>
    public static async Task<bool> CameWith(HttpContext http) =>
        (await http.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme)).Succeeded;
}
