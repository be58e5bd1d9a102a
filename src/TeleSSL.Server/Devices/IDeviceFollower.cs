using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices;

/// <summary>What follows a change of a device. A later module registers one, and Devices calls it in the device's transaction.</summary>
internal interface IDeviceFollower
{
    /// <summary>Whether the change concerns the module. Asked of every change, so it must cost nothing.</summary>
    bool Follows(DeviceEntry entry);

    /// <summary>Updates the module's records after a change that it follows. A refusal undoes the change.</summary>
    Task<Refusal?> Moved(Tx tx, DeviceEntry entry, Stamp stamp);

    /// <summary>Updates the module's records after two devices took each other's place. A refusal undoes it.</summary>
    Task<Refusal?> Swapped(Tx tx, DeviceChange change, Stamp stamp) => Task.FromResult<Refusal?>(null);

    /// <summary>Whether the order of a line that the device serves still wants it.</summary>
    Task<bool> OrderStands(Tx tx, ServedLine line) => Task.FromResult(true);
}
