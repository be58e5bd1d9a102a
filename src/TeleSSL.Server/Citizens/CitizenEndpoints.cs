using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens;

internal static class CitizenEndpoints
{
    /// <summary>Whoever may have to do with a citizen; with whose, the scope says.</summary>
    public static readonly Role[] Desk = [Role.Logistics, Role.SpocAgent, Role.SpocLead, Role.Municipality];

    public static void MapCitizen(this IEndpointRouteBuilder routes)
    {
        var citizens = routes.MapGroup("/citizens").WithTags("Citizens");
        citizens.MapWrite<CitizenRegistration>("", Register, RegisteredBefore)
            .For(Desk).Produces<CitizenRegistered>(201).ProducesProblem(409).ProducesProblem(422);
        citizens.MapWrite<CitizenChange>("/{id:guid}/change", Change, StateBefore)
            .For(Desk).Produces<CitizenState>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(422);
        citizens.MapPost("/{id:guid}/erase", Erase)
            .Takes<Nothing>().For().Produces<CitizenState>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(412);
    }

    private static Task<Result<Written>> Register(Call<CitizenRegistration> call, Tx tx) =>
        call.Service<CitizenStore>().Register(tx, call.Body, call.Viewer, call.Stamp);

    private static Task<Result<Written>> Change(Call<CitizenChange> call, Tx tx) =>
        call.Service<CitizenChanges>().Change(tx, call.Id, call.Body, call.IfMatch, call.Viewer, call.Stamp);

    /// <summary>The answer waits until nothing of the person is left in the database's files, and none on the person's tickets.</summary>
    private static async Task<IResult> Erase(HttpContext http, Db db, Clock clock, Erasure erasure)
    {
        if (!(await Body.ReadBytes(http, Body.JsonLimit, "application/json")).Accepted(out var bytes, out var refusal))
            return Problems.Of(refusal);
        var answer = await Writes.Run(
            http, db, clock, bytes, Body.Parse<Nothing>, (call, tx) => erasure.Erase(tx, call.Id, call.IfMatch, call.Stamp), StateBefore);
        await erasure.Committed();
        await db.Scrub();
        return answer;
    }

    private static async Task<object?> RegisteredBefore(HttpContext http, Viewer viewer, Written written) =>
        await StateOf(http, written) is { } state ? new CitizenRegistered(state.Id, state.Notes) : null;

    private static async Task<object?> StateBefore(HttpContext http, Viewer viewer, Written written) => await StateOf(http, written);

    private static Task<CitizenState?> StateOf(HttpContext http, Written written) =>
        http.RequestServices.GetRequiredService<CitizenViews>().FindVersion(Guid.Parse(written.SubjectId), written.Version, http.RequestAborted);
}
