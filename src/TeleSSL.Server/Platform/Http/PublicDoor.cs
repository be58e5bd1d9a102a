using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http;

/// <summary>Rate limits of the public endpoints, per process.</summary>
/// <param name="PerAddress">Calls per address in ten minutes.</param>
internal sealed record PublicLimits(int PerAddress)
{
    public static PublicLimits Of(IConfiguration configuration) => new(configuration.GetValue("Public:PerAddress", 30));
}

/// <summary>
/// The public endpoints, <c>/api/public</c>. Calls are anonymous even if the browser sends a cookie, and limited per address.
/// </summary>
internal static class PublicDoor
{
    private const string Path = "/api/public";
    private const string PerAddress = "public";
    private static readonly TimeSpan AddressWindow = TimeSpan.FromMinutes(10);

    public static IServiceCollection AddPublicDoor(this IServiceCollection services, IConfiguration configuration)
    {
        var limits = PublicLimits.Of(configuration);
        return services.AddSingleton(limits).AddRateLimiter(options =>
        {
            options.OnRejected = (context, _) => new ValueTask(Problems.Write(context.HttpContext, TooMany(context.Lease)));
            options.AddPolicy(PerAddress, http => RateLimitPartition.GetFixedWindowLimiter(
                AddressOf(http.Connection.RemoteIpAddress), _ => new() { PermitLimit = limits.PerAddress, Window = AddressWindow }));
        });
    }

    public static void UsePublicDoor(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (http.Request.Path.StartsWithSegments(Path))
        {
            http.Request.Headers.Remove("Cookie");
            http.Request.Headers.Remove("Authorization");
        }

        return next(http);
    }).UseRateLimiter();

    public static RouteGroupBuilder MapPublic(this IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("/public").WithTags("Public");
        open.AllowAnonymous().RequireRateLimiting(PerAddress);
        return open;
    }

    public static Refusal TooMany(RateLimitLease lease)
    {
        var seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, Math.Ceiling(after.TotalSeconds)) : 60;
        return new Refusal("too-many-requests", "Too many requests. Wait a moment, or call the desk.", RefusalKind.TooMany)
            .With("retryAfter", $"{seconds}");
    }

    // A holder of one IPv6 address usually has its whole /64.
    private static string AddressOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
