using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace TeleSSL.Server.Platform.Access;

/// <summary>
/// A cookie says who it is, in which session, and for what it was given out, a password or a subject of the authority: signing out
/// ends the session for copies of the cookie too, and a new password or another subject ends what others had open.
/// </summary>
internal static class SessionCookie
{
    public const string Session = "telessl:session";
    public const string OfSubject = "oidc:";
    // The claim is called after what it was at first: cookies that are out must stay good.
    public const string Mark = "telessl:password";

    public static Task Give(HttpContext http, string account, string mark)
    {
        Claim[] claims =
        [
            new(ClaimTypes.Name, account),
            new(Session, RandomNumberGenerator.GetHexString(32, lowercase: true)),
            new(Mark, mark),
        ];
        var identity = new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme);
        return http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Another for every password, and nothing leads back to it.</summary>
    public static string MarkOfPassword(string passwordHash) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(passwordHash)).AsSpan(0, 16));

    /// <summary>Never like a password's, which is hexadecimal.</summary>
    public static string MarkOfSubject(string subject) => OfSubject + subject;

    /// <summary>The call came with one, not with a token.</summary>
    public static async Task<bool> CameWith(HttpContext http) =>
        (await http.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme)).Succeeded;

    /// <summary>What of a cookie the rest of the call must know.</summary>
    public static IEnumerable<Claim> Kept(ClaimsIdentity cookie) => cookie.FindAll(claim => claim.Type is Session or Mark);
}
