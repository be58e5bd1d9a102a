using System.Security.Claims;
using System.Text.Json.Nodes;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

internal static class ScanEndpoints
{
    private const int LargestBatch = 500;
    private static readonly Role[] Scanners = [Role.Logistics, Role.Contractor];

    public static void MapScans(this IEndpointRouteBuilder routes)
    {
        routes.MapWrite<RawBatch>("/scans", Run, (_, _, written) => Task.FromResult(written.Answer)).Takes<ScanBatch>()
            .WithTags("Scans").For(Scanners).Produces<ScanResults>().ProducesProblem(422);
        var unknown = routes.MapGroup("/unknown-scans").WithTags("Scans");
        unknown.MapGet("", List).For(Role.Logistics).Produces<Page<UnknownScan>>();
        unknown.MapWrite<ScanResolution>("/{id:guid}/resolve", Resolve, (_, _, written) => Task.FromResult(written.Answer)).For(Role.Logistics).Produces(204);
    }

    private static async Task<Result<Written>> Run(Call<RawBatch> call, Tx tx)
    {
        if (call.Body.Scans.Count is 0 or > LargestBatch)
            return Refusal.Invalid("scans", $"must be 1 to {LargestBatch}");
        return await call.Service<ScanStore>().Run(tx, [.. call.Body.Scans.Select(Body.Convert<Scan>)], call.Viewer, call.Stamp);
    }

    private static async Task<IResult> List(HttpContext http, ClaimsPrincipal user, UnknownScanList list, CancellationToken ct) =>
        Paging.Of(http).Accepted(out var paging, out var refusal)
            ? TypedResults.Json(await list.Read(paging, user.Viewer(), ct), Json.Options)
            : Problems.Of(refusal);

    private static async Task<Result<Written>> Resolve(Call<ScanResolution> call, Tx tx)
    {
        var scan = await UnknownScanList.InScope(tx, call.Id, call.Viewer);
        if (!scan)
            return Refusal.NotFound("unknown scan");
        if (call.Body.Device is { } device && !await call.Service<DeviceStore>().Sees(tx, device, call.Viewer, call.Stamp))
            return Refusal.Invalid("device", "is unknown", "unknown-device");
        return await UnknownScans.Resolve(tx, call.Id, call.Body.Device, call.Stamp)
            ? new Written(204, call.Id.ToString(), 2, null)
            : new Refusal("already-resolved", "Somebody has resolved this scan already.");
    }

    // Read one by one: a scan that cannot be read must not hold back the others of its batch.
    private sealed record RawBatch(IReadOnlyList<JsonNode?> Scans);
}
