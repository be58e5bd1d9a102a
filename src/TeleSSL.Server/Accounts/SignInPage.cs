using System.Text.Encodings.Web;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Accounts;

/// <summary>The two pages around a sign-in through the authority. They show nothing that the authority sent.</summary>
internal static class SignInPage
{
    private const string Policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>
    /// Redirects to the path by itself. The session cookie is SameSite=Strict, so a browser sends it on navigation from our page
    /// but not from the authority.
    /// </summary>
    public static Task Landing(HttpContext http, string path)
    {
        var to = HtmlEncoder.Default.Encode(path);
        return Write(
            http, 200, $"""<meta http-equiv="refresh" content="0;url={to}">""", "Du er logget ind",
            $"""<p><a href="{to}">Fortsæt</a>, hvis siden ikke skifter af sig selv.</p>""");
    }

    public static Task Refused(HttpContext http, Refusal refusal)
    {
        if (refusal.Params.TryGetValue("retryAfter", out var seconds))
            http.Response.Headers.RetryAfter = seconds;
        return Write(
            http, Problems.StatusOf(refusal.Kind), "", "Du er ikke logget ind",
            $"""<p>{InDanish(refusal.Code)}</p><p><code>{refusal.Code}</code></p><p><a href="{AuthorityPages.Start}">Prøv igen</a></p>""");
    }

    private static string InDanish(string code) => code switch
    {
        "subject-not-bound" => "Din bruger er ikke knyttet til en konto her. Bed en administrator om at knytte den.",
        "account-not-active" => "Din konto her er lukket. Spørg en administrator.",
        "authority-unavailable" => "Login-tjenesten svarer ikke. Prøv igen om lidt.",
        "no-authority" => "Login gennem en login-tjeneste er ikke sat op her.",
        "invalid-content" => "Adressen, du skulle videre til, er ikke en side her.",
        _ => "Login lykkedes ikke. Begynd forfra.",
    };

    private static Task Write(HttpContext http, int status, string head, string title, string content)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-store";
        return response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="da">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              {head}
              <title>{title}</title>
              <link rel="stylesheet" href="/public/public.css">
            </head>
            <body><main><h1>{title}</h1>{content}</main></body>
            </html>
            """);
    }
}
