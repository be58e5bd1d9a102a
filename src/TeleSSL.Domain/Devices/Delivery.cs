using System.Text.Json.Serialization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>Task 4. The reserved device is delivered to the citizen, or returned unopened.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "step")]
[JsonDerivedType(typeof(Dispatched), "dispatched")]
[JsonDerivedType(typeof(HandedOver), "handed-over")]
[JsonDerivedType(typeof(DeliveryFailed), "failed")]
[JsonDerivedType(typeof(DeliveryReturned), "returned")]
public abstract record Delivery : DeviceTask
{
    /// <summary>
    /// <c>earlier-try</c> when it happened before the device was dispatched again, or null: a scan that arrives late says nothing about
    /// the present try.
    /// </summary>
    private protected static Refusal? WhyNotOfThisTry(DeviceFacts at, Stamp stamp) =>
        stamp.OccurredAt < at.Device.Assignment?.Again ? DeviceRefusals.EarlierTry : null;
}

/// <summary>
/// It leaves the store, or goes out again from the van after a try that failed; opens the carrier's assignment. The device in the home
/// whose place it takes starts its return in the same change, as by <see cref="Replacement"/>.
/// </summary>
/// <param name="Carrier">A contractor's code, or the owning unit's for own staff.</param>
/// <param name="Vehicle">The vehicle.</param>
public sealed record Dispatched(Code Carrier, FreeText? Vehicle = null) : Delivery
{
    /// <summary>Reserved, or in transit after a failed try → in transit.</summary>
    public static readonly Step Step =
        new(SslTask.Delivery, "dispatched", [Custody.Reserved, Custody.InTransit], Custody.InTransit)
        {
            GoesOut = true,
            UnderAgreement = true,
            StartsFrom = device => device.Custody == Custody.Reserved || device.FailedTry is not null,
        };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, FreeText? Text)> Texts() => [("vehicle", Vehicle)];

    /// <inheritdoc/>
    public override Guid? LinkedDevice(Device device) => device.Replaces;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp)
    {
        if (Ownership.MayCarry(at, Carrier.Value) is { } refusal)
            return refusal;
        var change = Becomes(at, device => device with { FailedTry = null, Assignment = Opened(at, stamp) });
        return at.Other is { Custody: Custody.Delivered or Custody.InUse } old && old.Citizen == at.Device.Citizen
            ? change.And(new DeviceEntry(old, Replacement.Returning(old, Carrier.Value, stamp), Replacement.Step.Key))
            : change;
    }

    private Assignment Opened(DeviceFacts at, Stamp stamp) => new(Carrier.Value, AssignmentPurpose.Deliver, stamp.At)
    {
        Again = at.Device.Custody == Custody.InTransit ? stamp.OccurredAt : null,
    };
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
/// <param name="Confirmed">
/// The unit made sure that the citizen has it, after a handover was refused. Then it is recorded although it is stopped or was to come
/// back. Of no effect otherwise, or from a contractor.
/// </param>
public sealed record HandedOver(
    Person ReceivedBy,
    HandoverProof Proof,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Confirmed = false)
    : Delivery
{
    /// <summary>In transit → delivered.</summary>
    public static readonly Step Step =
        new(SslTask.Delivery, "handed-over", [Custody.InTransit], Custody.Delivered)
        {
            GoesOut = true,
            ByContractor = true,
            AtTheDoor = true,
            Guard = at => at.Device.FailedTry is { } failed && failed.IsOverOn(at.HappenedOn) && !at.Confirmed
                ? DeviceRefusals.BringBack.With("reason", failed.Reason.Kebab())
                : null,
        };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override bool Confirms() => Confirmed;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) =>
        Becomes(at, device => device with { Assignment = null, FailedTry = null });
}

/// <summary>It could not be handed over and is still with the carrier. Never refused for safety.</summary>
/// <param name="Reason">
/// Why. After <c>refused</c> and <c>stopped</c> it is brought back at once; after the others the carrier may try again that day.
/// </param>
public sealed record DeliveryFailed(DeliveryFailure Reason) : Delivery
{
    /// <summary>In transit, and stays there.</summary>
    public static readonly Step Step =
        new(SslTask.Delivery, "failed", [Custody.InTransit], Custody.InTransit) { ByContractor = true };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) =>
        WhyNotOfThisTry(at, stamp) is { } refusal
            ? refusal
            : Becomes(at, device => device with
            {
                FailedTry = FailedTry.After(device.FailedTry, new FailedTry(Reason, at.HappenedOn)),
            });
}

/// <summary>
/// It is back in the store unopened; closes the assignment. If it was to replace a device that is still in the home, that device's
/// return is cancelled in the same change, until it is dispatched again for the same order.
/// </summary>
/// <param name="Location">A location of the owning unit.</param>
public sealed record DeliveryReturned(Code Location) : Delivery
{
    /// <summary>In transit → reserved while its order and its citizen stand, else in stock.</summary>
    public static readonly Step Step =
        new(SslTask.Delivery, "returned", [Custody.InTransit], Custody.Reserved) { Otherwise = Custody.InStock };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override Guid? LinkedDevice(Device device) => device.Replaces;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp)
    {
        if ((at.Catalogue.WhyNotAt(Location, at.Device.Unit) ?? WhyNotOfThisTry(at, stamp)) is { } refusal)
            return refusal;
        if (at.Other is not { Custody: Custody.Returning, PickedUp: false, ReturningFrom: { } before } old
            || old.Citizen != at.Device.Citizen)
            return Becomes(at, device => Back(device, at));
        return Becomes(at, device => Back(device, at) is { OrderLine: not null } waiting ? waiting : Back(device, at) with { Replaces = null })
            .And(new DeviceEntry(old, old with { Custody = before, ReturningFrom = null, Assignment = null }, Step.Key));
    }

    private Device Back(Device device, DeviceFacts at) => at is { OrderStands: true, Citizen.Active: true }
        ? device with { Location = Location.Value, Assignment = null, FailedTry = null }
        : device.WithoutHolder() with { Location = Location.Value, Custody = Custody.InStock };
}
