using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Platform.Access;

/// <summary>Unsafe calls with the cookie must carry <c>X-TeleSSL: 1</c>: no cross-site form can send it.</summary>
internal static class RequestHeader
{
    public static void UseRequestHeader(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (IsUnsafe(http) && http.User.Identity is { IsAuthenticated: true } && !HasBearer(http) && http.Request.Headers["X-TeleSSL"] != "1")
            await Problems.Write(http, Problems.MissingRequestHeader);
        else
            await next(http);
    });

    // Signing in is what a browser does before it has the cookie; it changes nothing for whoever is signed in.
    private static bool IsUnsafe(HttpContext http) =>
        !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || HttpMethods.IsOptions(http.Request.Method))
        && !(HttpMethods.IsPost(http.Request.Method) && http.Request.Path == "/api/session");

    private static bool HasBearer(HttpContext http) => http.Request.Headers.ContainsKey("Authorization");
}
