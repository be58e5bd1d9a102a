using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

internal static class EntryTextEndpoints
{
    public static void MapEntryTexts(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/devices/{id:guid}/history/{version:int}/texts", Texts)
            .WithTags("Devices").For(CitizenEndpoints.Desk).Produces<EntryTexts>().ProducesProblem(404);

    // A read, but the writer's: on SQLite only the writer has the keys at hand.
    private static async Task<IResult> Texts(Guid id, int version, HttpContext http, ClaimsPrincipal user, Db db, EntryNotes notes, Clock clock)
    {
        http.Response.Headers.CacheControl = "no-store";
        var read = await db.Write(tx => notes.Read(tx, id, version, user.Viewer(), http.Stamp(clock)), http.RequestAborted);
        return read.Accepted(out var texts, out var refusal) ? Json.Answer(texts) : Problems.Of(refusal);
    }
}
