using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens;

internal static class VaultEndpoints
{
    public static void MapVault(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/vault/rotate", Rotate).WithTags("Vault").Takes<Nothing>().For().Produces<VaultRotated>();
        routes.MapGet("/devices/{id:guid}/history/{version:int}/texts", Texts)
            .WithTags("Devices").For(CitizenEndpoints.Desk).Produces<EntryTexts>().ProducesProblem(404);
    }

    private static async Task<IResult> Rotate(HttpContext http, VaultRotation rotation, Clock clock)
    {
        if (!(await Body.Read<Nothing>(http)).Accepted(out _, out var refusal))
            return Problems.Of(refusal);
        return Json.Answer(await rotation.Run(http.Stamp(clock), http.RequestAborted));
    }

    // A read, but the writer's: on SQLite only the writer has the keys at hand.
    private static async Task<IResult> Texts(Guid id, int version, HttpContext http, ClaimsPrincipal user, Db db, EntryNotes notes, Clock clock)
    {
        http.Response.Headers.CacheControl = "no-store";
        var read = await db.Write(tx => notes.Read(tx, id, version, user.Viewer(), http.Stamp(clock)), http.RequestAborted);
        return read.Accepted(out var texts, out var refusal) ? Json.Answer(texts) : Problems.Of(refusal);
    }
}
