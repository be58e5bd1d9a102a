using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Partners;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Clusters;

namespace TeleSSL.Server.Support;

/// <summary>Loads cases with all that a decision may look at, and saves what was decided.</summary>
internal sealed class TicketStore(CatalogueStore catalogues, CitizenStore citizens, DeviceStore devices, TicketTexts texts, Outbox outbox)
{
    public async Task<Result<Ticket>> Open(Tx tx, TicketOpening opening, Viewer viewer, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        if (!TicketScope.Of(viewer, catalogue, stamp.Today).Holds(opening.Municipality.Value))
            return Refusal.Invalid("municipality", "is unknown", "unknown-municipality");
        var citizen = opening.Citizen is { } known ? await citizens.Find(tx, "c.id = @key", known, viewer, stamp) : null;
        if (opening.Device is { } named && !await devices.Sees(tx, named, viewer, stamp))
            return Refusal.Invalid("device", "is unknown", "unknown-device");
        var fresh = new FreshTicket(Guid.CreateVersion7(stamp.At), await TakeNumber(tx));
        var facts = citizen is null ? null : new CitizenFacts(citizen.Id, citizen.Municipality, citizen.Protected, true);
        if (!opening.Decide(catalogue, facts, fresh, stamp).Accepted(out var change, out var refusal))
            return refusal;
        var ticket = change.Subject;
        var notes = await texts.Seal(tx, ticket, TicketOpening.Key, opening.Texts(), NoteVisibility.Public, stamp);
        await TicketTexts.Hide(tx, notes, "reporterName", "reporterPhone");
        await Save(tx, change.Entries[0], notes["title"], Evidence(new JsonObject(), notes), catalogue, stamp);
        if (ticket.Device is { } device)
            await Tell(tx, device, ticket, viewer, stamp);
        return ticket;
    }

    /// <summary>Carries out one step on one case, in the caller's transaction.</summary>
    public async Task<Result<Ticket>> Do(Tx tx, Guid id, TicketStep step, Viewer viewer, Stamp stamp, int? ifMatch)
    {
        var catalogue = await catalogues.In(tx);
        var scope = TicketScope.Of(viewer, catalogue, stamp.Today);
        if (await Find(tx, id, scope) is not { } ticket)
            return Refusal.NotFound("ticket");
        if (ifMatch is { } version && version != ticket.Version)
            return Refusal.Stale();
        var other = step.NamesTicket() is { } named ? await Find(tx, named, scope) : null;
        if (step.NamesTicket() is not null && other is null)
            return Refusal.Invalid(step.NamesItAs(), "is unknown", "unknown-ticket");
        if (step is LinkDevice { Device: var linked } && !await devices.Sees(tx, linked, viewer, stamp))
            return Refusal.Invalid("device", "is unknown", "unknown-device");
        var around = step.LooksAround() ? await TicketBondRows.Around(tx, ticket, other) : TicketBonds.None;
        var byHand = step is Escalate { To: var partner } && outbox.ByHand(partner);
        var files = step.NamesFiles().Count > 0 ? await TicketAttachments.Kept(tx, ticket) : TicketAttachments.None;
        var at = new TicketCase(ticket, catalogue.HoursOf(ticket.Queue)) { Other = other, Around = around, ByHand = byHand, Files = files };
        if (!step.Decide(at, stamp).Accepted(out var change, out var refusal))
            return refusal;
        if (change.Entries.Count == 0)
            return change.Subject;
        var notes = await texts.Seal(tx, ticket, step.Key(), step.Texts(), step.ReadBy(), stamp);
        var evidence = Evidence(JsonSerializer.SerializeToNode(step, step.GetType(), Json.Options)!.AsObject(), notes);
        foreach (var entry in change.Entries)
            if (await Save(tx, entry, null, evidence, catalogue, stamp) is { } lost)
                return lost;
        foreach (var entry in change.Entries)
            await outbox.Put(tx, step, entry, notes, stamp);
        if (step is LinkDevice)
            await Tell(tx, change.Subject.Device!.Value, change.Subject, viewer, stamp);
        return change.Subject;
    }

