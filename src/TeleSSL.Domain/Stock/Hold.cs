using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>Task 12, <c>hold</c>: the device is put on hold.</summary>
/// <param name="Reason">Why.</param>
public sealed record Hold(FreeText Reason) : StockControl
{
    /// <summary>In stock; sets <c>on-hold</c>.</summary>
    public static readonly new Step Step = Step("hold", [Custody.InStock]);

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, FreeText? Text)> Texts() => [("reason", Reason)];

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) => Becomes(at, device => device.Block(Blocker.OnHold));
}

/// <summary>Task 12, <c>unhold</c>: the hold is lifted.</summary>
/// <param name="Reason">Why.</param>
public sealed record Unhold(FreeText Reason) : StockControl
{
    /// <summary>In stock; clears <c>on-hold</c>.</summary>
    public static readonly new Step Step = Step("unhold", [Custody.InStock]) with
    {
        Guard = at => at.Device.Is(Blocker.OnHold) ? null : StockRefusals.NotOnHold,
    };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, FreeText? Text)> Texts() => [("reason", Reason)];

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) => Becomes(at, device => device.Clear(Blocker.OnHold));
}
