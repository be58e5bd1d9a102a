using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

internal static class EntryTextEndpoints
{
    public static void MapEntryTexts(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/devices/{id:guid}/history/{version:int}/texts", Texts)
            .Named("getEntryTexts", "Reads the texts of an entry of a device.")
            .WithTags("Devices").For(CitizenEndpoints.Desk).Produces<EntryTexts>().Refuses(404);

    private static async Task<IResult> Texts(
        Guid id, int version, HttpContext http, ClaimsPrincipal user, Db db, EntryNotes notes, CancellationToken ct)
    {
        var read = await db.Read(query => notes.Read(query, id, version, user.Viewer()), ct);
        return read.Accepted(out var texts, out var refusal) ? Json.Answer(texts) : Problems.Of(refusal);
    }
}
