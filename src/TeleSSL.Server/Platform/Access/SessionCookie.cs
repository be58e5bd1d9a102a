using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace TeleSSL.Server.Platform.Access;

/// <summary>
/// A cookie says who it is, in which session, and for which password it was given out: signing out ends the session for copies of
/// the cookie too, and a new password ends what others had open.
/// </summary>
internal static class SessionCookie
{
    public const string Session = "telessl:session";
    public const string PasswordMark = "telessl:password";

    public static Task Give(HttpContext http, string account, string passwordHash)
    {
        Claim[] claims =
        [
            new(ClaimTypes.Name, account),
            new(Session, RandomNumberGenerator.GetHexString(32, lowercase: true)),
            new(PasswordMark, MarkOf(passwordHash)!),
        ];
        var identity = new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme);
        return http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>One-way, and different for every password.</summary>
    public static string? MarkOf(string? passwordHash) =>
        passwordHash is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(passwordHash)).AsSpan(0, 16));

    /// <summary>The call came with one, not with a token.</summary>
    public static async Task<bool> CameWith(HttpContext http) =>
        (await http.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme)).Succeeded;

    /// <summary>What of a cookie the rest of the call must know.</summary>
    public static IEnumerable<Claim> Kept(ClaimsIdentity cookie) => cookie.FindAll(claim => claim.Type is Session or PasswordMark);
}
