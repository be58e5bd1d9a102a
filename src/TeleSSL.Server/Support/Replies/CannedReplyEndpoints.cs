using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Replies;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Replies;

internal static class CannedReplyEndpoints
{
    private static readonly QueryParameter Category = new("category", "Code of the category.");

    public static void MapCannedReplies(this IEndpointRouteBuilder routes)
    {
        var replies = routes.MapGroup("/canned-replies").WithTags("Canned replies");
        replies.MapGet("", List)
            .Named("listCannedReplies", "Lists the replies of the own desks.").For(TicketScope.Agents).Pages<CannedReplyAnswer>(Category)
            .Exports<CannedReplyAnswer>("id", "unit", "key", "title", "category", "retired");
        replies.MapGet("/{id:guid}", Find)
            .Named("getCannedReply", "Reads one reply.").For(TicketScope.Agents).Produces<CannedReplyAnswer>().Refuses(404);
        replies.MapWrite<CannedReplyEntry>(
            "", async (call, tx) => Done(await call.Service<CannedReplyStore>().Add(tx, call.Body, call.Viewer, call.Stamp), 201), Again)
            .Named("addCannedReply", "Adds a reply.")
            .For(Role.SpocLead).Produces<CannedReplyAnswer>(201).Refuses(409, 422);
        replies.MapWrite<CannedReplyEntry>(
            "/{id:guid}/change",
            async (call, tx) => Done(await CannedReplyStore.Change(tx, call.Id, call.Body, call.IfMatch, call.Viewer, call.Stamp), 200),
            Again)
            .Named("changeCannedReply", "Changes a reply.")
            .For(Role.SpocLead).Produces<CannedReplyAnswer>().Refuses(404, 409, 412, 422);
        replies.MapWrite<Nothing>(
            "/{id:guid}/retire",
            async (call, tx) => Done(await CannedReplyStore.Retire(tx, call.Id, call.IfMatch, call.Viewer, call.Stamp), 200),
            Again)
            .Named("retireCannedReply", "Takes a reply out of use.")
            .For(Role.SpocLead).Produces<CannedReplyAnswer>().Refuses(404, 409, 412);
        routes.MapPost("/tickets/{id:guid}/canned-reply", Fill)
            .Named("fillCannedReply", "Fills a reply with the values of a ticket.").WithTags("Support").Takes<CannedReplyChoice>()
            .For(TicketScope.Agents).Produces<FilledReplyAnswer>().Refuses(404, 409, 422);
    }

    private static Result<Written> Done(Result<CannedReply> done, int status) =>
        done.Then<Written>(reply => new Written(status, reply.Id.ToString(), reply.Version, Reply.Read));

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<CannedReplyViews>()
            .FindVersion(Guid.Parse(written.SubjectId), written.Version, http.RequestAborted);

    private static async Task<IResult> List(HttpContext http, ClaimsPrincipal user, CannedReplyViews views, CancellationToken ct)
    {
        if (!Paging.Of(http).Accepted(out var paging, out var refusal)
            || !Category.CodeIn(http).Accepted(out var category, out refusal))
            return Problems.Of(refusal);
        return Json.Answer(await views.List(paging, category?.Value, user.Viewer(), ct));
    }

    private static async Task<IResult> Find(Guid id, HttpContext http, ClaimsPrincipal user, CannedReplyViews views, CancellationToken ct)
    {
        if (await views.Find(id, user.Viewer(), ct) is not { } reply)
            return Problems.Of(Refusal.NotFound("reply"));
        ETags.Set(http, reply.Version);
        return Json.Answer(reply);
    }

    // A preview: nothing is written until the agent sends it as a note.
    private static async Task<IResult> Fill(Guid id, HttpContext http, ClaimsPrincipal user, CannedReplyViews views, CancellationToken ct)
    {
        if (!(await Body.Read<CannedReplyChoice>(http)).Accepted(out var body, out var refusal)
            || !(await views.Fill(id, body.Reply, user.Viewer(), ct)).Accepted(out var filled, out refusal))
            return Problems.Of(refusal);
        return Json.Answer(new FilledReplyAnswer(filled.Text, filled.Missing));
    }
}
