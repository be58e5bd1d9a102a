using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>
/// A ticket as the store that owns its device sees it: what is wrong with the device, and how urgent it is. Who reports it, whom it is
/// about and what was written concerns the desk alone.
/// </summary>
internal static class FaultTicket
{
    public static TicketAnswer Of(Ticket ticket) => new(
        ticket.Id, ticket.Number, null, ticket.Status.Kebab(), ticket.Priority.Kebab(), null, ticket.Category.Kebab(), ticket.Component,
        null, null, null, null, null, ticket.Device, null, null, ticket.OpenedAt, ticket.ResolvedAt, null, [], null, ticket.Version);
}
