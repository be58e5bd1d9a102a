using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Citizens.Lists;

internal static class LookUpLogEndpoints
{
    public static void MapNamesOfLists(this IEndpointRouteBuilder routes) =>
        routes.MapUnremembered<CitizenNamesRequest>(
            "/citizens/names", (call, tx) => call.Service<NamesOfList>().Show(tx, call.Body, call.Viewer, call.Stamp))
            .Named("lookUpNames", "Shows the names of a list of citizens. Logged as one look-up.")
            .WithTags("Citizens").For(CitizenEndpoints.Desk).Produces<Page<CitizenName>>().Refuses(422, 429);

    public static void MapLookUpLog(this IEndpointRouteBuilder routes)
    {
        var log = routes.MapGroup("/look-ups").WithTags("Citizens");
        log.MapGet("", (HttpContext http, ClaimsPrincipal user, LookUpLog reader, CancellationToken ct) => reader.Answer(http, user, ct))
            .Named("listAllLookUps", "Lists who looked up the citizens of a municipality, and why.")
            .For(Role.Municipality).Pages<LookUpLine>(LookUpFilter.Parameters)
            .Exports<LookUpLine>("id", "at", "actor", "organisation", "reason", "about", "citizen", "citizens");
        log.MapGet("/{id:guid}/citizens", Citizens)
            .Named("listLookedUpCitizens", "Lists the citizens whom one look-up was about.")
            .For(Role.Municipality).Pages<LookedUpCitizen>().Refuses(404)
            .Exports<LookedUpCitizen>("id", "municipality");
    }

    private static async Task<IResult> Citizens(Guid id, HttpContext http, ClaimsPrincipal user, LookUpLog reader, CancellationToken ct)
    {
        if (!Paging.Of(http).Accepted(out var paging, out var refusal))
            return Problems.Of(refusal);
        return await reader.Citizens(id, paging, user.Viewer(), ct) is { } page
            ? Json.Answer(page)
            : Problems.Of(Refusal.NotFound("look-up"));
    }
}
