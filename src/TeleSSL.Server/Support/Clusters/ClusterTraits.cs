using TeleSSL.Domain;
using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Clusters;

/// <summary>
/// Maintains what tickets have in common, in the transaction that changes a ticket, and runs the alarm when a ticket begins to count.
/// </summary>
internal static class ClusterTraits
{
    private const string Insert = """
        INSERT INTO ticket_trait (ticket, kind, value, queue, municipality, at, counts)
        VALUES (@Id, @kind, @Value, @Queue, @Municipality, @OpenedAt, FALSE)
        """;

    public static async Task Keep(Tx tx, TicketEntry entry, Stamp stamp)
    {
        var (before, after) = (entry.Before, entry.After);
        var (counted, counts) = (before is not null && ClusterTicket.MayCount(before), ClusterTicket.MayCount(after));
        var isOther = before is null
            || (before.Device, before.Desk, before.Municipality) != (after.Device, after.Desk, after.Municipality);
        if (isOther)
            await Write(tx, after, isNew: before is null);
        if (isOther || counted != counts)
            await Count(tx, after);
        if (counts && (isOther || !counted))
            await ClusterAlarm.Look(tx, after, stamp);
    }

    /// <summary>Updates whether the ticket counts.</summary>
    public static Task Count(Tx tx, Ticket ticket) => tx.Execute(
        "UPDATE ticket_trait SET counts = @counts AND NOT EXISTS (SELECT 1 FROM incident_ticket l WHERE l.ticket = @Id) WHERE ticket = @Id",
        new { ticket.Id, counts = ClusterTicket.MayCount(ticket) });

    private static async Task Write(Tx tx, Ticket ticket, bool isNew)
    {
        if (!isNew)
            await tx.Execute("DELETE FROM ticket_trait WHERE ticket = @Id", new { ticket.Id });
        var device = ticket.Device is { } linked ? await DeviceStore.Find(tx, linked) : null;
        foreach (var trait in Trait.Of(ticket, device))
            await tx.Execute(
                Insert, new { ticket.Id, kind = trait.Kind.Kebab(), trait.Value, Queue = ticket.Desk, ticket.Municipality, ticket.OpenedAt });
    }
}
