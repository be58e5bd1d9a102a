using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices;

/// <summary>A citizen's devices, seen from the citizen.</summary>
internal sealed class HolderStore(CatalogueStore catalogues)
{
    /// <summary>The citizen still answers for a device.</summary>
    public static async Task<bool> HasEquipment(Tx tx, Guid citizen) => (await Of(tx, citizen)).Any(device => device.IsHeld);

    /// <summary>Lets every device follow the citizen as the citizen is now.</summary>
    public async Task<Refusal?> Follow(Tx tx, CitizenFacts citizen, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        foreach (var device in await Of(tx, citizen.Id))
        {
            var change = Holder.Follow(new DeviceCase(device, catalogue, stamp.Today) { Citizen = citizen }, stamp);
            if (await DeviceStore.Save(tx, change, stamp, null) is { } refusal)
                return refusal;
        }

        return null;
    }

    private static async Task<Device[]> Of(Tx tx, Guid citizen) =>
        [.. (await tx.List<string>("SELECT state FROM device WHERE citizen = @citizen ORDER BY id", new { citizen })).Select(DeviceRow.Parse)];
}
