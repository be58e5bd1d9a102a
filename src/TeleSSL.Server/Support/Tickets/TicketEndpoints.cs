using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;
using TeleSSL.Server.Support.Figures;
using Claim = TeleSSL.Domain.Support.Tickets.Claim;

namespace TeleSSL.Server.Support.Tickets;

internal static class TicketEndpoints
{
    public static void MapTickets(this IEndpointRouteBuilder routes)
    {
        var tickets = routes.MapGroup("/tickets").WithTags("Support");
        tickets.MapGet("", (HttpContext http, ClaimsPrincipal user, TicketList list, CancellationToken ct) => list.Answer(http, user, ct))
            .Named("listTickets", "Lists tickets, newest first.")
            .For(TicketScope.FaultViewers).Pages<TicketAnswer>(TicketFilters.Parameters)
            .Exports<TicketAnswer>(
                "id", "number", "status", "priority", "triage", "category", "component", "channel", "reporter", "municipality",
                "programme", "citizen", "device", "queue", "assignee", "openedAt", "resolvedAt",
                "due.reaction.dueAt", "due.reaction.state", "due.solution.dueAt", "due.solution.state",
                "mergedInto", "parent", "openChildren", "escalation.partner", "escalation.since", "escalation.round",
                "escalation.state", "escalation.returned", "rating");
        tickets.MapGet("/counts", (ClaimsPrincipal user, TicketCounts counts, CancellationToken ct) => counts.Answer(user, ct))
            .Named("countTickets", "Counts open tickets by queue, municipality, agent and partner.")
            .For(TicketScope.Viewers).Produces<TicketCountsAnswer>();
        routes.MapGet(
            "/desk/figures",
            (HttpContext http, ClaimsPrincipal user, DeskFigures figures, CancellationToken ct) => figures.Answer(http, user, ct))
            .Named("getDeskFigures", "Key figures of desks on a day or over a period.").Queries(FigureQuestion.Parameters)
            .WithTags("Support").For(FigureScope.Readers).Produces<DeskFiguresAnswer>().Refuses(422)
            .Exports<DeskFiguresAnswer, DeskDayAnswer>(
                figures => (figures.Items, null),
                "day", "unit", "municipality", "opened", "reactedInTime", "reactedLate", "resolved", "solvedInTime", "firstTimeFixed",
                "reopened", "escalated", "handedOver");
        tickets.MapGet("/{id:guid}", Find)
            .Named("getTicket", "Reads one ticket.").For(TicketScope.FaultViewers).Produces<TicketAnswer>().Refuses(404);
        tickets.MapGet("/{id:guid}/notes", Notes)
            .Named("listTicketNotes", "Lists the texts of a ticket.").For(TicketScope.Viewers).Produces<TicketNote[]>().Refuses(404);
        tickets.MapGet("/{id:guid}/clocks", Clocks)
            .Named("listTicketClocks", "Lists the clocks of a ticket, step by step.")
            .For(TicketScope.Viewers).Produces<TicketClock[]>().Refuses(404);
        tickets.MapWrite<TicketOpening>("", Open, Again)
            .Named("openTicket", "Opens a ticket.").For(TicketScope.Viewers).Produces<TicketAnswer>(201).Refuses(409, 422);
        tickets.MapStep<AddNote>("notes", TicketScope.Viewers, "addTicketNote", "Adds a note or an answer.");
        tickets.MapStep<Claim>("claim", TicketScope.Agents, "claimTicket", "Takes a ticket.");
        tickets.MapStep<Assign>("assign", TicketScope.Agents, "assignTicket", "Gives a ticket to a colleague, or takes it back.");
        tickets.MapStep<LookedAt>(
            "looked-at", TicketScope.Agents, "markTicketLookedAt", "Marks what came back as looked at.");
        tickets.MapStep<Release>("release", TicketScope.Agents, "releaseTicket", "Gives a ticket back to its queue.");
        tickets.MapStep<ChangeStatus>("status", TicketScope.Agents, "changeTicketStatus", "Changes the status.");
        tickets.MapStep<ChangePriority>("priority", TicketScope.Agents, "changeTicketPriority", "Changes the priority.");
        tickets.MapStep<TriageTicket>("triage", TicketScope.Agents, "triageTicket", "Says what kind of problem it is.");
        tickets.MapStep<HandOver>("hand-over", TicketScope.Agents, "handOverTicket", "Hands a health ticket over to the clinical side.");
        tickets.MapStep<LinkDevice>("link-device", TicketScope.Agents, "linkTicketToDevice", "Says which device it is about.");
        tickets.MapStep<Merge>("merge", TicketScope.Agents, "mergeTicket", "Merges it into another ticket.");
        tickets.MapStep<Escalate>("escalate", TicketScope.Agents, "escalateTicket", "Sends it to a partner.");
        tickets.MapStep<SendAttachments>(
            "send-attachments", TicketScope.Agents, "sendTicketAttachments", "Sends files to the partner that has the ticket.");
        tickets.MapStep<PartnerReport>(
            "partner-report", TicketScope.Agents, "reportFromPartner", "Records what a partner said by phone or mail.");
        tickets.MapStep<Resolve>("resolve", TicketScope.Agents, "resolveTicket", "Resolves it.");
        tickets.MapStep<Reopen>("reopen", TicketScope.Viewers, "reopenTicket", "Opens it again.");
        tickets.MapStep<Watch>("watch", TicketScope.Viewers, "watchTicket", "Adds the own account to its watchers.");
        tickets.MapStep<Unwatch>("unwatch", TicketScope.Viewers, "unwatchTicket", "Removes the own account from its watchers.");
        tickets.MapStep<Link>("link", TicketScope.Agents, "linkTickets", "Links two tickets.");
        tickets.MapStep<Unlink>("unlink", TicketScope.Agents, "unlinkTickets", "Removes a link.");
        tickets.MapStep<SetParent>("parent", TicketScope.Agents, "setTicketParent", "Makes it a child of another ticket, or of none.");
    }

    private static void MapStep<TStep>(
        this IEndpointRouteBuilder tickets, string name, Role[] who, string operationId, string summary)
        where TStep : TicketStep =>
        new Steps<TStep, Ticket>(
            (call, tx) => call.Service<TicketStore>().Do(tx, call.Id, call.Body, call.Viewer, call.Stamp, call.IfMatch),
            ticket => Done(ticket, 200), Again)
            .Map(tickets, name, who).Named(operationId, summary).Produces<TicketAnswer>();

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
