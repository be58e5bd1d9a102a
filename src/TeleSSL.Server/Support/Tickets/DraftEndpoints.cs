using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Texts;

namespace TeleSSL.Server.Support.Tickets;

internal static class DraftEndpoints
{
    public static void MapDrafts(this IEndpointRouteBuilder routes)
    {
        var drafts = routes.MapGroup("/tickets/{id:guid}/draft").WithTags("Support");
        drafts.MapPut("", Put)
            .Named("saveDraft", "Saves what the agent is writing.")
            .Takes<TicketDraft>().For(TicketScope.Viewers).Produces<TicketDraft>().Refuses(404, 422);
        drafts.MapGet("", Get)
            .Named("getDraft", "Reads what the agent was writing.").For(TicketScope.Viewers).Produces<TicketDraft>().Refuses(404);
        routes.MapGet("/tickets/{id:guid}/left-drafts", Left)
            .Named("listLeftDrafts", "Lists what those who are away were writing, for the one who has the ticket.").WithTags("Support")
            .For(TicketScope.Agents).Produces<LeftDraft[]>().Refuses(404, 409);
    }

    private static async Task<IResult> Put(
        Guid id, HttpContext http, Db db, Clock clock, TicketDrafts drafts, NamedNumbers named)
    {
        var sent = await Body.ReadTexts<TicketDraft>(http);
        if (!sent.Body.Accepted(out var body, out var refusal) || !Text(body, sent.Leave).Accepted(out var text, out refusal))
            return Problems.Of(refusal);
        return Answer(http, await db.Write(
            async tx =>
            {
                var put = await drafts.Put(tx, id, text, http.User.Viewer(), http.Stamp(clock));
                if (put.Refused is null)
                    named.Note(tx, sent.Named, id.ToString(), http.Stamp(clock));
                return put;
            },
            http.RequestAborted));
    }

    private static async Task<IResult> Get(Guid id, HttpContext http, Db db, TicketDrafts drafts) =>
        Answer(http, await db.Read(query => drafts.Read(query, id, http.User.Viewer()), http.RequestAborted));

    private static async Task<IResult> Left(Guid id, HttpContext http, Db db, Clock clock, TicketDrafts drafts) =>
        (await db.Read(query => drafts.Left(query, id, http.User.Viewer(), clock.Now), http.RequestAborted)).Accepted(out var left, out var refusal)
            ? Json.Answer(left)
            : Problems.Of(refusal);

    private static Result<LongText?> Text(TicketDraft body, TextLeave leave) =>
        body.Text.Trim().Length == 0 ? (LongText?)null : LongText.Parse(body.Text, leave).Then<LongText?>(text => text);

    private static IResult Answer(HttpContext http, Result<string> result)
    {
        return result.Accepted(out var text, out var refusal) ? Json.Answer(new TicketDraft(text)) : Problems.Of(refusal);
    }
}
