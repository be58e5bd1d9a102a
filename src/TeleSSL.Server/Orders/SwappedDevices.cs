using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders;

/// <summary>The lines of two devices that are swapped name the device that is there.</summary>
internal sealed class SwappedDevices(OrderWrites writes) : IDeviceFollower
{
    public bool Follows(DeviceEntry entry) => false;

    public Task<Refusal?> Moved(Tx tx, DeviceEntry entry, Stamp stamp) => Task.FromResult<Refusal?>(null);

    public async Task<Refusal?> Swapped(Tx tx, DeviceChange change, Stamp stamp)
    {
        var (one, other) = (change.Entries[0].Before!, change.Entries[1].Before!);
        var takers = new[] { (Was: one, Taker: other), (Was: other, Taker: one) }.Where(pair => pair.Was.Citizen is not null);
        foreach (var here in takers.GroupBy(pair => pair.Was.Citizen!.Value))
        {
            var corrected = SwappedLines.Of(await Orders(tx, here.Key), here.ToDictionary(pair => pair.Was.Id, pair => pair.Taker.Id));
            foreach (var (order, lines) in corrected)
                if (await writes.Save(tx, order, JsonSerializer.Serialize(new { lines }, Json.Options), stamp) is { } stale)
                    return stale;
        }

        return null;
    }

    private static async Task<IEnumerable<Order>> Orders(Tx tx, Guid citizen) =>
        (await tx.List<string>("SELECT state FROM ssl_order WHERE citizen = @citizen ORDER BY id DESC", new { citizen })).Select(OrderRow.Parse);
}
