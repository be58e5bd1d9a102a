using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Support.Overview;

internal static class CitizenOverviewEndpoints
{
    public static IServiceCollection AddOverview(this IServiceCollection services) =>
        services.AddSingleton<CitizenList>().AddSingleton<CitizenOverviews>();

    public static void MapCitizenOverviews(this IEndpointRouteBuilder routes)
    {
        var citizens = routes.MapGroup("/citizens").WithTags("Citizens");
        citizens.MapGet("", (HttpContext http, ClaimsPrincipal user, CitizenList list, CancellationToken ct) => list.Answer(http, user, ct))
            .Named("listCitizens", "Lists the citizens who have equipment or wait for it, without names.")
            .For(CitizenEndpoints.Desk).Pages<CitizenEquipment>(CitizenFilter.Parameters)
            .Exports<CitizenEquipment>(
                "id", "municipality", "status", "programmes", "devices.assetTag", "devices.model", "devices.custody",
                "devices.since", "onTheWay.assetTag", "onTheWay.model", "openTickets.count");
        citizens.MapGet("/{id:guid}", Find)
            .Named("getCitizen", "Reads what a citizen has and had, without the name.")
            .For(CitizenEndpoints.Desk).Produces<CitizenOverview>().Refuses(404);
    }

    private static async Task<IResult> Find(
        Guid id, HttpContext http, ClaimsPrincipal user, CitizenOverviews overviews, CancellationToken ct)
    {
        if (await overviews.Find(id, user.Viewer(), ct) is not { } citizen)
            return Problems.Of(Refusal.NotFound("citizen"));
        ETags.Set(http, citizen.Version);
        return Json.Answer(citizen);
    }
}
