using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens;

internal static class CitizenEndpoints
{
    /// <summary>The roles that may work with citizens; the scope defines with which.</summary>
    public static readonly Role[] Desk = [Role.Logistics, Role.SpocAgent, Role.SpocLead, Role.Municipality];

    public static void MapCitizen(this IEndpointRouteBuilder routes)
    {
        var citizens = routes.MapGroup("/citizens").WithTags("Citizens");
        citizens.MapWrite<CitizenRegistration>("", Register, RegisteredBefore)
            .Named("registerCitizen", "Registers a citizen.")
            .For(Desk).Produces<CitizenRegistered>(201).Produces<RegistrationPending>(202).Refuses(409, 422);
        citizens.MapWrite<CitizenChange>("/{id:guid}/change", Change, StateBefore)
            .Named("changeCitizen", "Changes a citizen; what is not named stays as it is.")
            .For(Desk).Produces<CitizenState>().Produces<RegistrationPending>(202).Refuses(404, 409, 412, 422);
        citizens.MapWrite<Nothing>("/{id:guid}/erase", Erase, StateBefore).AddEndpointFilter(UntilGone)
            .Named("eraseCitizen", "Destroys the key of a citizen's identity.")
            .For().Produces<CitizenState>().Refuses(404, 409, 412);
    }

    private static Task<Result<Written>> Register(Call<CitizenRegistration> call, Tx tx) =>
        call.Service<CitizenStore>().Register(tx, call.Body, call.Viewer, call.Stamp);

    private static Task<Result<Written>> Change(Call<CitizenChange> call, Tx tx) =>
        call.Service<CitizenChanges>().Change(tx, call.Id, call.Body, call.IfMatch, call.Viewer, call.Stamp);

    private static Task<Result<Written>> Erase(Call<Nothing> call, Tx tx) =>
        call.Service<Erasure>().Erase(tx, call.Id, call.IfMatch, call.Stamp);

    // Responds only after the data is gone from the database files, including their WAL.
    private static async ValueTask<object?> UntilGone(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var answer = await next(call);
        await call.HttpContext.RequestServices.GetRequiredService<Erasure>().Committed();
        await call.HttpContext.RequestServices.GetRequiredService<Db>().Scrub();
        return answer;
    }

    private static async Task<object?> RegisteredBefore(HttpContext http, Viewer viewer, Written written) =>
        written.Status == StatusCodes.Status202Accepted ? new RegistrationPending(Guid.Parse(written.SubjectId))
        : await StateOf(http, written) is { } state ? new CitizenRegistered(state.Id, state.Notes)
        : null;

    private static async Task<object?> StateBefore(HttpContext http, Viewer viewer, Written written) =>
        written.Status == StatusCodes.Status202Accepted
            ? new RegistrationPending(Guid.Parse(written.SubjectId))
            : await StateOf(http, written);

    private static Task<CitizenState?> StateOf(HttpContext http, Written written) =>
        http.RequestServices.GetRequiredService<CitizenViews>()
            .FindVersion(Guid.Parse(written.SubjectId), written.Version, http.RequestAborted);
}
