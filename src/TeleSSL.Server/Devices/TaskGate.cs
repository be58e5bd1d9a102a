using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Devices;

/// <summary>Checks on a task before any look-up: the step's role, and valid evidence.</summary>
internal static class TaskGate
{
    public static Refusal? WhyNot(DeviceTask task, Viewer viewer) =>
        viewer.MayAny(task.StepRow().Who) ? task.Unusable() : RoleMayNot(task);

    /// <summary>No membership has the role, or none that has it sees the device.</summary>
    public static Refusal RoleMayNot(DeviceTask task) => AccessRefusals.Role.With("step", task.StepRow().Key);
}
