using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>The open tickets about a device, which learn that it moved.</summary>
internal sealed class DeviceTickets(CatalogueStore catalogues) : IDeviceFollower
{
    /// <summary>What happens to a device in the depot concerns no one else, and costs nothing here.</summary>
    public bool Follows(DeviceEntry entry) =>
        entry.Before is { } before && before.Custody != entry.After.Custody && (before.Citizen ?? entry.After.Citizen) is not null;

    public async Task<Refusal?> Moved(Tx tx, DeviceEntry entry, Stamp stamp)
    {
        var open = await tx.List<string>(
            "SELECT state FROM ticket WHERE device = @Id AND status NOT IN ('resolved', 'closed') ORDER BY id", new { entry.After.Id });
        foreach (var ticket in open.Select(TicketRow.Parse))
            if (DeviceMove.Follow(ticket, stamp) is { } told
                && await TicketWrites.Save(tx, told, null, Evidence(entry), await catalogues.In(tx), stamp) is { } stale)
                return stale;
        return null;
    }

    private static string Evidence(DeviceEntry entry) =>
        JsonSerializer.Serialize(new { device = entry.After.Id, custody = entry.After.Custody.Kebab() }, Json.Options);
}
