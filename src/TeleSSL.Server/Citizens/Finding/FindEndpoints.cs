using TeleSSL.Contracts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens.Finding;

internal static class FindEndpoints
{
    public static void MapFind(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/citizens").WithTags("Citizens")
            .MapUnremembered<CitizenFind>(
                "/find", (call, tx) => call.Service<CitizenFinder>().Find(tx, call.Body, call.Viewer, call.Stamp))
            .Named("findCitizens", "Finds citizens by words of the name with postal code or birth date. Logged.")
            .For(CitizenEndpoints.Desk).Produces<CitizensFound>().Refuses(409, 422, 429);
}
