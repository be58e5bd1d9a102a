using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>
/// Task 7, performed on the old device. The new one is dispatched and the old one starts its return, in one transaction.
/// </summary>
/// <param name="By">The new device, reserved for the same citizen and programme.</param>
/// <param name="Reason">Why.</param>
/// <param name="Carrier">Who delivers the new device and fetches the old one; the new device's unit by default.</param>
public sealed record Replacement(Guid By, FreeText Reason, Code? Carrier = null) : DeviceTask
{
    /// <summary>Delivered or in use → returning.</summary>
    public static readonly Step Step = new(SslTask.Replacement, null, [Custody.Delivered, Custody.InUse], Custody.Returning);

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override Guid? NamesDevice() => By;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, FreeText? Text)> Texts() => [("reason", Reason)];

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp)
    {
        if (WhyNotBy(at) is { } refusal)
            return refusal;
        var carrier = Carrier?.Value ?? at.Other!.Unit;
        var old = Becomes(at, _ => Returning(at.Device, carrier, stamp));
        return old.And(new DeviceEntry(at.Other, Outgoing(at, carrier, stamp), Step.Key));
    }

    /// <summary>The old device once the new one has left the store. It stays in the home until it is picked up.</summary>
    internal static Device Returning(Device old, string carrier, Stamp stamp) => old with
    {
        Custody = Custody.Returning,
        ReturningFrom = old.Custody,
        PickedUp = false,
        Assignment = new(carrier, AssignmentPurpose.Fetch, stamp.At),
    };

    private static Device Outgoing(DeviceFacts at, string carrier, Stamp stamp) => at.Other! with
    {
        Custody = Custody.InTransit,
        Replaces = at.Device.Id,
        Assignment = new(carrier, AssignmentPurpose.Deliver, stamp.At),
    };

    private Refusal? WhyNotBy(DeviceFacts at)
    {
        if (at.Other is null || at.Other.Id == at.Device.Id)
            return Refusal.Invalid("by", DeviceProblems.Replacement);
        var other = at.OfOther();
        if (other.Device.Custody != Custody.Reserved)
            return Lifecycle.NotPossible(Step, other);
        if (other.Device.Citizen != at.Device.Citizen || other.Device.Programme != at.Device.Programme)
            return DeviceRefusals.NotSameCitizen;
        return Safety.WhyNot(other) ?? Ownership.WhyNot(other) ?? Ownership.MayCarry(other, Carrier?.Value ?? other.Device.Unit);
    }
}
