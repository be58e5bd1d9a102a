using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>The open ticket that an order came from, which learns how far the order is.</summary>
internal sealed class OrderTickets(CatalogueStore catalogues) : IOrderFollower
{
    public async Task<Refusal?> Moved(Tx tx, OrderChange change, Stamp stamp)
    {
        if (change.After.Ticket is not { } from || OrderMove.Of(change) is not { } news
            || await Find(tx, from) is not { } ticket || !ticket.Replacements.Contains(change.After.Id)
            || OrderMove.Follow(ticket, stamp) is not { } entry)
            return null;
        var evidence = JsonSerializer.Serialize(
            new { order = change.After.Id, number = change.After.Number, news, reason = OrderMove.ReasonOf(change) }, Json.Options);
        return await TicketWrites.Save(tx, entry, null, evidence, await catalogues.In(tx), stamp);
    }

    // The one that it was merged into, when it was.
    private static async Task<Ticket?> Find(Tx tx, Guid id)
    {
        var ticket = await TicketStore.Find(tx, id, TicketScope.Everywhere);
        while (ticket?.MergedInto is { } into)
            ticket = await TicketStore.Find(tx, into, TicketScope.Everywhere);
        return ticket;
    }
}
