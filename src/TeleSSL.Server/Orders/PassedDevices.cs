using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders;

/// <summary>Devices of a programme that ends, which another programme of the citizen goes on using.</summary>
internal sealed class PassedDevices(DeviceStore devices)
{
    /// <summary>Reassigns what another programme shares, unless it may not. The ids of the others, which are to be fetched.</summary>
    /// <param name="tx">The transaction.</param>
    /// <param name="citizen">Whose.</param>
    /// <param name="programme">Code of the one that ends.</param>
    /// <param name="others">Those that go on.</param>
    /// <param name="catalogue">The catalogue snapshot.</param>
    /// <param name="stamp">Who, and when.</param>
    public async Task<IReadOnlyCollection<Guid>> Pass(
        Tx tx, Guid citizen, string programme, IReadOnlyList<Programme> others, Catalogue catalogue, Stamp stamp)
    {
        var (held, orders) = (await OrderStore.HeldBy(tx, citizen), await OrdersOf(tx, citizen));
        var fetched = new List<Guid>();
        foreach (var device in held.Where(device => device.Programme == programme))
        {
            var passes = SharedParts.PassesTo(device, others, held, orders) is { } other
                && (await devices.Serve(tx, device.Id, new Reassign(new Code(other.Code)), catalogue, stamp)).Refused is null;
            if (!passes)
                fetched.Add(device.Id);
        }

        return fetched;
    }

    private static async Task<IReadOnlyList<Order>> OrdersOf(Tx tx, Guid citizen) =>
        [.. (await tx.List<string>("SELECT state FROM ssl_order WHERE citizen = @citizen ORDER BY id", new { citizen })).Select(OrderRow.Parse)];
}
