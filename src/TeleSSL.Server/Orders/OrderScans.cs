using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Devices.Codes;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders;

/// <summary>Finds the device that a picker scanned, among those that the picker sees.</summary>
internal sealed class OrderScans(CodeResolver codes)
{
    /// <summary>Null when no device in sight carries the code.</summary>
    public async Task<Result<Device?>> Read(Query query, Pick pick, Sight sight, Stamp stamp)
    {
        if (!codes.Read([.. pick.Codes], stamp.Today).Accepted(out var reading, out var refusal))
            return refusal;
        var found = await CodeResolver.Resolve(reading, sight.Catalogue, sight.Devices.WithoutCarried(), query);
        return found.IsAmbiguous ? DeviceRefusals.AmbiguousCode : found.Device?.Device;
    }
}
