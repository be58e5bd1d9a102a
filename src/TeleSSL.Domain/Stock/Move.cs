using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>Task 12, <c>move</c>: to another place of the same unit.</summary>
/// <param name="Location">A location of the owning unit.</param>
public sealed record Move(Code Location) : StockControl
{
    /// <summary>In stock, and stays there.</summary>
    public static readonly new Step Step = Step("move", [Custody.InStock]);

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) =>
        at.Catalogue.WhyNotAt(Location, at.Device.Unit) is { } refusal
            ? refusal
            : Becomes(at, device => device with { Location = Location.Value });
}
