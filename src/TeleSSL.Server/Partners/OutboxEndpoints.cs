using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Partners;

internal static class OutboxEndpoints
{
    public static void MapOutbox(this IEndpointRouteBuilder routes)
    {
        var outbox = routes.MapGroup("/outbox").WithTags("Partners");
        outbox.MapGet("", List).For(Role.SpocLead).Produces<Page<OutboxEntry>>().Refuses(422);
        outbox.MapWrite<SendAgain>("/{id:guid}/replay", Again, (http, viewer, written) => Answer(http, viewer, Guid.Parse(written.SubjectId)))
            .For(Role.SpocLead).Produces<OutboxEntry>().Refuses(404, 409);
    }

    /// <summary>There is nothing to say but the row itself.</summary>
    internal sealed record SendAgain;

    private static async Task<IResult> List(string? state, HttpContext http, ClaimsPrincipal user, OutboxList list, CancellationToken ct)
    {
        if (!string.IsNullOrEmpty(state) && !OutboxList.States.Contains(state))
            return Problems.Of(Refusal.Invalid("state", $"must be one of {string.Join(", ", OutboxList.States)}"));
        return Paging.Of(http).Accepted(out var paging, out var refusal)
            ? Json.Answer(await list.Page(string.IsNullOrEmpty(state) ? null : state, paging, user.Viewer(), ct))
            : Problems.Of(refusal);
    }

    private static async Task<Result<Written>> Again(Call<SendAgain> call, Tx tx)
    {
        if (await call.Service<OutboxList>().Find(tx, call.Id, call.Viewer, call.Stamp) is null)
            return Refusal.NotFound("message");
        return (await call.Service<OutboxStore>().SendAgain(tx, call.Id, call.Viewer, call.Stamp))
            .Then<Written>(id => new Written(200, id.ToString(), 0, Reply.Read));
    }

    private static async Task<object?> Answer(HttpContext http, Viewer viewer, Guid id)
    {
        var (db, list, clock) = (http.RequestServices.GetRequiredService<Db>(), http.RequestServices.GetRequiredService<OutboxList>(), http.RequestServices.GetRequiredService<Clock>());
        return await db.Preview(tx => list.Find(tx, id, viewer, http.Stamp(clock)), http.RequestAborted);
    }
}
