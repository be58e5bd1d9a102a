using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Devices.Recalls;

internal static class RecallEndpoints
{
    private static readonly Role[] Viewers = [Role.Logistics, Role.SpocAgent, Role.SpocLead, Role.Municipality];

    /// <summary>They read the notices and count devices; the programme office sees none of the devices.</summary>
    private static readonly Role[] Readers = [.. Viewers, Role.ProgrammeOffice];

    private static readonly QueryParameter InHomes = QueryParameter.Flag("inHomes", "Those in citizens' homes alone.");
    private static readonly QueryParameter DryRun = QueryParameter.Flag(
        "dryRun", "Says how many devices it would mark, and changes nothing.");
    private static readonly QueryParameter Open = QueryParameter.Flag("open", "Those for which the recall is not closed.");

    public static void MapRecalls(this IEndpointRouteBuilder routes)
    {
        var recalls = routes.MapGroup("/recalls").WithTags("Recalls");
        recalls.MapPost("", Add)
            .Named("addRecall", "Registers a safety notice and marks its devices; with dryRun only counts them.")
            .For(Role.Logistics, Role.SpocLead).Takes<RecallRequest>().Queries(DryRun).Idempotent()
            .Produces<RecallAnswer>(201).Produces<RecallPreview>().Refuses(409, 422);
        recalls.MapGet("", async (CatalogueStore catalogues, CancellationToken ct) =>
                Json.Answer(new Page<RecallAnswer>([.. (await catalogues.Now(ct)).Recalls.Select(Answer)], null)))
            .Named("listRecalls", "Lists safety notices.")
            .For(Readers).Produces<Page<RecallAnswer>>()
            .Exports<RecallAnswer>("id", "reference", "models", "lots", "serialFrom", "serialTo", "app", "versions");
        recalls.MapGet("/{id:guid}", async (Guid id, CatalogueStore catalogues, CancellationToken ct) =>
                (await catalogues.Now(ct)).Recalls.FirstOrDefault(recall => recall.Id == id) is { } found
                    ? Json.Answer(Answer(found))
                    : Problems.Of(Refusal.NotFound("recall")))
            .Named("getRecall", "Reads one safety notice.").For(Readers).Produces<RecallAnswer>().Refuses(404);
        recalls.MapGet("/{id:guid}/counts", Count)
            .Named("countRecalledDevices", "Counts the devices a notice covers, by unit, municipality and model.")
            .For(Readers).Produces<RecallCountsAnswer>().Refuses(404)
            .Exports<RecallCountsAnswer, RecallCount>(
                counts => (counts.Items, null), "unit", "municipality", "model", "count", "inHomes", "open");
        recalls.MapGet("/{id:guid}/devices", Devices)
            .Named("listRecalledDevices", "Lists the devices a notice covers.")
            .For(Viewers).Pages<DeviceAnswer>(InHomes, Open).Refuses(404).Exports<DeviceAnswer>(DeviceEndpoints.Columns);
    }

    public static RecallAnswer Answer(Recall recall) => new(
        recall.Id, recall.Reference, recall.Models, recall.Lots, recall.SerialFrom, recall.SerialTo, recall.App,
        [.. recall.Versions.Select(v => v.Value)], recall.Text);

    private static async Task<IResult> Add(HttpContext http, Db db, Clock clock, RecallStore recalls)
    {
        if (!DryRun.IsSet(http).Accepted(out var dryRun, out var refusal))
            return Problems.Of(refusal);
        if (dryRun)
            return await Preview(http, db, clock);
        return (await Body.ReadBytes(http, Body.JsonLimit, "application/json")).Accepted(out var json, out refusal)
            ? await Writes.Run<RecallRequest>(http, db, clock, json, Body.Parse<RecallRequest>,
                (call, tx) => recalls.Add(tx, call.Body, call.Leave, call.Stamp), Again)
            : Problems.Of(refusal);
    }

    // On a reader: a count of every device of a model is no work for the writer.
    private static async Task<IResult> Preview(HttpContext http, Db db, Clock clock)
    {
        var sent = await Body.ReadTexts<RecallRequest>(http);
        if (!sent.Body.Accepted(out var body, out var refusal))
            return Problems.Of(refusal);
        var catalogue = await http.RequestServices.GetRequiredService<CatalogueStore>().Now(http.RequestAborted);
        var counted = await db.Read(query => RecallStore.Count(query, body, sent.Leave, catalogue, http.Stamp(clock)), http.RequestAborted);
        return counted.Accepted(out var preview, out refusal) ? Json.Answer(preview) : Problems.Of(refusal);
    }

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        (await http.RequestServices.GetRequiredService<CatalogueStore>().Now(http.RequestAborted)).Recalls
            .Where(recall => recall.Id.ToString() == written.SubjectId).Select(Answer).FirstOrDefault();

    private static async Task<IResult> Count(Guid id, ClaimsPrincipal user, RecallCounts counts, CancellationToken ct) =>
        await counts.Of(id, user.Viewer(), ct) is { } found ? Json.Answer(found) : Problems.Of(Refusal.NotFound("recall"));

    private static async Task<IResult> Devices(
        Guid id, HttpContext http, ClaimsPrincipal user, CatalogueStore catalogues, RecallList list,
        CancellationToken ct)
    {
        if (!Paging.Of(http).Accepted(out var paging, out var refusal)
            || !InHomes.IsSet(http).Accepted(out var inHomes, out refusal) || !Open.IsSet(http).Accepted(out var open, out refusal))
            return Problems.Of(refusal);
        var catalogue = await catalogues.Now(ct);
        return catalogue.Recalls.Any(recall => recall.Id == id)
            ? Json.Answer(await list.Read(id, inHomes, open, paging, user.Viewer(), catalogue, ct))
            : Problems.Of(Refusal.NotFound("recall"));
    }
}
