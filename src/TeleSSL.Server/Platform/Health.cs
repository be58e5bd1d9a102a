using System.Security.Claims;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Doors;

namespace TeleSSL.Server.Platform;

/// <summary>Live: the process responds. Ready: it can write. Only signed-in callers see the version.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Json.Answer(new { status = "live" })).OpenThrough(Door.Page).ExcludeFromDescription();
        routes.MapGet("/health/ready", async (Db db, ClaimsPrincipal user, CancellationToken ct) =>
        {
            await db.Read(query => query.Find<int>("SELECT 1"), ct);
            await db.Write<int>(async tx => await tx.Find<int>("SELECT 1"), ct);
            return Json.Answer(user.Identity is { IsAuthenticated: true }
                ? new { status = "ready", version = Product.Version }
                : (object)new { status = "ready" });
        }).OpenThrough(Door.Work).ExcludeFromDescription();
    }
}
