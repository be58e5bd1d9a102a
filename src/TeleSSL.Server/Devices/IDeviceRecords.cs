using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices;

/// <summary>A module's records about devices that citizens have. A later module registers one, and Devices calls it.</summary>
internal interface IDeviceRecords
{
    /// <summary>Updates the module's records after a task has moved a device to a citizen, or from one.</summary>
    Task<Refusal?> Moved(Tx tx, DeviceEntry entry, Stamp stamp);
}
