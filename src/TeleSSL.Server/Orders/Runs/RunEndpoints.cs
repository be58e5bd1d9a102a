using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders.Runs;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Orders.Runs;

internal static class RunEndpoints
{
    public static void MapRuns(this IEndpointRouteBuilder routes)
    {
        var runs = routes.MapGroup("/runs").WithTags("Runs");
        runs.MapGet("/{date}", List)
            .Named("listStops", "Lists the stops of a day's runs, run by run, in the order in which they are driven.")
            .For(Role.Logistics, Role.Contractor).Pages<StopAnswer>(RunList.Unit, RunList.Carrier, RunList.Vehicle)
            .Exports<StopAnswer>(
                "id", "run", "unit", "carrier", "vehicle", "state", "from", "to", "handOver", "fetch", "boxes.assetTag", "boxes.kind",
                "orders");
        runs.MapGet("/{id:guid}/order", Order)
            .Named("getRunOrder", "Reads the order in which the stops of a run are driven.")
            .For(Role.Logistics).Produces<RunOrderAnswer>().Refuses(404);
        runs.MapWrite<RunOrder>("/{id:guid}/order", (call, tx) => call.Service<RunOrders>().Set(call, tx), Again)
            .Named("orderRun", "Puts the stops of a run in order.")
            .For(Role.Logistics).Produces<RunOrderAnswer>().Refuses(404, 409, 412, 422);
        routes.MapStopSteps();
        routes.MapUnremembered<Nothing>(
            "/stops/{id:guid}/look-up", (call, tx) => call.Service<StopContacts>().LookUp(tx, call.Id, call.Viewer, call.Stamp))
            .Named("lookUpStop", "Says whom a stop is at, and where. Logged.")
            .WithTags("Runs").For(Role.Contractor).Produces<AssignmentContact>().Refuses(404);
    }

    private static Task<IResult> List(string date, HttpContext http, ClaimsPrincipal user, RunList list, CancellationToken ct) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", out var day)
            ? list.Answer(day, http, user, ct)
            : Task.FromResult(Problems.Of(Refusal.Invalid("date", FieldProblems.NotADate)));

    private static async Task<IResult> Order(Guid id, HttpContext http, ClaimsPrincipal user, RunOrders orders, CancellationToken ct)
    {
        if (await orders.Of(id, user.Viewer(), ct) is not { } order)
            return Problems.Of(Refusal.NotFound("run"));
        ETags.Set(http, order.Version);
        return Json.Answer(order);
    }

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<RunOrders>().Of(Guid.Parse(written.SubjectId), viewer, http.RequestAborted);
}
