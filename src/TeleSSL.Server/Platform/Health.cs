using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform;

/// <summary>Live: the process answers. Ready: it can write.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Ok(new { status = "live" })).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/health/ready", async (Db db, CancellationToken ct) =>
        {
            await db.Read(query => query.Find<int>("SELECT 1"), ct);
            await db.Write<int>(async tx => await tx.Find<int>("SELECT 1"), ct);
            return TypedResults.Ok(new { status = "ready" });
        }).AllowAnonymous().ExcludeFromDescription();
    }
}
