using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Tickets;

internal static class DraftEndpoints
{
    public static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        var drafts = routes.MapGroup("/tickets/{id:guid}/draft").WithTags("Support");
        drafts.MapPut("", Put).Takes<TicketDraft>().For(TicketScope.Viewers).Produces<TicketDraft>().Refuses(404, 422);
        drafts.MapGet("", Get).For(TicketScope.Viewers).Produces<TicketDraft>().Refuses(404);
    }

    private static async Task<IResult> Put(Guid id, HttpContext http, Db db, Clock clock, TicketDrafts drafts)
    {
        if (!(await Body.Read<TicketDraft>(http)).Accepted(out var body, out var refusal)
            || !Text(body).Accepted(out var text, out refusal))
            return Problems.Of(refusal);
        return Answer(http, await db.Write(tx => drafts.Put(tx, id, text, http.User.Viewer(), http.Stamp(clock)), http.RequestAborted));
    }

    private static async Task<IResult> Get(Guid id, HttpContext http, Db db, TicketDrafts drafts) =>
        Answer(http, await db.Read(query => drafts.Read(query, id, http.User.Viewer()), http.RequestAborted));

    private static Result<LongText?> Text(TicketDraft body) =>
        body.Text.Trim().Length == 0 ? (LongText?)null : LongText.Parse(body.Text).Then<LongText?>(text => text);

    private static IResult Answer(HttpContext http, Result<string> result)
    {
        http.Response.Headers.CacheControl = "no-store";
        return result.Accepted(out var text, out var refusal) ? Json.Answer(new TicketDraft(text)) : Problems.Of(refusal);
    }
}
