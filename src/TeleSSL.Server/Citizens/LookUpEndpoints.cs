using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Citizens;

internal static class LookUpEndpoints
{
    public static void MapLookUps(this IEndpointRouteBuilder routes)
    {
        var citizens = routes.MapGroup("/citizens").WithTags("Citizens");
        citizens.MapUnremembered<CitizenLookUpByCpr>(
            "/look-up", (call, tx) => call.Service<LookUps>().ByCpr(tx, call.Body, call.Viewer, call.Stamp))
            .Named("lookUpCitizenByCpr", "Shows who has a CPR number. Logged.")
            .For(CitizenEndpoints.Desk).Produces<CitizenIdentity>().Refuses(404, 422, 429);
        citizens.MapUnremembered<CitizenLookUpByPhone>(
            "/look-up-by-phone", (call, tx) => call.Service<LookUps>().ByPhone(tx, call.Body, call.Viewer, call.Stamp))
            .Named("lookUpCitizensByPhone", "Shows who has a phone number. Logged.")
            .For(CitizenEndpoints.Desk).Produces<Page<CitizenByPhone>>().Refuses(409, 422, 429);
        citizens.MapUnremembered<CitizenLookUp>(
            "/{id:guid}/look-up", (call, tx) => call.Service<LookUps>().ById(tx, call.Id, call.Body, call.Viewer, call.Stamp))
            .Named("lookUpCitizen", "Shows who a citizen is. Logged.")
            .For(CitizenEndpoints.Desk).Produces<CitizenIdentity>().Refuses(404, 422, 429);
        citizens.MapGet("/{id:guid}/look-ups", Log)
            .Named("listLookUps", "Lists who looked up a citizen, and why.")
            .For(Role.SpocLead, Role.Municipality).Pages<LookUpEntry>().Refuses(404)
            .Exports<LookUpEntry>("id", "at", "actor", "organisation", "reason", "about");
    }

    private static async Task<IResult> Log(Guid id, HttpContext http, ClaimsPrincipal user, CitizenViews views, CancellationToken ct)
    {
        if (!Paging.Of(http).Accepted(out var paging, out var refusal))
            return Problems.Of(refusal);
        return await views.LookUps(id, paging, user.Viewer(), ct) is { } page
            ? Json.Answer(page)
            : Problems.Of(Refusal.NotFound("citizen"));
    }
}
