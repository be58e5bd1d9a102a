using System.Text.Json.Serialization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>Task 4. The reserved device is delivered to the citizen, or returned unopened.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "step")]
[JsonDerivedType(typeof(Dispatched), "dispatched")]
[JsonDerivedType(typeof(HandedOver), "handed-over")]
[JsonDerivedType(typeof(DeliveryFailed), "failed")]
public abstract record Delivery : DeviceTask;

/// <summary>It leaves the store; opens the carrier's assignment.</summary>
/// <param name="Carrier">A contractor's code, or the owning unit's for own staff.</param>
/// <param name="Vehicle">The vehicle.</param>
public sealed record Dispatched(Code Carrier, FreeText? Vehicle = null) : Delivery
{
    /// <summary>Reserved → in transit.</summary>
    public static readonly Step Step =
        new(SslTask.Delivery, "dispatched", [Custody.Reserved], Custody.InTransit) { GoesOut = true, UnderAgreement = true };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, FreeText? Text)> Texts() => [("vehicle", Vehicle)];

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) =>
        Ownership.MayCarry(at, Carrier.Value) is { } refusal
            ? refusal
            : Becomes(at, device => device with { Assignment = new(Carrier.Value, AssignmentPurpose.Deliver, stamp.At) });
}

/// <summary>Who received the device.</summary>
public enum Person
{
    /// <summary>The citizen.</summary>
    Citizen,

    /// <summary>A relative.</summary>
    Relative,

    /// <summary>Care or health staff.</summary>
    Staff,

    /// <summary>Someone else.</summary>
    Other,
}

/// <summary>The proof of delivery.</summary>
public enum HandoverProof
{
    /// <summary>A signature.</summary>
    Signature,

    /// <summary>A code the citizen gave.</summary>
    Code,

    /// <summary>The carrier witnessed it.</summary>
    Seen,
}

/// <summary>It is handed over; closes the assignment.</summary>
/// <param name="ReceivedBy">Who received it.</param>
/// <param name="Proof">The proof of delivery.</param>
public sealed record HandedOver(Person ReceivedBy, HandoverProof Proof) : Delivery
{
    /// <summary>In transit → delivered.</summary>
    public static readonly Step Step =
        new(SslTask.Delivery, "handed-over", [Custody.InTransit], Custody.Delivered) { GoesOut = true, ByContractor = true };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) =>
        Becomes(at, device => device with { Assignment = null });
}

/// <summary>Why a delivery failed.</summary>
public enum DeliveryFailure
{
    /// <summary>No one was home.</summary>
    NoShow,

    /// <summary>The address was wrong.</summary>
    WrongAddress,

    /// <summary>The citizen did not want it.</summary>
    Refused,
}

/// <summary>
/// It is returned unopened; closes the assignment. If it was to replace a device that is still in the home, that device's return is
/// cancelled in the same change.
/// </summary>
/// <param name="Reason">Why.</param>
public sealed record DeliveryFailed(DeliveryFailure Reason) : Delivery
{
    /// <summary>In transit → reserved.</summary>
    public static readonly Step Step =
        new(SslTask.Delivery, "failed", [Custody.InTransit], Custody.Reserved) { ByContractor = true };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override Guid? LinkedDevice(Device device) => device.Replaces;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp)
    {
        if (at.Other is not { Custody: Custody.Returning, PickedUp: false, ReturningFrom: { } before } old
            || old.Citizen != at.Device.Citizen)
            return Becomes(at, device => device with { Assignment = null });
        return Becomes(at, device => device with { Assignment = null, Replaces = null })
            .And(new DeviceEntry(old, old with { Custody = before, ReturningFrom = null, Assignment = null }, Step.Key));
    }
}
