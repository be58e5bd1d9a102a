using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>Task 12, <c>transfer</c>: the device moves to another unit and to one of that unit's places.</summary>
/// <param name="Unit">The new owner.</param>
/// <param name="Location">A location of the new owner.</param>
public sealed record Transfer(Code Unit, Code Location) : StockControl
{
    /// <summary>In stock, and stays there.</summary>
    public static readonly new Step Step = Step("transfer", [Custody.InStock]);

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) =>
        (WhyNotTo(at.Catalogue, Unit, Location) ?? WhyNot(at.Device, Unit)) is { } refusal
            ? refusal
            : Becomes(at, device => Of(device, Unit, Location));

    /// <summary>
    /// <c>unknown-owner</c>, <c>unknown-location</c> or <c>location-of-other-unit</c>, or null when devices may be transferred
    /// there.
    /// </summary>
    public static Refusal? WhyNotTo(Catalogue catalogue, Code unit, Code location) =>
        catalogue.Organisations.GetValueOrDefault(unit.Value) is { Kind: OrganisationKind.SslUnit }
            ? catalogue.WhyNotAt(location, unit.Value)
            : Refusal.Invalid("unit", StockProblems.NotAnOwner);

    /// <summary><c>same-unit</c> when the device belongs to the unit already, or null.</summary>
    public static Refusal? WhyNot(Device device, Code unit) => device.Unit == unit.Value
        ? StockRefusals.SameUnit.With("unit", unit.Value)
        : null;

    /// <summary>The device with its new owner. An assignment of the former owner's staff passes to the new owner's.</summary>
    public static Device Of(Device device, Code unit, Code location) => device with
    {
        Unit = unit.Value,
        Location = location.Value,
        Assignment = device.Assignment is { } open && open.Carrier == device.Unit ? open with { Carrier = unit.Value } : device.Assignment,
    };
}
