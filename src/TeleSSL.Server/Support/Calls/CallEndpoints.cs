using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Calls;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Calls;

internal static class CallEndpoints
{
    private static readonly QueryParameter State = QueryParameter.OneOf<CallStatus>("state", "The state of the call.");

    public static void MapCalls(this IEndpointRouteBuilder routes)
    {
        var calls = routes.MapGroup("/calls").WithTags("Calls");
        calls.MapWrite<CallReport>("", Record)
            .Named("reportCall", "Takes a report of the telephone system.").For(Role.Integration).Produces<CallHeard>().Refuses(422);
        calls.MapGet("", List)
            .Named("listCalls", "Lists calls that need handling.").For(TicketScope.Agents).Pages<CallAnswer>(State)
            .Exports<CallAnswer>(
                "id", "unit", "state", "number", "rangAt", "answeredAt", "endedAt", "lostAt", "agent", "handledBy", "ticket",
                "many");
        calls.MapGet("/{id:guid}", Find)
            .Named("getCall", "Reads one call.").For(TicketScope.Agents).Produces<CallAnswer>().Refuses(404);
        calls.MapWrite<Nothing>(
            "/{id:guid}/handled",
            async (call, tx) => Done(await CallStore.Handled(tx, call.Id, call.IfMatch, call.Viewer, call.Stamp)), Again)
            .Named("markCallHandled", "Marks a call as handled.")
            .For(TicketScope.Agents).Produces<CallAnswer>().Refuses(404, 409, 412);
        calls.MapWrite<CallTicket>(
            "/{id:guid}/ticket",
            async (call, tx) => Done(
                await call.Service<CallStore>().Became(tx, call.Id, call.Body.Ticket, call.IfMatch, call.Viewer, call.Stamp)),
            Again)
            .Named("linkCallToTicket", "Links a call to its ticket.")
            .For(TicketScope.Agents).Produces<CallAnswer>().Refuses(404, 409, 412, 422);
    }

    private static async Task<Result<Written>> Record(Call<CallReport> call, Tx tx) =>
        (await call.Service<CallStore>().Record(tx, call.Body, call.Viewer, call.Stamp)).Then<Written>(heard =>
            new Written(
                200, heard.Id.ToString(), heard.Version,
                Reply.Stored(new CallHeard(heard.Id, heard.AsOf(call.Stamp.At).Standing.Kebab()))));

    private static Result<Written> Done(Result<Call> done) =>
        done.Then<Written>(call => new Written(200, call.Id.ToString(), call.Version, Reply.Read));

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<CallViews>().Find(Guid.Parse(written.SubjectId), viewer, http.RequestAborted);

    private static async Task<IResult> List(HttpContext http, ClaimsPrincipal user, CallViews views, CancellationToken ct)
    {
        if (!Paging.Of(http).Accepted(out var paging, out var refusal)
            || !State.ChoiceIn<CallStatus>(http).Accepted(out var standing, out refusal))
            return Problems.Of(refusal);
        return Json.Answer(await views.List(paging, standing, user.Viewer(), ct));
    }

    private static async Task<IResult> Find(Guid id, HttpContext http, ClaimsPrincipal user, CallViews views, CancellationToken ct)
    {
        if (await views.Find(id, user.Viewer(), ct) is not { } call)
            return Problems.Of(Refusal.NotFound("call"));
        ETags.Set(http, call.Version);
        return Json.Answer(call);
    }
}
