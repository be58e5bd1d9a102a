using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices.Recalls;

internal static class RecallEndpoints
{
    private static readonly Role[] Viewers = [Role.Logistics, Role.SpocAgent, Role.SpocLead, Role.Municipality];

    private static readonly QueryParameter InHomes = QueryParameter.Flag("inHomes", "Those in citizens' homes alone.");
    private static readonly QueryParameter Open = QueryParameter.Flag("open", "Those for which the recall is not closed.");

    public static void MapRecalls(this IEndpointRouteBuilder routes)
    {
        var recalls = routes.MapGroup("/recalls").WithTags("Recalls");
        recalls.MapWrite<RecallRequest>("", (call, tx) => call.Service<RecallStore>().Add(tx, call.Body, call.Leave, call.Stamp), Again)
            .Named("addRecall", "Registers a safety notice and marks its devices.")
            .For(Role.Logistics, Role.SpocLead).Produces<RecallAnswer>(201).Refuses(409, 422);
        recalls.MapGet("", async (CatalogueStore catalogues, CancellationToken ct) =>
                Json.Answer(new Page<RecallAnswer>([.. (await catalogues.Now(ct)).Recalls.Select(Answer)], null)))
            .Named("listRecalls", "Lists safety notices.")
            .For(Viewers).Produces<Page<RecallAnswer>>();
        recalls.MapGet("/{id:guid}/devices", Devices)
            .Named("listRecalledDevices", "Lists the devices a notice covers.").For(Viewers).Pages<DeviceAnswer>(InHomes, Open).Refuses(404);
    }

    public static RecallAnswer Answer(Recall recall) => new(
        recall.Id, recall.Reference, recall.Models, recall.Lots, recall.SerialFrom, recall.SerialTo, recall.App,
        [.. recall.Versions.Select(v => v.Value)], recall.Text);

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        (await http.RequestServices.GetRequiredService<CatalogueStore>().Now(http.RequestAborted)).Recalls
            .Where(recall => recall.Id.ToString() == written.SubjectId).Select(Answer).FirstOrDefault();

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
