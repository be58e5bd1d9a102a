using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Support.Public;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices.Codes;
using TeleSSL.Server.Devices.Labels;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Public;

/// <summary>What the code of a fault report means.</summary>
/// <param name="Id">The device it names; null when it names none.</param>
/// <param name="IsProven">It is the link of that device's label, with the right proof.</param>
internal sealed record ReportedDevice(Guid? Id, bool IsProven);

/// <summary>Finds the device that a fault report's code names.</summary>
internal sealed class ReportedDevices(Db db, CatalogueStore catalogues, CodeResolver codes, LabelKeys keys, Clock clock)
{
    /// <summary>By the same statements whatever the state of the device, and for a tag that no device has.</summary>
    public async Task<ReportedDevice> Find(FaultReport report, CancellationToken ct)
    {
        var reading = codes.Read([report.Code], clock.Today);
        var found = reading.Refused is null
            ? await db.Read(async query => await CodeResolver.Resolve(
                reading.Value, await catalogues.In(query), PublicActor.Devices, query), ct)
            : null;
        var device = found?.Device?.Device;
        return new ReportedDevice(device?.Id, keys.Proves(LabelProof.In(report.Code), device is null ? null : AssetTag.Of(device.Tag)));
    }
}
