using System.Threading.RateLimiting;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http.Doors;

/// <summary>
/// The public endpoints, <c>/api/public</c>. Calls are anonymous even if the browser sends a cookie, and limited per address.
/// </summary>
internal static class PublicDoor
{
    private const string Path = "/api/public";

    public static void UsePublicDoor(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (http.Request.Path.StartsWithSegments(Path))
        {
            http.Request.Headers.Remove("Cookie");
            http.Request.Headers.Remove("Authorization");
        }

        return next(http);
    });

    public static RouteGroupBuilder MapPublic(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/public").WithTags("Public").OpenThrough(Door.Public);

    public static Refusal TooMany(RateLimitLease lease)
    {
        var seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, Math.Ceiling(after.TotalSeconds)) : 60;
        return RequestRefusals.TooManyRequests
            .With("retryAfter", $"{seconds}");
    }
}