    /// <summary>Writes what the desk is told of a case's clocks, if there is something to tell, or closes the case, and when to look again.</summary>
    public async Task<Result<bool>> Watch(Tx tx, Guid id, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        if (await Find(tx, id, TicketScope.Everywhere) is not { } ticket)
            return false;
        var clocks = TicketClocksOf.Read(await TicketJournal.Of(tx, id), catalogue, stamp.At);
        var warnings = TicketWatch.Due(ticket, clocks, stamp.At);
        if (warnings.Count > 0)
            return await Save(tx, TicketWatch.Told(ticket, warnings), null, JsonSerializer.Serialize(new { warnings }, Json.Options), catalogue, stamp) is { } lost ? lost : true;
        if (SelfClosing.Due(ticket, catalogue.HoursOf(ticket.Queue), stamp.At) is { } closed)
        {
            var dueAt = SelfClosing.At(ticket, catalogue.HoursOf(ticket.Queue))!.Value;
            return await Save(tx, closed, null, JsonSerializer.Serialize(new { dueAt }, Json.Options), catalogue, stamp with { OccurredAt = dueAt }) is { } late ? late : true;
        }

        var row = new TicketRow(ticket, default, TicketClocksOf.Times(ticket, clocks, catalogue));
        var moves = await TicketCounts.Move(tx, row, isNew: false);
        await tx.Execute("UPDATE ticket SET reaction_due = @ReactionDue, solution_due = @SolutionDue, due = @Due, watch_at = @WatchAt, watched_by = @WatchedBy WHERE id = @Id", row);
        if (moves)
            await TicketCounts.Arrive(tx, row);
        return true;
    }

    /// <summary>Somebody's case is not over yet.</summary>
    public static async Task<bool> HasOpenCase(Tx tx, Guid citizen) =>
        await tx.Find<int?>("SELECT 1 FROM ticket WHERE citizen = @citizen AND status NOT IN ('resolved', 'closed') LIMIT 1", new { citizen }) is not null;

    /// <summary>Throws away what was written on cases that live on in a citizen's: it was sealed before anybody knew whose it was.</summary>
    public static async Task Forget(Tx tx, Guid citizen)
    {
        await tx.Execute("DELETE FROM satisfaction_link WHERE ticket IN (SELECT id FROM ticket WHERE citizen = @citizen)", new { citizen });
        var states = await tx.List<string>("SELECT state FROM ticket WHERE citizen = @citizen", new { citizen });
        foreach (var ticket in states.Select(TicketRow.Parse))
            await TicketAttachments.Forget(tx, ticket);
        foreach (var merged in states.SelectMany(state => TicketRow.Parse(state).MergedFrom))
            await tx.Execute("DELETE FROM note WHERE id IN (SELECT id FROM ticket_note WHERE ticket = @merged)", new { merged });
    }

    public static async Task<Ticket?> Find(Tx tx, Guid id, TicketScope scope)
    {
        var parameters = new DynamicParameters(new { id });
        return await tx.Find<string>($"SELECT t.state FROM ticket t WHERE t.id = @id AND {scope.Where(tx.Dialect, parameters)}", parameters) is { } state
            ? TicketRow.Parse(state)
            : null;
    }

    /// <summary>Whoever may see it: for what comes from a partner.</summary>
    public static async Task<Ticket?> FindByNumber(Tx tx, long number) =>
        await tx.Find<string>("SELECT state FROM ticket WHERE number = @number", new { number }) is { } state ? TicketRow.Parse(state) : null;

    private static async Task<Refusal?> Save(Tx tx, TicketEntry entry, Guid? title, string evidence, Catalogue catalogue, Stamp stamp)
    {
        List<TicketMoment> past = entry.Before is null ? [] : await TicketJournal.Of(tx, entry.After.Id);
        TicketMoment[] journal = [.. past, new TicketMoment(stamp.OccurredAt, stamp.Actor, entry.Kind, entry.After)];
        var clocks = TicketClocksOf.Read(journal, catalogue, stamp.At);
        var row = new TicketRow(entry.After, title ?? default, TicketClocksOf.Times(entry.After, clocks, catalogue));
        var moves = await TicketCounts.Move(tx, row, entry.Before is null);
        if (await tx.Execute(entry.Before is null ? TicketRow.Insert : TicketRow.Update, row) == 0)
            return Refusal.Stale();
        if (moves)
            await TicketCounts.Arrive(tx, row);
        await DeskDays.Keep(tx, entry, journal, past.Count == 0 ? [] : TicketClocksOf.Read(past, catalogue, stamp.At), clocks, stamp);
        await TicketBondRows.Follow(tx, entry);
        await TicketTraits.Keep(tx, entry, stamp);
        tx.Append(TicketJournal.Entry(entry, row.State, evidence, stamp));
        return null;
    }

    // The device's own history says which cases it was in; a device that may not take the step just now is linked all the same.
    private async Task Tell(Tx tx, Guid device, Ticket ticket, Viewer viewer, Stamp stamp)
    {
        if (Code.Parse($"T{ticket.Number}").Accepted(out var number, out _))
            await devices.Do(tx, device, new Supported(number), viewer, stamp, null);
    }

    private static string Evidence(JsonObject evidence, IReadOnlyDictionary<string, Guid> notes)
    {
        foreach (var (field, note) in notes)
            evidence[field] = new JsonObject { ["note"] = note.ToString() };
        return evidence.ToJsonString(Json.Options);
    }

    private static async Task<long> TakeNumber(Tx tx) =>
        await tx.Find<long>("UPDATE counter SET value = value + 1 WHERE name = 'ticket' RETURNING value");
}
