using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using TeleSSL.Contracts;
using TeleSSL.Domain.Support.Public;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Doors;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Public;

internal static class FaultReportEndpoints
{
    private const int BodyLimit = 64 << 10;
    private static readonly TimeSpan DeviceWindow = TimeSpan.FromHours(1);

    /// <summary>
    /// The minimum time to answer, so that timing does not reveal whether a device was found: the work takes a few milliseconds, slightly
    /// more when it opens a ticket.
    /// </summary>
    public static readonly TimeSpan Floor = TimeSpan.FromMilliseconds(400);

    public static void MapFaultReports(this IEndpointRouteBuilder routes)
    {
        var perDevice = routes.ServiceProvider.GetRequiredService<IConfiguration>().GetValue("Public:PerDevice", 5);
        var devices = PartitionedRateLimiter.Create<string, string>(
            code => RateLimitPartition.GetFixedWindowLimiter(code, _ => new() { PermitLimit = perDevice, Window = DeviceWindow }));
        routes.MapPublic()
            .MapPost(
                "/fault-reports",
                (HttpContext http, Db db, Clock clock, TimeProvider time, FaultReportStore reports) => Take(
                    http, devices, db, clock, time, reports))
            .Takes<FaultReport>().Produces<FaultReportTaken>(202).Refuses(422, 429);
        var all = routes.MapGroup("/fault-reports").WithTags("Fault reports");
        all.MapGet("", List).For(TicketScope.Agents).Pages<FaultReportAnswer>();
        all.MapWrite<FaultReportHandled>("/{id:guid}/handled", async (call, tx) =>
            (await call.Service<FaultReportStore>().Handle(tx, call.Id, call.Body.Ticket, call.Viewer, call.Stamp)).Then<Written>(
                id => new Written(204, id.ToString(), 0, Reply.None)))
            .For(TicketScope.Agents).Produces(204).Refuses(404, 409, 422);
    }

    private static async Task<IResult> Take(
        HttpContext http, PartitionedRateLimiter<string> devices, Db db, Clock clock, TimeProvider time, FaultReportStore reports)
    {
        var floor = Task.Delay(Floor, time, http.RequestAborted);
        var read = await Body.Read<FaultReport>(http, BodyLimit);
        if (!read.Then(given => given.Checked()).Accepted(out var report, out var refusal))
            return Problems.Of(refusal);
        using var lease = devices.AttemptAcquire(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(report.Code.Trim()))));
        if (!lease.IsAcquired)
            return Problems.Of(PublicDoor.TooMany(lease));
        var taken = await db.Write(tx => reports.Take(tx, report, PublicActor.Stamp(clock)), http.RequestAborted);
        await floor;
        return taken.Accepted(out var receipt, out refusal)
            ? Json.Answer(new FaultReportTaken(receipt), 202)
            : Problems.Of(refusal);
    }

    private static async Task<IResult> List(HttpContext http, ClaimsPrincipal user, FaultReportList list, CancellationToken ct)
    {
        if (!Paging.Of(http).Accepted(out var paging, out var refusal))
            return Problems.Of(refusal);
        var receipt = http.Request.Query["receipt"].ToString().Trim().ToUpperInvariant();
        return Json.Answer(await list.List(paging, receipt.Length == 0 ? null : receipt, user.Viewer(), ct));
    }
}
