using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace TeleSSL.Server.Platform.Http.Doors;

/// <summary>Calls per address through the doors that count them, in each process.</summary>
/// <param name="Public">Calls of <c>/api/public</c> in ten minutes.</param>
internal sealed record AddressLimits(int Public)
{
    // A hundred browsers behind one address that open a page at the same time stay far below, and so does a supervisor.
    private const int Pages = 6_000;
    private const int Works = 600;

    public static AddressLimits Of(IConfiguration configuration) => new(configuration.GetValue("Public:PerAddress", 30));

    public static string PolicyOf(Door door) => $"door-{door}";

    public void AddTo(RateLimiterOptions options)
    {
        options.OnRejected = (context, _) => new ValueTask(Problems.Write(context.HttpContext, PublicDoor.TooMany(context.Lease)));
        Add(options, Door.Page, Pages, TimeSpan.FromMinutes(1));
        Add(options, Door.Work, Works, TimeSpan.FromMinutes(1));
        Add(options, Door.Public, Public, TimeSpan.FromMinutes(10));
    }

    private static void Add(RateLimiterOptions options, Door door, int calls, TimeSpan window) =>
        options.AddPolicy(PolicyOf(door), http => RateLimitPartition.GetFixedWindowLimiter(
            CallerAddress.Of(http).Text, _ => new() { PermitLimit = calls, Window = window }));
}
