using TeleSSL.Contracts;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices.Holdings;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Overview;

/// <summary>A citizen's devices and tickets as the API shows them.</summary>
internal static class Equipment
{
    /// <param name="citizen">Whose.</param>
    /// <param name="devices">Those within the viewer's sight.</param>
    /// <param name="tickets">The open ones within the viewer's sight.</param>
    /// <param name="sight">The viewer's.</param>
    public static CitizenEquipment Of(
        CitizenFactsRow citizen, IEnumerable<HeldDeviceRow> devices, IEnumerable<OpenTicketRow> tickets, Sight sight)
    {
        var held = devices.ToArray();
        // One membership may see the citizen, and another tickets, but not this citizen's.
        var open = sight.Tickets.Holds(citizen.Municipality) ? tickets.ToArray() : null;
        var inSupport = (open ?? []).Select(ticket => ticket.Device).ToHashSet();
        var ids = open?.Select(ticket => ticket.Id).Distinct().ToArray();
        HeldDevice[] Answers(bool onTheWay) =>
        [
            .. held.Where(row => IsOnTheWay(row.Device) == onTheWay)
                .Select(row => row.Answer(sight.Catalogue, sight.Today, inSupport.Contains(row.Device.Id))),
        ];
        return new CitizenEquipment(
            citizen.Id, citizen.Municipality, citizen.Status,
            [.. held.Select(row => row.Device.Programme).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            Answers(onTheWay: false), Answers(onTheWay: true), ids is null ? null : new OpenTickets(ids.Length, ids));
    }

    private static bool IsOnTheWay(Device device) => device.Custody is Custody.Reserved or Custody.InTransit;
}
