using TeleSSL.Domain;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Platform.Access;

/// <summary>
/// Unsafe calls with the cookie must carry <c>X-TeleSSL: 1</c>, which no cross-site form can send. So must every hub call except a
/// WebSocket, where a browser cannot set headers; there the Origin must be our own.
/// </summary>
internal static class RequestHeader
{
    public const string Name = "X-TeleSSL";

    public static void UseRequestHeader(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (http.User.Identity is { IsAuthenticated: true } && WhyNot(http) is { } refusal)
            await Problems.Write(http, refusal);
        else
            await next(http);
    });

    private static Refusal? WhyNot(HttpContext http)
    {
        if (http.WebSockets.IsWebSocketRequest)
            return IsForeign(http.Request) ? AccessRefusals.ForeignOrigin : null;
        return (IsUnsafe(http) || http.Request.Path.StartsWithSegments("/hubs")) && !BearerHeader.HasToken(http.Request)
            && http.Request.Headers[Name] != "1"
            ? AccessRefusals.MissingRequestHeader
            : null;
    }

    // Only browsers send Origin. The scheme is not compared, since a proxy in front of us may have terminated TLS.
    private static bool IsForeign(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var page)
                && Uri.TryCreate($"{page.Scheme}://{request.Host}", UriKind.Absolute, out var here)
                && string.Equals(page.Authority, here.Authority, StringComparison.OrdinalIgnoreCase));
    }

    // A browser signs in before it has the cookie, and signing in changes nothing for anyone already signed in.
    private static bool IsUnsafe(HttpContext http) =>
        !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || HttpMethods.IsOptions(http.Request.Method))
        && !(HttpMethods.IsPost(http.Request.Method) && http.Request.Path == "/api/session");
}
