using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Replacements;

/// <summary>Replaces the device of a ticket: the order and the ticket's step, in one transaction.</summary>
internal sealed class ReplacementStore(CatalogueStore catalogues, ReplacementOrders orders, TextKeys keys)
{
    /// <summary>For the desk that has the ticket, or the logistics of the unit that serves the citizen.</summary>
    public async Task<Result<Ticket>> Do(Tx tx, Call<ReplaceDevice> call)
    {
        var (step, stamp) = (call.Body, call.Stamp);
        var catalogue = await catalogues.In(tx);
        var sight = new Sight(call.Viewer, catalogue, stamp.Today);
        if (await TicketToWriteOn.Find(tx, call.Id, sight.TicketsAndFaults) is not { Ticket: var ticket })
            return await TicketStore.Unseen(tx, call.Id, sight);
        if (call.IfMatch is { } version && version != ticket.Version)
            return Refusal.Stale();
        var old = ticket.Device is { } device ? await Load(tx, device, catalogue, stamp) : null;
        if ((step.WhyNot(ticket) ?? ReplaceDevice.WhyNot(ticket, old?.Device)) is { } refusal)
            return refusal;
        if (!Organisation(ticket, old!, sight).Accepted(out var organisation, out refusal))
            return refusal;
        stamp = stamp with { Organisation = organisation };
        if (!(await orders.Open(tx, old!, ticket.Id, stamp)).Accepted(out var order, out refusal))
            return await EntryData.Seen(tx, sight.Entries, refusal);
        var at = new TicketFacts(ticket, catalogue.HoursOf(ticket.Desk)) { Replacement = order.Id };
        return step.Decide(at, stamp).Accepted(out var change, out refusal)
            ? await Save(tx, ticket, step, change, catalogue, stamp)
            : refusal;
    }

    private async Task<Result<Ticket>> Save(
        Tx tx, Ticket ticket, ReplaceDevice step, TicketChange change, Catalogue catalogue, Stamp stamp)
    {
        var notes = await TicketTexts.Seal(
            tx, ticket, () => keys.Of(tx, TicketTexts.Subject(ticket), stamp), step.Key(), step.Texts(), step.ReadBy(), stamp);
        var evidence = TicketWrites.Evidence(step, ticket, notes);
        return await TicketWrites.Save(tx, change.Entries[0], null, evidence, catalogue, stamp) is { } stale ? stale : change.Subject;
    }

    // A unit that no longer serves the citizen sees the fault of its device, and orders nothing.
    private static Result<string> Organisation(Ticket ticket, DeviceFacts old, Sight sight)
    {
        if (sight.As(TicketScope.Agents).Tickets.OrganisationFor(ticket.Municipality) is { } desk)
            return desk;
        if (!old.Agreement.Accepted(out var agreement, out var refusal))
            return refusal;
        return sight.As(Role.Logistics).Devices.OrganisationForUnit(agreement.Unit) is { } unit ? unit : AccessRefusals.Role;
    }

    private static async Task<DeviceFacts?> Load(Tx tx, Guid device, Catalogue catalogue, Stamp stamp) =>
        (await tx.Find<DeviceWithCitizenRow>(DeviceWithCitizenRow.SelectWith, new { id = device, named = (Guid?)null }))
        ?.Facts(catalogue, stamp.Today);
}
