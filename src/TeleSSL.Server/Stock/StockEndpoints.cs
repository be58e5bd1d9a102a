using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Stock;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Stock;

internal static class StockEndpoints
{
    private static readonly QueryParameter DryRun = QueryParameter.Flag("dryRun", "Says what would happen, and changes nothing.");

    public static void MapStock(this IEndpointRouteBuilder routes)
    {
        routes.MapLocations();
        routes.MapWrite<Procurement>("/devices", Procure, Again)
            .WithName(SslTask.Procurement.Slug).WithSummary("Task 2 of table 1").WithTags("Stock")
            .For(SslTask.Procurement.Who)
            .Produces<DeviceAnswer>(201).Refuses(409, 422);
        routes.MapPost("/devices/import", Import)
            .Named("importDevices", "Registers the devices of a CSV file, all or none.").WithTags("Stock").For(SslTask.Procurement.Who)
            .Takes<string>("text/csv").Queries(DryRun).Idempotent().Produces<ImportAnswer>().Refuses(422);
        routes.MapWrite<CountRequest>(
            "/counts", (call, tx) => call.Service<CountStore>().Run(tx, call.Body, call.Viewer, call.Stamp))
            .Named("countStore", "Compares a count of a store with the register.")
            .WithTags("Stock").For(SslTask.StockControl.Who).Produces<CountAnswer>().Refuses(422);
        routes.MapWrite<BulkTransfer>(
            "/devices/transfer", (call, tx) => call.Service<TransferStore>().Transfer(tx, call.Body, call.Stamp))
            .Named("transferDevices", "Transfers many devices to another owner, all or none.")
            .WithTags("Stock").For().Produces<TransferAnswer>().Refuses(409, 422);
    }

    private static async Task<IResult> Import(HttpContext http, Db db, Clock clock, ImportStore imports)
    {
        if (!(await Body.ReadBytes(http, ImportFile.MaxBytes, "text/csv")).Accepted(out var file, out var refusal)
            || !DryRun.IsSet(http).Accepted(out var dryRun, out refusal))
            return Problems.Of(refusal);
        if (!dryRun)
            return await Writes.Run(http, db, clock, file, (content, _) => ImportFile.Read(content),
                (call, tx) => imports.Import(tx, call.Body, call.Viewer, call.Stamp),
                (_, viewer, written) => imports.Again(db, written.SubjectId, viewer, clock.Today));
        if (!ImportFile.Read(file).Accepted(out var lines, out refusal))
            return Problems.Of(refusal);
        var answer = await db.Preview(tx => imports.DryRun(tx, lines, http.User.Viewer(), http.Stamp(clock)), http.RequestAborted);
        return Json.Answer(answer);
    }

    private static Task<Result<Written>> Procure(Call<Procurement> call, Tx tx) =>
        call.Service<StockStore>().Procure(tx, call.Body, call.Viewer, call.Stamp);

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<DeviceViews>()
            .FindVersion(Guid.Parse(written.SubjectId), written.Version, viewer, http.RequestAborted);
}
