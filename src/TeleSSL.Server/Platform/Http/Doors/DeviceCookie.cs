using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace TeleSSL.Server.Platform.Http.Doors;

/// <summary>
/// A sealed cookie that says which account has signed in with this browser. It opens nothing: it only keeps strangers' wrong
/// passwords apart from those typed here.
/// </summary>
internal sealed class DeviceCookie(IDataProtectionProvider protection, IHostEnvironment environment, Clock clock)
{
    private const int MaxLength = 1_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    private readonly IDataProtector protector = protection.CreateProtector("TeleSSL.DeviceCookie");

    private string Name => environment.IsDevelopment() ? "telessl-device" : "__Host-telessl-device";

    /// <summary>Null when there is none, or it is of another account, older than a year, or not ours.</summary>
    public KnownBrowser? Of(HttpContext http, string account) =>
        http.Request.Cookies[Name] is { Length: > 0 and <= MaxLength } text
        && Opened(text) is { } browser && browser.Account == account && browser.At > clock.Now - Lifetime
            ? browser
            : null;

    /// <summary>Gives or renews the cookie after a sign-in. The browser keeps its id as long as the account is the same.</summary>
    public void Give(HttpContext http, string account)
    {
        var id = Of(http, account)?.Id ?? RandomNumberGenerator.GetHexString(32, lowercase: true);
        http.Response.Cookies.Append(Name, protector.Protect(new KnownBrowser(account, id, clock.Now).ToString()), new()
        {
            HttpOnly = true,
            Secure = !environment.IsDevelopment() || http.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            MaxAge = Lifetime,
            IsEssential = true,
        });
    }

    private KnownBrowser? Opened(string text)
    {
        try
        {
            return KnownBrowser.Parse(protector.Unprotect(text));
        }
        catch (CryptographicException)
        {
            // Forged, cut off, or sealed with a key that is gone: as good as none.
            return null;
        }
    }
}
