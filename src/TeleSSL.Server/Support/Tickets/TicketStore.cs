using System.Text.Json.Nodes;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Accounts.People;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Attachments;
using TeleSSL.Server.Support.Replacements;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>Loads tickets with everything a decision needs, and writes the decision.</summary>
internal sealed class TicketStore(
    CatalogueStore catalogues, CitizenStore citizens, DeviceStore devices, TextKeys keys, OutboxWriter outbox)
{
    private static readonly Refusal InternalNote =
        Refusal.Invalid("visibility", TicketProblems.InternalNote);

    public async Task<Result<Ticket>> Open(Tx tx, TicketOpening opening, Viewer viewer, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        var sight = new Sight(viewer, catalogue, stamp.Today);
        if (sight.Tickets.OrganisationFor(opening.Municipality.Value) is not { } organisation)
            return opening.WhyNoDesk(catalogue, stamp.Today);
        stamp = stamp with { Organisation = organisation };
        var citizen = opening.Citizen is { } known ? await citizens.Find(tx, CitizenStore.ById, known, viewer, stamp) : null;
        if (opening.Device is { } named && !await devices.Sees(tx, named, viewer, stamp))
            return Refusal.Invalid("device", UnknownProblems.Device);
        var fresh = new FreshTicket(Guid.CreateVersion7(stamp.At), await TakeNumber(tx));
        var facts = citizen is null ? null : new CitizenFacts(citizen.Id, citizen.Municipality, citizen.Protected, true);
        var programmes = opening.Programme is null ? await Known(tx, opening, citizen, sight) : null;
        if (!opening.Decide(catalogue, facts, fresh, stamp, programmes).Accepted(out var change, out var refusal))
            return refusal;
        var ticket = change.Subject;
        var notes = await TicketTexts.Seal(
            tx, ticket, () => keys.New(tx, TicketTexts.Subject(ticket), stamp), TicketOpening.Key, opening.Texts(), NoteVisibility.Public,
            stamp);
        await TicketTexts.Hide(tx, notes, "reporterName", "reporterPhone");
        await TicketWrites.Save(tx, change.Entries[0], notes["title"], TicketWrites.Evidence(new JsonObject(), notes), catalogue, stamp);
        if (ticket.Device is { } device)
            await Tell(tx, device, ticket, sight, stamp);
        return ticket;
    }

    /// <summary>
    /// Carries out one step on one ticket, for the organisation of the membership that sees it, in the caller's transaction.
    /// </summary>
    public async Task<Result<Ticket>> Do(Tx tx, Guid id, TicketStep step, Viewer viewer, Stamp stamp, int? ifMatch)
    {
        var catalogue = await catalogues.In(tx);
        var sight = new Sight(viewer, catalogue, stamp.Today);
        var scope = sight.Tickets;
        if (await TicketToWriteOn.Find(tx, id, scope) is not { Ticket: var ticket } found
            || scope.OrganisationFor(ticket.Municipality) is not { } organisation)
            return await Unseen(tx, id, sight);
        stamp = stamp with { Organisation = organisation };
        var isInside = scope.IsInside(ticket);
        if (step.IsInternal() && !isInside)
            return InternalNote;
        if (ifMatch is { } version && version != ticket.Version)
            return Refusal.Stale();
        var other = step.NamesTicket() is { } named ? await Find(tx, named, scope) : null;
        if (step.NamesTicket() is not null && other is null)
            return Refusal.Invalid(step.NamesItAs(), UnknownProblems.Ticket);
        if (step.NamesAccount() is { } account && !await CanTake(tx, account, ticket, sight))
            return Refusal.Invalid("to", TicketProblems.CannotTake);
        if (step is LinkDevice { Device: var linked } && !await devices.Sees(tx, linked, viewer, stamp))
            return Refusal.Invalid("device", UnknownProblems.Device);
        var around = step.LooksAround() ? await RelatedTicketRows.Around(tx, ticket, other) : RelatedTickets.None;
        var byHand = step is Escalate { To: var partner } && outbox.ByHand(partner.Kebab(), TicketJournal.Subject);
        var files = step.NamesFiles().Count > 0 ? await StoredAttachments.Of(tx, ticket) : StoredAttachments.None;
        var at = new TicketFacts(ticket, catalogue.HoursOf(ticket.Desk))
        {
            Replacing = step.AsksForReplacements() ? await ReplacementHistory.Open(tx, ticket) : [],
            FromReporter = !isInside,
            Other = other,
            Around = around,
            ByHand = byHand,
            Programme = step is LinkDevice { Device: var asked } ? await DeviceStore.ProgrammeOf(tx, asked, sight) : null,
            Files = files,
        };
        if (!step.Decide(at, stamp).Accepted(out var change, out var refusal))
            return await EntryData.Seen(tx, sight.Entries, refusal);
        if (change.Entries.Count == 0)
            return change.Subject;
        if (change.Subject.Assignee is { } to && to != ticket.Assignee && await Absences.WhyNotAssign(tx, to, stamp.At) is { } away)
            return away;
        var notes = await TicketTexts.Seal(
            tx, ticket, () => KeyOf(tx, found, stamp), step.Key(), step.Texts(), isInside ? step.ReadBy() : NoteVisibility.Public, stamp);
        var evidence = TicketWrites.Evidence(step, ticket, notes);
        foreach (var entry in change.Entries)
            if (await TicketWrites.Save(tx, entry, null, evidence, catalogue, stamp) is { } stale)
                return stale;
        foreach (var entry in change.Entries)
            await TicketMessages.Put(tx, outbox, step, entry, notes, stamp);
        if (step is Merge { Into: var whole })
            await keys.Join(tx, ticket.Id, whole);
        if (step is LinkDevice)
            await Tell(tx, change.Subject.Device!.Value, change.Subject, sight, stamp);
        return ticket.IsOver && !change.Subject.IsOver
            ? await CitizenTickets.CatchUp(tx, change.Subject, scope, catalogue, stamp)
            : change.Subject;
    }

    public static async Task<Ticket?> Find(Query query, Guid id, TicketScope scope)
    {
        var parameters = new Parameters(new { id });
        return await query.Find<string>(
            $"SELECT t.state FROM ticket t WHERE t.id = @id AND {scope.Where(query.Dialect, parameters)}", parameters) is { } state
            ? TicketRow.Parse(state)
            : null;
    }

    /// <summary>Why a ticket is not found: the role, when another membership of the viewer sees it.</summary>
    public static async Task<Refusal> Unseen(Query query, Guid id, Sight sight) =>
        await Find(query, id, sight.Whole.TicketsAndFaults) is null ? Refusal.NotFound("ticket") : AccessRefusals.Role;

    private static async Task<KnownProgrammes> Known(Tx tx, TicketOpening opening, CitizenRow? citizen, Sight sight) => new(
        opening.Device is { } device ? await DeviceStore.ProgrammeOf(tx, device, sight) : null,
        citizen is null ? [] : await DeviceStore.ProgrammesOf(tx, citizen.Id, sight));

    // By the receiver's own memberships: what the caller sees does not count.
    private static async Task<bool> CanTake(Tx tx, string account, Ticket ticket, Sight sight) =>
        await Colleagues.Active(tx, account) is { } receiver
        && (sight with { Viewer = receiver.As(TicketScope.Agents) }).Tickets.Holds(ticket.Municipality);

    private async Task<TextKey> KeyOf(Tx tx, TicketToWriteOn found, Stamp stamp) =>
        keys.Open(found) ?? await keys.New(tx, TicketTexts.Subject(found.Ticket), stamp);

    /// <summary>Ignores any scope: for messages from a partner.</summary>
    public static async Task<Ticket?> FindByNumber(Tx tx, long number) =>
        await tx.Find<string>("SELECT state FROM ticket WHERE number = @number", new { number }) is { } state
            ? TicketRow.Parse(state)
            : null;

    // The device's own history lists its tickets; a device that cannot take the step now is linked all the same.
    private async Task Tell(Tx tx, Guid device, Ticket ticket, Sight sight, Stamp stamp)
    {
        if (Code.Parse($"T{ticket.Number}").Accepted(out var number, out _))
            await devices.Tell(tx, device, new Supported(number), sight, stamp);
    }

    private static Task<long> TakeNumber(Tx tx) => Counter.Next(tx, "ticket");
}
