using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support;
using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Clusters;

/// <summary>Loads incidents with everything a decision needs, and saves the decision with its effects on the tickets.</summary>
internal sealed class IncidentStore(CatalogueStore catalogues, SightReader sights, TicketStore tickets)
{
    public static Task Suggest(Tx tx, Incident incident, Stamp stamp) =>
        Add(tx, new IncidentRow(incident, null, null), "incident.suggested", "{}", stamp);

    public async Task<Result<Incident>> Declare(Tx tx, DeclareIncident declared, Stamp stamp)
    {
        if (!declared.Decide(await catalogues.In(tx), Guid.CreateVersion7(stamp.At), stamp).Accepted(out var incident, out var refusal))
            return refusal;
        if (await tx.Find<Guid?>(
            "SELECT id FROM incident WHERE queue = @Queue AND kind = @kind AND value = @Value AND ended_at IS NULL",
            IncidentTickets.Key(incident)) is { } open)
            return SupportRefusals.IncidentOpen
                .With("incident", open.ToString());
        var matching = await IncidentTickets.Match(tx, incident);
        incident = incident with { TicketCount = matching.Count };
        await Add(tx, new IncidentRow(incident, declared.Title.Value, null), DeclareIncident.Key, Evidence(declared, matching), stamp);
        await IncidentTickets.Link(tx, incident, matching, stamp);
        return incident;
    }

    /// <summary>Carries out one step on one incident, in the caller's transaction.</summary>
    public async Task<Result<Incident>> Do(Tx tx, Guid id, IncidentStep step, Viewer viewer, Stamp stamp, int? ifMatch)
    {
        var scope = (await sights.Of(viewer, tx, stamp)).Tickets;
        return (await Load(tx, id, step, viewer, scope, ifMatch)).Accepted(out var at, out var refusal)
            ? await Take(tx, step, at, stamp with { Organisation = IncidentScope.Of(viewer).OrganisationFor(at.Incident.Queue)! })
            : refusal;
    }

    /// <summary>Unlinks a ticket from its desk's incident when the ticket is moved to another desk.</summary>
    public static async Task<Refusal?> Leave(Tx tx, Ticket ticket, Stamp stamp) =>
        await IncidentTickets.In(tx, ticket.Id) is { } id
            && await tx.Find<string>("SELECT state FROM incident WHERE id = @id", new { id }) is { } state
            ? (await Take(
                tx, new UnlinkTicket(ticket.Id), new IncidentFacts(IncidentRow.Parse(state)) { Ticket = ticket, TicketIsIn = id },
                stamp)).Refused
            : null;

    private static async Task<Result<Incident>> Take(Tx tx, IncidentStep step, IncidentFacts at, Stamp stamp)
    {
        if (!step.Decide(at, stamp).Accepted(out var after, out var refusal))
            return refusal;
        var row = new IncidentRow(after, step.Titles(), step.Resolves());
        if (await tx.ExecuteCounted(IncidentRow.Update, row) == 0)
            return Refusal.Stale();
        tx.Append(IncidentJournal.Entry(after, step.Key(), row.State, Evidence(step, at.Matching), stamp));
        await Follow(tx, step, at, after, stamp);
        return after;
    }

    /// <summary>Takes the step, then one on each of the incident's tickets; a ticket that cannot take it reports why.</summary>
    public async Task<Result<IncidentOutcomes>> DoToAll(
        Tx tx, Guid id, IncidentStep step, TicketStep? onEach, string outcome, bool openOnly, Viewer viewer, Stamp stamp, int? ifMatch)
    {
        if (!(await Do(tx, id, step, viewer, stamp, ifMatch)).Accepted(out var incident, out var refusal))
            return refusal;
        var scope = (await sights.Of(viewer, tx, stamp)).Tickets;
        var outcomes = new List<IncidentTicketOutcome>();
        if (onEach is not null)
            foreach (var ticket in await IncidentTickets.Of(tx, id, scope, openOnly))
            {
                var done = await tickets.Do(tx, ticket, onEach with { OnMany = true }, viewer, stamp, null);
                outcomes.Add(new IncidentTicketOutcome(ticket, done.Refused is null ? outcome : "refused", done.Refused?.Code));
            }

        return new IncidentOutcomes(
            id, incident.State.Kebab(), incident.Version, outcomes, (await IncidentTickets.Of(tx, id, scope, openOnly: true)).Count);
    }

    private static async Task<Result<IncidentFacts>> Load(Tx tx, Guid id, IncidentStep step, Viewer viewer, TicketScope scope, int? ifMatch)
    {
        var parameters = new Parameters(new { id });
        var within = IncidentScope.Of(viewer).Where(tx.Dialect, parameters);
        if (await tx.Find<string>($"SELECT i.state FROM incident i WHERE i.id = @id AND {within}", parameters) is not { } state)
            return Refusal.NotFound("incident");
        var incident = IncidentRow.Parse(state);
        if (ifMatch is { } version && version != incident.Version)
            return Refusal.Stale();
        var at = new IncidentFacts(incident);
        if (step is ConfirmIncident)
            return at with { Matching = await IncidentTickets.Match(tx, incident) };
        if (step is AnswerTickets)
            return at with { OpenTickets = (await IncidentTickets.Of(tx, id, scope, openOnly: true)).Count };
        if (step.NamesTicket() is not { } named)
            return at;
        return await TicketStore.Find(tx, named, scope) is { } ticket
            ? at with { Ticket = ticket, TicketIsIn = await IncidentTickets.In(tx, named) }
            : Refusal.Invalid("ticket", UnknownProblems.Ticket);
    }

    private static async Task Follow(Tx tx, IncidentStep step, IncidentFacts at, Incident after, Stamp stamp)
    {
        if (step is ConfirmIncident)
            await IncidentTickets.Link(tx, after, at.Matching, stamp);
        else if (step is LinkTicket { Ticket: var linked })
            await IncidentTickets.Link(tx, after, [linked], stamp);
        else if (step is UnlinkTicket { Ticket: var unlinked })
        {
            await IncidentTickets.Unlink(tx, after, unlinked);
            await ClusterTraits.Count(tx, at.Ticket!);
        }
        else if (after.IsOver)
            await IncidentTickets.Release(tx, after);
    }

    private static async Task Add(Tx tx, IncidentRow row, string kind, string evidence, Stamp stamp)
    {
        await tx.Execute(IncidentRow.Insert, row);
        tx.Append(IncidentJournal.Entry(row.Incident, kind, row.State, evidence, stamp));
    }

    // A free text serializes as "sealed", so evidence never contains it.
    private static string Evidence(object step, IReadOnlyList<Guid> matching)
    {
        var evidence = JsonSerializer.SerializeToNode(step, step.GetType(), Json.Options)!.AsObject();
        if (matching.Count > 0)
            evidence["cases"] = new JsonArray([.. matching.Select(ticket => JsonValue.Create(ticket.ToString()))]);
        return evidence.ToJsonString(Json.Options);
    }
}
