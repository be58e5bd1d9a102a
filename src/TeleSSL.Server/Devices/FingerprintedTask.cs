using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Devices;

/// <summary>A task with the fingerprint of its evidence, computed outside the single writer where possible.</summary>
/// <param name="Task">The task.</param>
/// <param name="Fingerprint">Of its evidence.</param>
internal sealed record FingerprintedTask(DeviceTask Task, string Fingerprint)
{
    /// <summary>The place where it happened, when the step itself has none. Only for the record.</summary>
    public Code? Where { get; init; }

    public static FingerprintedTask Of(DeviceTask task, MasterKeys masters) =>
        new(task, Domain.Devices.Evidence.Fingerprint(task, masters.Hash));
}
