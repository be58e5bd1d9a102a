using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Tickets;

internal static class RelatedTicketEndpoints
{
    public static void MapRelatedTickets(this IEndpointRouteBuilder routes)
    {
        var tickets = routes.MapGroup("/tickets/{id:guid}").WithTags("Support");
        tickets.MapGet("/bonds", Bonds)
            .Named("listTicketBonds", "Lists parent, children, links and merged tickets.")
            .For(TicketScope.Viewers).Produces<TicketBondsAnswer>().Refuses(404);
        tickets.MapWrite<ResolveChildren>("/resolve-children", Resolve)
            .Named("resolveChildren", "Resolves the open children of a ticket.")
            .For(TicketScope.Agents).Produces<ChildrenResolved>().Refuses(404, 409, 412, 422);
    }

    private static async Task<IResult> Bonds(
        Guid id, HttpContext http, ClaimsPrincipal user, RelatedTicketViews views, CancellationToken ct)
    {
        return await views.Of(id, user.Viewer(), ct) is { } bonds ? Json.Answer(bonds) : Problems.Of(Refusal.NotFound("ticket"));
    }

    private static async Task<Result<Written>> Resolve(Call<ResolveChildren> call, Tx tx)
    {
        var sight = await call.Service<SightReader>().Of(call.Viewer, tx, call.Stamp);
        if (await TicketStore.Find(tx, call.Id, sight.Tickets) is not { } parent)
            return await TicketStore.Unseen(tx, call.Id, sight);
        if (call.IfMatch is { } version && version != parent.Version)
            return Refusal.Stale();
        if (parent.MergedInto is { } into)
            return TicketRefusals.Merged.With("into", into.ToString());
        var children = new List<ChildOutcome>();
        foreach (var child in await RelatedTicketRows.OpenChildren(tx, parent.Id, sight.Tickets))
        {
            var done = await call.Service<TicketStore>().Do(tx, child, new Resolve(call.Body.Resolution) { OnMany = true }, call.Viewer, call.Stamp, null);
            children.Add(new ChildOutcome(child, done.Refused is null ? "resolved" : "refused", done.Refused?.Code));
        }

        var answer = new ChildrenResolved(children, children.Count(child => child.Code is not null));
        return new Written(200, parent.Id.ToString(), parent.Version, Reply.Stored(answer));
    }
}
