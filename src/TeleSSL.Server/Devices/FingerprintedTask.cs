using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Devices;

/// <summary>A task with the fingerprint of its evidence, computed outside the single writer where possible.</summary>
internal sealed record FingerprintedTask(DeviceTask Task, string Fingerprint)
{
    public static FingerprintedTask Of(DeviceTask task, MasterKeys masters) =>
        new(task, Domain.Devices.Evidence.Fingerprint(task, masters.Hash));
}
