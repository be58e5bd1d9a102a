using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Devices;

internal static class AssignmentEndpoints
{
    public static void MapAssignments(this IEndpointRouteBuilder routes)
    {
        routes.MapUnremembered<Nothing>(
            "/devices/{id:guid}/assignment/look-up", (call, tx) => call.Service<Assignments>().LookUp(tx, call.Id, call.Viewer, call.Stamp))
            .Named("lookUpAssignment", "Says where to take or fetch a device. Logged.")
            .WithTags("Assignments").For(Role.Contractor).Produces<AssignmentContact>().Refuses(404);
        routes.MapGet("/assignments", Open)
            .Named("listAssignments", "Lists the own open assignments.")
            .WithTags("Assignments").For(Role.Contractor).Pages<OpenAssignment>()
            .Exports<OpenAssignment>("device", "purpose", "from");
    }

    private static async Task<IResult> Open(HttpContext http, ClaimsPrincipal user, Assignments assignments, CancellationToken ct) =>
        Paging.Of(http).Accepted(out var paging, out var refusal)
            ? Json.Answer(await assignments.Open(paging, user.Viewer(), ct))
            : Problems.Of(refusal);
}
