using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens;

internal static class CitizenEndpoints
{
    public static void MapCitizens(this IEndpointRouteBuilder routes)
    {
        var citizens = routes.MapGroup("/citizens").WithTags("Citizens");
        citizens.MapWrite<CitizenRegistration>(
            "",
            async (call, tx) => await call.Service<CitizenStore>().Register(tx, call.Body, call.Viewer, call.Stamp),
            (_, _, written) => Task.FromResult<object?>(new CitizenRegistered(Guid.Parse(written.SubjectId), [])))
            .For(Role.Logistics, Role.SpocAgent, Role.SpocLead, Role.Municipality)
            .Produces<CitizenRegistered>(201);
    }
}
