using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Clusters;

namespace TeleSSL.Server.Support;

/// <summary>A citizen's cases, seen from the citizen.</summary>
internal sealed class CitizenCases(CatalogueStore catalogues)
{
    /// <summary>One of them is not over yet.</summary>
    public static async Task<bool> AnyOpen(Tx tx, Guid citizen) =>
        await tx.Find<int?>("SELECT 1 FROM ticket WHERE citizen = @citizen AND status NOT IN ('resolved', 'closed') LIMIT 1", new { citizen }) is not null;

    /// <summary>Lets every open case follow the citizen as the citizen is now.</summary>
    public async Task<Refusal?> Follow(Tx tx, CitizenFacts citizen, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        var open = await tx.List<string>("SELECT state FROM ticket WHERE citizen = @Id AND status NOT IN ('resolved', 'closed') ORDER BY id", new { citizen.Id });
        foreach (var ticket in open.Select(TicketRow.Parse))
            if ((await Follow(tx, ticket, citizen.Municipality, catalogue, stamp)).Refused is { } refusal)
                return refusal;
        return null;
    }

    /// <summary>A case that was over while its citizen moved, and is open again, follows now.</summary>
    public static async Task<Result<Ticket>> CatchUp(Tx tx, Ticket ticket, TicketScope scope, Catalogue catalogue, Stamp stamp)
    {
        if (ticket.Citizen is not { } citizen || await CitizenStore.MunicipalityOf(tx, citizen) is not { } municipality)
            return ticket;
        return scope.Holds(municipality) ? await Follow(tx, ticket, municipality, catalogue, stamp) : CitizenMove.OutOfSight;
    }

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

    private static async Task<Result<Ticket>> Follow(Tx tx, Ticket ticket, string municipality, Catalogue catalogue, Stamp stamp)
    {
        if (CitizenMove.Follow(ticket, municipality, catalogue, stamp.Today) is not { After: var after } entry)
            return ticket;
        if (after.Queue != ticket.Queue && await IncidentStore.Leave(tx, ticket, stamp) is { } refusal)
            return refusal;
        return await TicketWrites.Save(tx, entry, null, null, catalogue, stamp) is { } lost ? lost : after;
    }
}
