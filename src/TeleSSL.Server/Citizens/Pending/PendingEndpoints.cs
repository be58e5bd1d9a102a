using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Citizens.Pending;

internal static class PendingEndpoints
{
    private static readonly QueryParameter State = QueryParameter.OneOf<PendingState>("state", "How far it has come.");

    public static void MapPendingRegistrations(this IEndpointRouteBuilder routes)
    {
        var pending = routes.MapGroup("/pending-registrations").WithTags("Citizens");
        pending.MapGet("", List)
            .Named("listPendingRegistrations", "Lists registrations that wait or waited for a lead, without their content.")
            .For(CitizenEndpoints.Desk).Pages<PendingRegistration>(State)
            .Exports<PendingRegistration>(
                "id", "kind", "at", "actor", "organisation", "municipality", "state", "reason", "settledAt", "settledBy",
                "citizen");
        pending.MapGet("/{id:guid}", Find)
            .Named("getPendingRegistration", "Reads how far a registration has come.")
            .For(CitizenEndpoints.Desk).Produces<PendingRegistration>().Refuses(404);
        pending.MapUnremembered<Nothing>(
            "/{id:guid}/look-up", (call, tx) => call.Service<PendingSettlement>().LookUp(tx, call.Id, call.Stamp))
            .Named("lookUpPendingRegistration", "Shows a lead what is in a registration that waits; it is logged.")
            .For(Role.SpocLead).Produces<PendingContent>().Refuses(404, 409);
        pending.MapWrite<Nothing>(
            "/{id:guid}/accept",
            (call, tx) => call.Service<PendingSettlement>().Accept(tx, call.Id, call.IfMatch, call.Viewer, call.Stamp), Again)
            .Named("acceptPendingRegistration", "Registers or changes what waited.")
            .For(Role.SpocLead).Produces<PendingRegistration>().Refuses(404, 409, 412, 422);
        pending.MapWrite<PendingRefusalGiven>(
            "/{id:guid}/refuse",
            (call, tx) => PendingSettlement.Refuse(tx, call.Id, call.Body.Reason, call.IfMatch, call.Stamp), Again)
            .Named("refusePendingRegistration", "Refuses what waited, with a reason that the registrar sees.")
            .For(Role.SpocLead).Produces<PendingRegistration>().Refuses(404, 409, 412, 422);
    }

    private static async Task<IResult> List(
        HttpContext http, ClaimsPrincipal user, PendingViews views, CancellationToken ct) =>
        Paging.Of(http).Accepted(out var paging, out var refusal)
        && State.ChoiceIn<PendingState>(http).Accepted(out var asked, out refusal)
            ? Json.Answer(await views.List(paging, asked, user.Viewer(), ct))
            : Problems.Of(refusal);

    private static async Task<IResult> Find(Guid id, HttpContext http, ClaimsPrincipal user, PendingViews views, CancellationToken ct)
    {
        if (await views.Find(id, user.Viewer(), ct) is not { } found)
            return Problems.Of(Refusal.NotFound("pending registration"));
        ETags.Set(http, found.Version);
        return Json.Answer(found);
    }

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<PendingViews>().Find(Guid.Parse(written.SubjectId), viewer, http.RequestAborted);
}
