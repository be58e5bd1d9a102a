using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices;

/// <summary>The devices a citizen has, as the citizen register needs them.</summary>
internal sealed class CitizenDevices(CatalogueStore catalogues) : ICitizenRecords
{
    public async Task<Refusal?> WhyNotErase(Tx tx, Guid citizen) => (await Of(tx, citizen)).Any(device => device.IsHeld)
        ? CitizenRefusals.HasEquipment
        : null;

    public IReadOnlyList<CitizenTable> Tables { get; } =
        [CitizenTable.Following("device", "devices"), CitizenTable.Following("holding", "stays")];

    /// <summary>The devices of both: those of the other may have lost their contractor.</summary>
    public async Task<Refusal?> Merge(Tx tx, Guid from, CitizenFacts into, Stamp stamp)
    {
        if (await Follow(tx, [.. await Of(tx, from), .. await Of(tx, into.Id)], into, stamp) is { } stale)
            return stale;
        await tx.Execute("UPDATE holding SET citizen = @Id WHERE citizen = @from", new { into.Id, from });
        return null;
    }

    /// <summary>A device row copies its citizen's municipality, and a protected address changes who may see the device.</summary>
    public async Task<Refusal?> Follow(Tx tx, CitizenFacts citizen, IReadOnlyList<string> fields, Stamp stamp) =>
        fields.Intersect(["municipality", "protectedAddress"]).Any()
            ? await Follow(tx, await Of(tx, citizen.Id), citizen, stamp)
            : null;

    private async Task<Refusal?> Follow(Tx tx, Device[] devices, CitizenFacts citizen, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        foreach (var device in devices)
        {
            var change = Holder.Follow(new DeviceFacts(device, catalogue, stamp.Today) { Citizen = citizen }, stamp);
            if (await DeviceStore.Save(tx, change, stamp, null) is { } stale)
                return stale;
        }

        return null;
    }

    private static async Task<Device[]> Of(Tx tx, Guid citizen) =>
        [.. (await tx.List<string>("SELECT state FROM device WHERE citizen = @citizen ORDER BY id", new { citizen }))
            .Select(DeviceRow.Parse)];
}
