using System.Security.Claims;
using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders.Runs;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>What is done at a stop, and its proof.</summary>
internal static class StopEndpoints
{
    private static readonly Role[] Carriers = [Role.Logistics, Role.Contractor];

    public static void MapStopSteps(this IEndpointRouteBuilder routes)
    {
        var stops = routes.MapGroup("/stops/{id:guid}").WithTags("Runs");
        stops.MapWrite<StopDelivery, SignedDelivery>("/deliver", Signed, (call, tx) => call.Service<StopSteps>().Deliver(call, tx))
            .Named("deliverStop", "Hands over the boxes of a stop that are in the van, with one proof.")
            .For(Carriers).Produces<StopOutcome>().Refuses(404, 409, 422);
        stops.MapWrite<StopFailure>("/fail", (call, tx) => call.Service<StopSteps>().Fail(call, tx))
            .Named("failStop", "Says that nothing could be handed over at a stop.")
            .For(Carriers).Produces<StopOutcome>().Refuses(404, 409, 422);
        stops.MapGet("/receipts", Receipts)
            .Named("listReceipts", "Lists the proofs of what was handed over at a stop, newest first.")
            .For(Role.Logistics).Produces<ReceiptAnswer[]>().Refuses(404);
        stops.MapUnremembered<Nothing>(
            "/signature", (call, tx) => call.Service<StopReceipts>().Signature(tx, call.Id, call.Viewer, call.Stamp))
            .Named("readSignature", "Shows the last signature at a stop. Logged.")
            .For(Role.Logistics).Produces<SignatureAnswer>().Refuses(404, 409);
        routes.MapUnremembered<Nothing>(
            "/orders/{id:guid}/delivery-code", (call, tx) => call.Service<StopCodes>().Tell(tx, call.Id, call.Viewer, call.Stamp))
            .Named("readDeliveryCode", "Reads, once, the code that the citizen gives at the door.")
            .WithTags("Orders").For(Role.Logistics, Role.SpocAgent, Role.SpocLead).Produces<DeliveryCodeAnswer>().Refuses(404, 409);
    }

    private static Result<SignedDelivery> Signed(HttpContext http, byte[] json, JsonSerializerOptions options) =>
        Body.Parse<StopDelivery>(json, options).Then(SignedDelivery.Of);

    private static async Task<IResult> Receipts(Guid id, ClaimsPrincipal user, StopReceipts receipts, CancellationToken ct) =>
        await receipts.Of(id, user.Viewer(), ct) is { } all ? Json.Answer(all) : Problems.Of(Refusal.NotFound("stop"));
}
