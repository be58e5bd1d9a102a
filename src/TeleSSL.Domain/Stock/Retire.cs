using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>Task 12, <c>retire</c>: permanently. A device that holds data must be wiped first, unless it is lost.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Wipe">How its data was removed.</param>
public sealed record Retire(FreeText Reason, WipeMethod? Wipe = null) : StockControl
{
    /// <summary>In stock, in repair or lost → retired.</summary>
    public static readonly new Step Step = Step("retire", [Custody.InStock, Custody.InRepair, Custody.Lost], Custody.Retired);

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, FreeText? Text)> Texts() => [("reason", Reason)];

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp)
    {
        if (at.Model.HoldsData && Wipe is null && at.Device.Custody != Custody.Lost)
            return StockRefusals.WipeEvidenceNeeded.With("modelName", at.Model.Name);
        return Becomes(at, device => device.WithoutHolder() with { Workshop = null });
    }
}
