namespace TeleSSL.Domain.Devices;

/// <summary>Task 5. The device is set up in the home; the whole checklist must be ticked.</summary>
/// <param name="Checklist">Ticked lines of <see cref="Checklists.Setup"/>.</param>
public sealed record Setup(Ticks Checklist) : DeviceTask
{
    /// <summary>Delivered → in use.</summary>
    public static readonly Step Step = new(SslTask.Setup, null, [Custody.Delivered], Custody.InUse) { GoesOut = true, AtTheDoor = true };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override Refusal? Unusable() => Checklist.Unknown(Step.Task);

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) =>
        Checklist.Incomplete(Step.Task) is { } incomplete ? incomplete : Becomes(at);
}
