using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Figures;
using Claim = TeleSSL.Domain.Support.Tickets.Claim;

namespace TeleSSL.Server.Support.Tickets;

internal static class TicketEndpoints
{
    public static void MapTickets(this IEndpointRouteBuilder routes)
    {
        var tickets = routes.MapGroup("/tickets").WithTags("Support");
        tickets.MapGet("", (HttpContext http, ClaimsPrincipal user, TicketList list, CancellationToken ct) => list.Answer(http, user, ct))
            .For(TicketScope.Viewers).Pages<TicketAnswer>();
        tickets.MapGet("/counts", (ClaimsPrincipal user, TicketCounts counts, CancellationToken ct) => counts.Answer(user, ct))
            .For(TicketScope.Viewers).Produces<TicketCountsAnswer>();
        routes.MapGet(
            "/desk/figures",
            (string? from, string? to, string? unit, string? municipality, ClaimsPrincipal user, DeskFigures figures,
                CancellationToken ct) =>
                figures.Answer(from, to, unit, municipality, user, ct))
            .WithTags("Support").For(DeskFigures.Readers).Produces<DeskFiguresAnswer>().Refuses(422);
        tickets.MapGet("/{id:guid}", Find).For(TicketScope.Viewers).Produces<TicketAnswer>().Refuses(404);
        tickets.MapGet("/{id:guid}/notes", Notes).For(TicketScope.Viewers).Produces<TicketNote[]>().Refuses(404);
        tickets.MapGet("/{id:guid}/clocks", Clocks).For(TicketScope.Viewers).Produces<TicketClock[]>().Refuses(404);
        tickets.MapWrite<TicketOpening>("", Open, Again).For(TicketScope.Viewers).Produces<TicketAnswer>(201).Refuses(409, 422);
        tickets.MapStep<AddNote>("notes", TicketScope.Viewers);
        tickets.MapStep<Claim>("claim", TicketScope.Agents);
        tickets.MapStep<Release>("release", TicketScope.Agents);
        tickets.MapStep<ChangeStatus>("status", TicketScope.Agents);
        tickets.MapStep<ChangePriority>("priority", TicketScope.Agents);
        tickets.MapStep<TriageTicket>("triage", TicketScope.Agents);
        tickets.MapStep<HandOver>("hand-over", TicketScope.Agents);
        tickets.MapStep<LinkDevice>("link-device", TicketScope.Agents);
        tickets.MapStep<Merge>("merge", TicketScope.Agents);
        tickets.MapStep<Escalate>("escalate", TicketScope.Agents);
        tickets.MapStep<SendAttachments>("send-attachments", TicketScope.Agents);
        tickets.MapStep<PartnerReport>("partner-report", TicketScope.Agents);
        tickets.MapStep<Resolve>("resolve", TicketScope.Agents);
        tickets.MapStep<Reopen>("reopen", TicketScope.Agents);
        tickets.MapStep<Watch>("watch", TicketScope.Viewers);
        tickets.MapStep<Unwatch>("unwatch", TicketScope.Viewers);
        tickets.MapStep<Link>("link", TicketScope.Agents);
        tickets.MapStep<Unlink>("unlink", TicketScope.Agents);
        tickets.MapStep<SetParent>("parent", TicketScope.Agents);
    }

    private static void MapStep<TStep>(this IEndpointRouteBuilder tickets, string name, Role[] who)
        where TStep : TicketStep =>
        new Steps<TStep, Ticket>(
            (call, tx) => call.Service<TicketStore>().Do(tx, call.Id, call.Body, call.Viewer, call.Stamp, call.IfMatch),
            ticket => Done(ticket, 200), Again)
            .Map(tickets, name, who).Produces<TicketAnswer>();

    private static async Task<Result<Written>> Open(Call<TicketOpening> call, Tx tx) =>
        (await call.Service<TicketStore>().Open(tx, call.Body, call.Viewer, call.Stamp)).Then<Written>(ticket => Done(ticket, 201));

    // The answer holds free text: it is read after COMMIT, and never stored with the idempotency key.
    private static Written Done(Ticket ticket, int status) => new(status, ticket.Id.ToString(), ticket.Version, Reply.Read);

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<TicketViews>()
            .FindVersion(Guid.Parse(written.SubjectId), written.Version, viewer, http.RequestAborted);

    private static async Task<IResult> Find(Guid id, HttpContext http, ClaimsPrincipal user, TicketViews views, CancellationToken ct)
    {
        if (await views.Find(id, user.Viewer(), ct) is not { } ticket)
            return Problems.Of(Refusal.NotFound("ticket"));
        ETags.Set(http, ticket.Version);
        return Json.Answer(ticket);
    }

    private static async Task<IResult> Notes(Guid id, HttpContext http, ClaimsPrincipal user, TicketViews views, CancellationToken ct)
    {
        return await views.Notes(id, user.Viewer(), ct) is { } notes ? Json.Answer(notes) : Problems.Of(Refusal.NotFound("ticket"));
    }

    private static async Task<IResult> Clocks(Guid id, ClaimsPrincipal user, TicketViews views, CancellationToken ct) =>
        await views.Clocks(id, user.Viewer(), ct) is { } clocks ? Json.Answer(clocks) : Problems.Of(Refusal.NotFound("ticket"));
}
