using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

/// <summary>What is asked of a task before anything is looked up: the step's role, and evidence that can be used.</summary>
internal static class TaskGate
{
    public static Refusal? WhyNot(DeviceTask task, Viewer viewer) =>
        viewer.MayAny(task.StepRow().Who) ? task.Unusable() : Problems.RoleMayNot.With("step", task.StepRow().Key);
}
