using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders;

/// <summary>A device that came into the home completes the shareable line of an order for another programme that has none yet.</summary>
internal sealed class SharedDevices(OrderWrites writes) : IDeviceFollower
{
    public bool Follows(DeviceEntry entry) => entry is { Before.Custody: Custody.InTransit, After.Custody: Custody.Delivered };

    public async Task<Refusal?> Moved(Tx tx, DeviceEntry entry, Stamp stamp)
    {
        var device = entry.After;
        var open = await tx.List<string>(
            $"SELECT state FROM ssl_order WHERE citizen = @Citizen AND programme <> @Programme AND {OrderStore.IsOpen} ORDER BY id",
            new { device.Citizen, device.Programme });
        foreach (var order in open.Select(OrderRow.Parse).Where(order => order.IsToPick))
        {
            var filled = SharedParts.Fill(order, [device]);
            if (filled == order)
                continue;
            var line = filled.Lines.First(line => line.Device == device.Id);
            var evidence = JsonSerializer.Serialize(new { line = line.Number, device = device.Id }, Json.Options);
            return await writes.Save(
                tx, new OrderChange(order, filled with { Revision = order.Revision + 1 }, SharedParts.Key), evidence, stamp);
        }

        return null;
    }
}
