using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain.Support.Public;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Doors;
using TeleSSL.Server.Platform.Http.Exports;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Public;

internal static class FaultReportEndpoints
{
    private const int BodyLimit = 64 << 10;
    private static readonly QueryParameter Receipt = new("receipt", "The receipt that the reporter got.");

    public static void MapFaultReports(this IEndpointRouteBuilder routes)
    {
        routes.MapPublic()
            .MapPost("/fault-reports", Take)
            .Named("reportFault", "Takes a report from someone without an account.")
            .Takes<FaultReport>().Produces<FaultReportTaken>(202).Refuses(422, 429);
        var all = routes.MapGroup("/fault-reports").WithTags("Fault reports");
        all.MapGet("", List)
            .Named("listFaultReports", "Lists reports that wait for an agent, or finds one by its receipt.")
            .For(TicketScope.Agents).Pages<FaultReportAnswer>(Receipt)
            .Exports<FaultReportAnswer>("id", "receipt", "at", "category", "ticket", "handledBy", "device", "why");
        all.MapWrite<FaultReportHandled>("/{id:guid}/handled", async (call, tx) =>
            (await call.Service<FaultReportStore>().Handle(tx, call.Id, call.Body.Ticket, call.Viewer, call.Stamp)).Then<Written>(
                id => new Written(204, id.ToString(), 0, Reply.None)))
            .Named("handleFaultReport", "Marks a report as handled, with its ticket if it became one.")
            .For(TicketScope.Agents).Produces(204).Refuses(404, 409, 422);
    }

    // The answer comes before the ticket, so that its time reveals nothing about the device.
    private static async Task<IResult> Take(
        HttpContext http, ReportedDevices devices, FaultReportLimits limits, Db db, Clock clock, FaultReportStore reports)
    {
        var read = await Body.Read<FaultReport>(http, BodyLimit);
        if (!read.Then(given => given.Checked()).Accepted(out var report, out var refusal))
            return Problems.Of(refusal);
        var reported = await devices.Find(report, http.RequestAborted);
        if (limits.WhyNot(reported, CallerAddress.Of(http)) is { } tooMany)
            return Problems.Of(tooMany);
        var taken = await db.Write(tx => reports.Take(tx, report, reported, PublicActor.Stamp(clock)), http.RequestAborted);
        return taken.Accepted(out var receipt, out refusal)
            ? Json.Answer(new FaultReportTaken(receipt), 202)
            : Problems.Of(refusal);
    }

    private static async Task<IResult> List(HttpContext http, ClaimsPrincipal user, FaultReportList list, CancellationToken ct)
    {
        if (!Paging.Of(http).Accepted(out var paging, out var refusal))
            return Problems.Of(refusal);
        return Json.Answer(await list.List(paging, Receipt.In(http)?.ToUpperInvariant(), user.Viewer(), ct));
    }
}
