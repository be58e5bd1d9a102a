using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>Task 12, <c>release</c>: the reservation is cancelled.</summary>
/// <param name="Reason">Why.</param>
public sealed record Release(FreeText Reason) : StockControl
{
    /// <summary>Reserved → in stock. Never refused for safety.</summary>
    public static readonly new Step Step = Step("release", [Custody.Reserved], Custody.InStock);

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, FreeText? Text)> Texts() => [("reason", Reason)];

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) => Becomes(at, device => device.WithoutHolder());
}
