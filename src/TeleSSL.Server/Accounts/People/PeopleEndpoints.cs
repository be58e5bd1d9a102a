using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Accounts.People;

internal static class PeopleEndpoints
{
    private static readonly Role[] AtDesk = [Role.SpocAgent, Role.SpocLead];

    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        var accounts = routes.MapGroup("/accounts").WithTags("Accounts");
        routes.MapGet("/people", People)
            .Named("listPeople", "Lists what accounts are called, and who is away.").WithTags("Accounts")
            .For(PeopleScope.Viewers).Pages<PersonName>(PersonNames.Organisation)
            .Exports<PersonName>("name", "active", "roles", "absentUntil");
        accounts.MapGet("/{name}/absences", List)
            .Named("listAbsences", "Lists the absences of an account that are not over.")
            .For(AtDesk).Produces<AbsenceAnswer[]>().Refuses(404);
        accounts.MapWrite<AbsenceRequest>("/{name}/absences", Add, Again)
            .Named("addAbsence", "Registers an absence; at its start the account's open tickets go back to their queues.")
            .For(AtDesk).Produces<AbsenceAnswer>(201).Refuses(404, 409, 422);
        accounts.MapWrite<Nothing>("/{name}/absences/{absence:guid}/end", End, Again)
            .Named("endAbsence", "Ends an absence now.").For(AtDesk).Produces<AbsenceAnswer>().Refuses(404);
    }

    private static async Task<IResult> People(HttpContext http, ClaimsPrincipal user, PersonNames names, CancellationToken ct) =>
        Paging.Of(http).Accepted(out var paging, out var refusal)
            ? Json.Answer(await names.List(user.Viewer(), PersonNames.Organisation.In(http), paging, ct))
            : Problems.Of(refusal);

    private static async Task<IResult> List(HttpContext http, ClaimsPrincipal user, AbsenceStore absences, CancellationToken ct) =>
        (await absences.List(AccountEndpoints.NameIn(http), user.Viewer(), ct)).Accepted(out var list, out var refusal)
            ? Json.Answer(list)
            : Problems.Of(refusal);

    private static Task<Result<Written>> Add(Call<AbsenceRequest> call, Tx tx) =>
        call.Service<AbsenceStore>().Add(tx, AccountEndpoints.NameIn(call.Http), call.Body, call.Viewer, call.Stamp);

    private static Task<Result<Written>> End(Call<Nothing> call, Tx tx) => AbsenceStore.End(
        tx, AccountEndpoints.NameIn(call.Http), Guid.Parse((string)call.Http.Request.RouteValues["absence"]!), call.Viewer, call.Stamp);

    private static Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        http.RequestServices.GetRequiredService<Db>().Read<object?>(
            async query => (await AbsenceStore.Find(query, AccountEndpoints.NameIn(http), Guid.Parse(written.SubjectId)))?.Answer,
            http.RequestAborted);
}
