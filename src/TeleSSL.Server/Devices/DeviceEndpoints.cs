using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Devices;

internal static class DeviceEndpoints
{
    /// <summary>The roles that may see devices at all; the scope decides which ones.</summary>
    public static readonly Role[] Viewers =
        [Role.Logistics, Role.SpocAgent, Role.SpocLead, Role.Municipality, Role.Contractor];

    /// <summary>Of a list of devices as a file.</summary>
    public static readonly string[] Columns =
    [
        "id", "assetTag", "model", "kind", "serial", "lot", "custody", "blockers", "location", "unit", "citizen", "municipality",
        "programme", "appVersion", "firmware", "calibratedUntil", "assignment.carrier", "assignment.purpose", "assignment.from", "replaces",
    ];

    private static readonly QueryParameter AsOf = QueryParameter.Time("asOf", "The device as it was recorded then.");

    public static void MapDevices(this IEndpointRouteBuilder routes)
    {
        var devices = routes.MapGroup("/devices").WithTags("Devices");
        devices.MapGet("", (HttpContext http, ClaimsPrincipal user, DeviceList list, CancellationToken ct) => list.Answer(http, user, ct))
            .Named("listDevices", "Lists and searches devices.")
            .For(Viewers).Pages<DeviceAnswer>(DeviceFilter.Parameters).Exports<DeviceAnswer>(Columns);
        devices.MapGet(
            "/counts",
            (HttpContext http, ClaimsPrincipal user, DeviceCounts counts, CancellationToken ct) => counts.Answer(http, user, ct))
            .Named("countDevices", "Counts devices by unit, municipality, programme, model and custody, now or on a date.")
            .For(DeviceCounts.Counters).Queries(DeviceCounts.On).Produces<DeviceCountsAnswer>().Refuses(422)
            .Exports<DeviceCountsAnswer, DeviceCount>(
                counts => (counts.Items, null), "unit", "municipality", "programme", "model", "custody", "count");
        devices.MapGet("/{id:guid}", Find)
            .Named("getDevice", "Reads one device, now or as of a time.").For(Viewers)
            .Queries(AsOf).Produces<DeviceAnswer>().Refuses(404, 422);
        devices.MapGet("/{id:guid}/history", History)
            .Named("listDeviceHistory", "Lists what happened to a device, newest first.").For(Viewers).Pages<HistoryEntry>().Refuses(404)
            .Exports<HistoryEntry>("seq", "at", "occurredAt", "kind", "version", "actor", "actorOrganisation");

        devices.MapTask<AppInstallation>(SslTask.AppInstallation);
        devices.MapTask<Delivery>(SslTask.Delivery);
        devices.MapTask<Setup>(SslTask.Setup);
        devices.MapTask<Supported>(SslTask.Support);
        devices.MapTask<Replacement>(SslTask.Replacement);
        devices.MapTask<Repair>(SslTask.Repair);
        devices.MapTask<Update>(SslTask.Update);
        devices.MapTask<Takedown>(SslTask.Takedown);
        devices.MapTask<Cleaning>(SslTask.Cleaning);
        devices.MapTask<StockControl>(SslTask.StockControl);
    }

    private static void MapTask<TTask>(this IEndpointRouteBuilder devices, SslTask row)
        where TTask : DeviceTask =>
        new Steps<TTask, DoneTask>(
            (call, tx) => call.Service<DeviceStore>().Do(tx, call.Id, call.Body, call.Viewer, call.Stamp, call.IfMatch),
            done => new Written(
                200, done.At.Device.Id.ToString(), done.At.Device.Version,
                Reply.AfterCommit(() => DeviceAnswers.Whole(done.At, done.OnlyCarried))),
            Again)
        { WhyNot = TaskGate.WhyNot }
            .Map(devices, row.Slug, row.Who)
            .WithName(row.Slug).WithSummary($"Task {row.Number} of table 1").Produces<DeviceAnswer>();

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<DeviceViews>()
            .FindVersion(Guid.Parse(written.SubjectId), written.Version, viewer, http.RequestAborted);

    private static async Task<IResult> Find(Guid id, HttpContext http, ClaimsPrincipal user, DeviceViews views, CancellationToken ct)
    {
        if (!AsOf.TimeIn(http).Accepted(out var asOf, out var refusal))
            return Problems.Of(refusal);
        return Answer(http, asOf is { } at ? await views.FindAsOf(id, at, user.Viewer(), ct) : await views.Find(id, user.Viewer(), ct));
    }

    private static IResult Answer(HttpContext http, DeviceAnswer? device)
    {
        if (device is null)
            return Problems.Of(Refusal.NotFound("device"));
        ETags.Set(http, device.Version);
        return Json.Answer(device);
    }

    private static async Task<IResult> History(
        Guid id, HttpContext http, ClaimsPrincipal user, DeviceViews views, CancellationToken ct)
    {
        if (!Paging.Of(http).Accepted(out var paging, out var refusal))
            return Problems.Of(refusal);
        var page = await views.History(id, paging, user.Viewer(), ct);
        return page.Items.Count == 0 && paging.Last is null ? Problems.Of(Refusal.NotFound("device")) : Json.Answer(page);
    }
}
