namespace TeleSSL.Domain.Devices;

/// <summary>
/// What the unit must look into: a step at the door that was refused, so that it is not certain where the device is, or that was
/// accepted although a stop was recorded since. It ends with the next step that moves the device.
/// </summary>
/// <param name="Step">Key of the step.</param>
/// <param name="Code">The refusal's code; null when the step was accepted.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record Attention(string Step, string? Code, DateTimeOffset At, DateTimeOffset OccurredAt)
{
    /// <summary>The entry of a device that needs attention because of a refused step.</summary>
    public const string Asked = "attention-asked";

    /// <summary>
    /// The device that needs attention because a step was refused; nothing when the refusal leaves no doubt where it is, or the same was
    /// recorded before. Pure.
    /// </summary>
    public static DeviceChange Of(DeviceTask task, DeviceFacts at, Refusal refusal, Stamp stamp)
    {
        if (!task.StepRow().AtTheDoor || !Doubtful.Contains(refusal.Code) || at.Device.Attention?.Step == task.StepRow().Key)
            return DeviceChange.Nothing(at.Device);
        var after = at.Device with
        {
            Version = at.Device.Version + 1,
            Attention = new Attention(task.StepRow().Key, refusal.Code, stamp.At, stamp.OccurredAt),
        };
        return new DeviceChange(after, [new DeviceEntry(at.Device, after, Asked)]);
    }

    /// <summary>Of a step accepted because it happened before the stop, when no recall lists the device; or null.</summary>
    public static Attention? Late(Step step, DeviceFacts at, Stamp stamp) =>
        step.AtTheDoor && at.Blockers.Intersect(Safety.Stops).Any() && !at.Device.Is(Blocker.Recalled)
            ? new Attention(step.Key, null, stamp.At, stamp.OccurredAt)
            : null;

    private static readonly string[] Doubtful = [DeviceRefusals.Blocked.Code, DeviceRefusals.BringBack.Code];
}
