using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace TeleSSL.Server.Platform.Access;

/// <summary>
/// The cookie identifies the account, the session with its beginning, and the credential it was issued for: a password or a subject
/// of the authority.
/// Signing out therefore also ends copies of the cookie, and a new password or subject ends all earlier sessions.
/// </summary>
internal static class SessionCookie
{
    public const string Session = "telessl:session";
    public const string Since = "telessl:since";
    public const string OfSubject = "oidc:";
    // The claim keeps its original name so that cookies already issued stay valid.
    public const string Mark = "telessl:password";

    public static Task Give(HttpContext http, string account, string mark)
    {
        Claim[] claims =
        [
            new(ClaimTypes.Name, account),
            new(Session, RandomNumberGenerator.GetHexString(32, lowercase: true)),
            new(Mark, mark),
            BeginningAt(http.RequestServices.GetRequiredService<Clock>().Now),
        ];
        var identity = new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme);
        return http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Unique per password, and one-way.</summary>
    public static string MarkOfPassword(string passwordHash) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(passwordHash)).AsSpan(0, 16));

    /// <summary>Cannot collide with a password's mark, which is hexadecimal.</summary>
    public static string MarkOfSubject(string subject) => OfSubject + subject;

    /// <summary>True if the call is authenticated by cookie rather than by token.</summary>
    public static async Task<bool> CameWith(HttpContext http) =>
        (await http.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme)).Succeeded;

    /// <summary>A cookie of release 0.1 does not say when its session began: it counts from when the cookie was issued.</summary>
    public static Task NoteBeginning(CookieValidatePrincipalContext context)
    {
        if (context.Principal?.Identity is not ClaimsIdentity identity || identity.HasClaim(claim => claim.Type == Since)
            || context.Properties.IssuedUtc is not { } issued)
            return Task.CompletedTask;
        var noted = identity.Clone();
        noted.AddClaim(BeginningAt(issued));
        context.ReplacePrincipal(new ClaimsPrincipal(noted));
        context.ShouldRenew = true;
        return Task.CompletedTask;
    }

    private static Claim BeginningAt(DateTimeOffset time) =>
        new(Since, time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));

    /// <summary>The claims of a cookie that the rest of the call needs.</summary>
    public static IEnumerable<Claim> Kept(ClaimsIdentity cookie) => cookie.FindAll(claim => claim.Type is Session or Mark or Since);
}
