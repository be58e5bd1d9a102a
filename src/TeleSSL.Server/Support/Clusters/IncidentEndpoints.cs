using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Clusters;

internal static class IncidentEndpoints
{
    private static readonly QueryParameter State = QueryParameter.OneOf<IncidentState>("state", "How far it has come.");

    public static void MapIncidents(this IEndpointRouteBuilder routes)
    {
        var incidents = routes.MapGroup("/incidents").WithTags("Incidents");
        incidents.MapGet("", Page)
            .Named("listIncidents", "Lists incidents.").For(TicketScope.Viewers).Pages<IncidentAnswer>(State)
            .Exports<IncidentAnswer>(
                "id", "state", "kind", "value", "priority", "queue", "ticketCount", "since", "suggestedAt", "confirmedAt",
                "confirmedBy", "answeredAt", "endedAt", "reason");
        incidents.MapGet("/{id:guid}", Find)
            .Named("getIncident", "Reads one incident with its tickets.").For(TicketScope.Viewers).Produces<IncidentAnswer>().Refuses(404);
        incidents.MapWrite<DeclareIncident>("", Declare, Again)
            .Named("declareIncident", "Declares an incident.").For(Role.SpocLead).Produces<IncidentAnswer>(201).Refuses(409, 422);
        incidents.MapStep<ConfirmIncident>("confirm", "confirmIncident", "Confirms a suggested incident.");
        incidents.MapStep<DismissIncident>("dismiss", "dismissIncident", "Dismisses a suggested incident.");
        incidents.MapStep<LinkTicket>("link", "linkTicketToIncident", "Adds a ticket to an incident.");
        incidents.MapStep<UnlinkTicket>("unlink", "unlinkTicketFromIncident", "Removes a ticket from an incident.");
        incidents.MapWrite<AnswerTickets>("/{id:guid}/answer", Answer)
            .Named("answerIncidentTickets", "Sends one answer to all open tickets of an incident.").ToAll();
        incidents.MapWrite<IncidentClosing>("/{id:guid}/close", Close)
            .Named("closeIncident", "Closes an incident and, if asked, its tickets.").ToAll();
        routes.MapGet("/tickets/{id:guid}/incidents", OfTicket)
            .Named("listTicketIncidents", "Lists the incidents a ticket is in or matches.")
            .WithTags("Incidents")
            .For(TicketScope.Agents)
            .Produces<TicketIncident[]>()
            .Refuses(404);
    }

    private static void MapStep<TStep>(
        this IEndpointRouteBuilder incidents, string name, string operationId, string summary)
        where TStep : IncidentStep =>
        new Steps<TStep, Incident>(
            (call, tx) => call.Service<IncidentStore>().Do(tx, call.Id, call.Body, call.Viewer, call.Stamp, call.IfMatch),
            incident => Done(incident, 200), Again)
            .Map(incidents, name, TicketScope.Agents).Named(operationId, summary).Produces<IncidentAnswer>();

    private static void ToAll(this RouteHandlerBuilder step) =>
        step.For(TicketScope.Agents).Produces<IncidentOutcomes>().Refuses(404, 409, 412, 422);

    private static async Task<Result<Written>> Declare(Call<DeclareIncident> call, Tx tx) =>
        (await call.Service<IncidentStore>().Declare(tx, call.Body, call.Stamp)).Then<Written>(incident => Done(incident, 201));

    private static async Task<Result<Written>> Answer(Call<AnswerTickets> call, Tx tx) => Done(await call.Service<IncidentStore>().DoToAll(
        tx, call.Id, call.Body, new AddNote(call.Body.Text, NoteVisibility.Public), "answered", openOnly: true, call.Viewer, call.Stamp,
        call.IfMatch));

    private static async Task<Result<Written>> Close(Call<IncidentClosing> call, Tx tx)
    {
        if (!call.Body.Step().Accepted(out var step, out var refusal))
            return refusal;
        var onEach = step.ResolveTickets ? new Resolve(step.Resolution) : null;
        return Done(await call.Service<IncidentStore>().DoToAll(
            tx, call.Id, step, onEach, "resolved", openOnly: false, call.Viewer, call.Stamp, call.IfMatch));
    }

    // The title is free text: it is read after COMMIT, and never stored with the idempotency key.
    private static Written Done(Incident incident, int status) => new(status, incident.Id.ToString(), incident.Version, Reply.Read);

    // Ids and codes only: safe to store with the idempotency key.
    private static Result<Written> Done(Result<IncidentOutcomes> done) =>
        done.Then<Written>(outcomes => new Written(200, outcomes.Id.ToString(), outcomes.Version, Reply.Stored(outcomes)));

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<IncidentViews>()
            .FindVersion(Guid.Parse(written.SubjectId), written.Version, viewer, http.RequestAborted);

    private static async Task<IResult> Page(
        HttpContext http, ClaimsPrincipal user, IncidentViews views, CancellationToken ct)
    {
        if (!Paging.Of(http).Accepted(out var paging, out var refusal)
            || !State.ChoiceIn<IncidentState>(http).Accepted(out var asked, out refusal))
            return Problems.Of(refusal);
        return Json.Answer(await views.Page(asked?.Kebab(), paging, user.Viewer(), ct));
    }

    private static async Task<IResult> Find(Guid id, HttpContext http, ClaimsPrincipal user, IncidentViews views, CancellationToken ct)
    {
        if (await views.Find(id, user.Viewer(), ct) is not { } incident)
            return Problems.Of(Refusal.NotFound("incident"));
        if (incident.Version is { } version)
            ETags.Set(http, version);
        return Json.Answer(incident);
    }

    private static async Task<IResult> OfTicket(
        Guid id, ClaimsPrincipal user, IncidentViews views, TicketViews tickets, CancellationToken ct) =>
        await views.OfTicket(id, user.Viewer(), ct) is { } incidents
            ? Json.Answer(incidents)
            : Problems.Of(await tickets.Unseen(id, user.Viewer(), ct));
}
