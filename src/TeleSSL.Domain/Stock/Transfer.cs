using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>Task 12, <c>transfer</c>: ownership moves to another unit, and the device to one of its places.</summary>
/// <param name="Unit">The new owner.</param>
/// <param name="Location">A location of the new owner.</param>
public sealed record Transfer(Code Unit, Code Location) : StockControl
{
    /// <summary>In stock, and stays there.</summary>
    public static readonly new Step Step = Step("transfer", [Custody.InStock]);

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceCase at, Stamp stamp)
    {
        if (at.Catalogue.Organisations.GetValueOrDefault(Unit.Value) is not { Kind: OrganisationKind.SslUnit })
            return Refusal.Invalid("unit", "is not a unit that owns devices", "unknown-organisation");
        return Places.WhyNot(at.Catalogue, Location, Unit.Value) is { } refusal
            ? refusal
            : Becomes(at, device => device with { Unit = Unit.Value, Location = Location.Value });
    }
}
