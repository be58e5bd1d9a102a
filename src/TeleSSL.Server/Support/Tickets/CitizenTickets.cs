using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Attachments;
using TeleSSL.Server.Support.Calls;
using TeleSSL.Server.Support.Clusters;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>A citizen's tickets, attachments and calls, for operations on the citizen.</summary>
internal sealed class CitizenTickets(CatalogueStore catalogues, AttachmentSweep attachments) : ICitizenRecords
{
    public async Task<Refusal?> WhyNotErase(Tx tx, Guid citizen) => await AnyOpen(tx, citizen)
        ? CitizenRefusals.HasOpenTicket
        : null;

    public IReadOnlyList<CitizenTable> Tables { get; } =
        [CitizenTable.Following("ticket", "tickets"), CitizenTable.Following("fault_report", "fault-reports")];

    /// <summary>All tickets are about the other; the open ones are at that one's desk.</summary>
    public async Task<Refusal?> Merge(Tx tx, Guid from, CitizenFacts into, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        var states = await tx.List<string>("SELECT state FROM ticket WHERE citizen = @from ORDER BY id", new { from });
        foreach (var ticket in states.Select(TicketRow.Parse))
        {
            var entry = CitizenMerged.Follow(ticket, into.Id);
            if (await TicketWrites.Save(tx, entry, null, null, catalogue, stamp) is { } stale)
                return stale;
            if ((await Follow(tx, entry.After, into.Municipality, catalogue, stamp)).Refused is { } refusal)
                return refusal;
        }

        await tx.Execute("UPDATE ticket SET citizen = @Id WHERE citizen = @from", new { into.Id, from });
        await tx.Execute("UPDATE fault_report SET citizen = @Id WHERE citizen = @from", new { into.Id, from });
        return null;
    }

    /// <summary>Only a move affects tickets: every open one is moved to the desk of the new municipality.</summary>
    public async Task<Refusal?> Follow(Tx tx, CitizenFacts citizen, IReadOnlyList<string> fields, Stamp stamp)
    {
        if (!fields.Contains("municipality"))
            return null;
        var catalogue = await catalogues.In(tx);
        var open = await tx.List<string>(
            "SELECT state FROM ticket WHERE citizen = @Id AND status NOT IN ('resolved', 'closed') ORDER BY id", new { citizen.Id });
        foreach (var ticket in open.Select(TicketRow.Parse))
            if ((await Follow(tx, ticket, citizen.Municipality, catalogue, stamp)).Refused is { } refusal)
                return refusal;
        return null;
    }

    /// <summary>Moves a reopened ticket that was resolved or closed when its citizen moved.</summary>
    public static async Task<Result<Ticket>> CatchUp(Tx tx, Ticket ticket, TicketScope scope, Catalogue catalogue, Stamp stamp)
    {
        if (ticket.Citizen is not { } citizen || await CitizenStore.MunicipalityOf(tx, citizen) is not { } municipality)
            return ticket;
        return scope.Holds(municipality) ? await Follow(tx, ticket, municipality, catalogue, stamp) : TicketRefusals.CitizenMoved;
    }

    /// <summary>What is not sealed with a text key: links, files and hashed numbers.</summary>
    public async Task Forget(Tx tx, Guid citizen)
    {
        await CallStore.Forget(tx, citizen);
        await tx.Execute("DELETE FROM satisfaction_link WHERE ticket IN (SELECT id FROM ticket WHERE citizen = @citizen)", new { citizen });
        var states = await tx.List<string>("SELECT state FROM ticket WHERE citizen = @citizen", new { citizen });
        foreach (var ticket in states.Select(TicketRow.Parse))
            await TicketAttachments.Forget(tx, ticket);
    }

    public Task AfterErase() => attachments.Drop();

    private static async Task<bool> AnyOpen(Tx tx, Guid citizen) =>
        await tx.Find<int?>(
            "SELECT 1 FROM ticket WHERE citizen = @citizen AND status NOT IN ('resolved', 'closed') LIMIT 1", new { citizen }) is not null;

    private static async Task<Result<Ticket>> Follow(Tx tx, Ticket ticket, string municipality, Catalogue catalogue, Stamp stamp)
    {
        if (CitizenMove.Follow(ticket, municipality, catalogue, stamp.Today) is not { After: var after } entry)
            return ticket;
        if (after.Desk != ticket.Desk && await IncidentStore.Leave(tx, ticket, stamp) is { } refusal)
            return refusal;
        return await TicketWrites.Save(tx, entry, null, null, catalogue, stamp) is { } stale ? stale : after;
    }
}
