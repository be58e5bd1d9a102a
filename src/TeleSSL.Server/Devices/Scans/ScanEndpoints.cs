using System.Security.Claims;
using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Devices.Scans;

internal static class ScanEndpoints
{
    private static readonly Role[] Scanners = [Role.Logistics, Role.Contractor];

    public static void MapScans(this IEndpointRouteBuilder routes)
    {
        routes.MapWrite<ScanBatch, IReadOnlyList<Result<ParsedScan>>>(
                "/scans", Parse, Run, refusesText: ParsedScan.RefusesText)
            .Named("recordScans", "Carries out scans in the order received.")
            .WithTags("Scans").For(Scanners).Produces<ScanResults>().Refuses(422);
        var unknown = routes.MapGroup("/unknown-scans").WithTags("Scans");
        unknown.MapGet("", List)
            .Named("listUnknownScans", "Lists scans of unknown codes.").For(Role.Logistics).Pages<UnknownScan>()
            .Exports<UnknownScan>("id", "at", "occurredAt", "actor", "organisation", "location", "task", "device");
        unknown.MapWrite<ScanResolution>("/{id:guid}/resolve", Resolve)
            .Named("resolveUnknownScan", "Says which device an unknown scan was.").For(Role.Logistics).Produces(204);
    }

    private static Result<IReadOnlyList<Result<ParsedScan>>> Parse(
        HttpContext http, byte[] json, JsonSerializerOptions options) => ParsedScan.Batch(
        json, options, http.RequestServices.GetRequiredService<ScanReader>(), http.User.Viewer(),
        http.RequestServices.GetRequiredService<Clock>().Today);

    private static Task<Result<Written>> Run(Call<IReadOnlyList<Result<ParsedScan>>> call, Tx tx) =>
        call.Service<ScanStore>().Run(tx, call.Body, call.Viewer, call.Stamp);

    private static async Task<IResult> List(HttpContext http, ClaimsPrincipal user, UnknownScanList list, CancellationToken ct) =>
        Paging.Of(http).Accepted(out var paging, out var refusal)
            ? Json.Answer(await list.Read(paging, user.Viewer(), ct))
            : Problems.Of(refusal);

    private static async Task<Result<Written>> Resolve(Call<ScanResolution> call, Tx tx)
    {
        var scan = await UnknownScanList.InScope(tx, call.Id, call.Viewer);
        if (!scan)
            return Refusal.NotFound("unknown scan");
        if (call.Body.Device is { } device && !await call.Service<DeviceStore>().Sees(tx, device, call.Viewer, call.Stamp))
            return Refusal.Invalid("device", UnknownProblems.Device);
        return await UnknownScans.Resolve(tx, call.Id, call.Body.Device, call.Stamp)
            ? new Written(204, call.Id.ToString(), 2, Reply.None)
            : DeviceRefusals.ScanResolved;
    }
}
