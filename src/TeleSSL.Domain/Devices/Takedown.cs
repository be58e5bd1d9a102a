using System.Text.Json.Serialization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>
/// Task 10. The device is collected. Never refused for safety or agreement: it must always be possible to return a device.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "step")]
[JsonDerivedType(typeof(TakedownOrdered), "ordered")]
[JsonDerivedType(typeof(PickedUp), "picked-up")]
[JsonDerivedType(typeof(Arrived), "arrived")]
public abstract record Takedown : DeviceTask;

/// <summary>The collection is ordered; opens the carrier's assignment.</summary>
/// <param name="Carrier">A contractor's code, or the owning unit's for own staff.</param>
/// <param name="From">The first day it may be fetched; today by default.</param>
public sealed record TakedownOrdered(Code Carrier, DateOnly? From = null) : Takedown
{
    /// <summary>Delivered, in use or returning, and stays there.</summary>
    public static readonly Step Step = new(SslTask.Takedown, "ordered", [Custody.Delivered, Custody.InUse, Custody.Returning]);

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) =>
        Ownership.MayCarry(at, Carrier.Value) is { } refusal
            ? refusal
            : Becomes(at, device => device with
            {
                Assignment = new(Carrier.Value, AssignmentPurpose.Fetch, stamp.At) { FirstDay = From },
            });
}

/// <summary>It has left the home.</summary>
/// <param name="From">Who handed it over.</param>
/// <param name="Missing">Codes of the missing parts.</param>
public sealed record PickedUp(Person From, IReadOnlyList<Code>? Missing = null) : Takedown
{
    /// <summary>Delivered, in use or returning → returning.</summary>
    public static readonly Step Step =
        new(SslTask.Takedown, "picked-up", [Custody.Delivered, Custody.InUse, Custody.Returning], Custody.Returning)
        { ByContractor = true };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override Refusal? Unusable() =>
        Missing is { Count: > 50 } ? Refusal.Invalid("missing", FieldProblems.TooMany.With("max", 50)) : null;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) =>
        Becomes(at, device => device with { PickedUp = true });
}

/// <summary>It is back in a store; ends the citizen's use and closes the assignment.</summary>
/// <param name="Location">A location of the owning unit.</param>
public sealed record Arrived(Code Location) : Takedown
{
    /// <summary>Returning → in stock.</summary>
    public static readonly Step Step = new(SslTask.Takedown, "arrived", [Custody.Returning], Custody.InStock);

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) =>
        at.Catalogue.WhyNotAt(Location, at.Device.Unit) is { } refusal
            ? refusal
            : Becomes(at, device => device.BackFromCitizen(at.Model) with { Location = Location.Value });
}
