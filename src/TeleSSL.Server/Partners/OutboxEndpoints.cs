using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Partners;

internal static class OutboxEndpoints
{
    private static readonly QueryParameter State = QueryParameter.OneOf("state", "Whether it was sent.", OutboxList.States);

    public static void MapOutbox(this IEndpointRouteBuilder routes)
    {
        var outbox = routes.MapGroup("/outbox").WithTags("Partners");
        outbox.MapGet("", List)
            .Named("listOutbox", "Lists messages to partners.").For(Role.SpocLead).Pages<OutboxEntry>(State)
            .Exports<OutboxEntry>(
                "id", "partner", "kind", "ticket", "number", "round", "state", "attempts", "madeAt", "nextAt", "sentAt", "error");
        outbox.MapWrite<SendAgain>(
            "/{id:guid}/replay", Again, (http, viewer, written) => Answer(http, viewer, Guid.Parse(written.SubjectId)))
            .Named("replayOutboxMessage", "Sends a dead letter again.")
            .For(Role.SpocLead).Produces<OutboxEntry>().Refuses(404, 409);
    }

    /// <summary>No fields: the row's id is in the path.</summary>
    internal sealed record SendAgain;

    private static async Task<IResult> List(HttpContext http, ClaimsPrincipal user, OutboxList list, CancellationToken ct)
    {
        return State.ValueIn(http).Accepted(out var state, out var refusal) && Paging.Of(http).Accepted(out var paging, out refusal)
            ? Json.Answer(await list.Page(state, paging, user.Viewer(), ct))
            : Problems.Of(refusal);
    }

    private static async Task<Result<Written>> Again(Call<SendAgain> call, Tx tx)
    {
        if (await call.Service<OutboxList>().Find(tx, call.Id, call.Viewer, call.Stamp) is null)
            return Refusal.NotFound("message");
        return (await call.Service<OutboxStore>().Replay(tx, call.Id, call.Viewer, call.Stamp))
            .Then<Written>(id => new Written(200, id.ToString(), 0, Reply.Read));
    }

    private static async Task<object?> Answer(HttpContext http, Viewer viewer, Guid id) =>
        await http.RequestServices.GetRequiredService<OutboxList>().Find(id, viewer, http.RequestAborted);
}
