using TeleSSL.Contracts;
using TeleSSL.Domain.Support.Public;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Doors;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Public;

internal static class SatisfactionEndpoints
{
    private const int BodyLimit = 64 << 10;

    public static void MapSatisfaction(this IEndpointRouteBuilder routes)
    {
        // Anyone with the token may answer: it is shown once, and a repeat creates another.
        routes.MapUnremembered<Nothing>("/tickets/{id:guid}/satisfaction-link", async (call, tx) =>
            (await call.Service<SatisfactionStore>().Ask(tx, call.Id, call.Viewer, call.Stamp)).Then<Written>(
                asked => new Written(200, asked.Ticket.Id.ToString(), asked.Ticket.Version, Reply.Now(asked.Link))))
            .Named("createSatisfactionLink", "Makes the link by which a reporter rates a resolved ticket.")
            .WithTags("Support").For(TicketScope.Agents).Produces<SatisfactionLink>().Refuses(404, 409);
        routes.MapPublic().MapPost("/satisfaction", Take)
            .Named("rateTicket", "Takes a rating.")
            .Takes<Satisfaction>().Produces(204).Refuses(404, 422, 429);
    }

    private static async Task<IResult> Take(HttpContext http, Db db, Clock clock, SatisfactionStore satisfaction)
    {
        if (!(await Body.Read<Satisfaction>(http, BodyLimit)).Accepted(out var body, out var refusal)
            || !body.Rating().Accepted(out var rating, out refusal))
            return Problems.Of(refusal);
        var taken = await db.Write(tx => satisfaction.Take(tx, body.Token, rating, PublicActor.Stamp(clock)), http.RequestAborted);
        return taken.Refused is { } no ? Problems.Of(no) : TypedResults.NoContent();
    }
}
