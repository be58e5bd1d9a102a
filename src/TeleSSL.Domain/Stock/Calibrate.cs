using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>Task 12, <c>calibrate</c>: its calibration is valid until a day.</summary>
/// <param name="ValidUntil">The last valid day.</param>
/// <param name="Certificate">The certificate's number.</param>
public sealed record Calibrate(DateOnly ValidUntil, FreeText? Certificate = null) : StockControl
{
    /// <summary>In stock; never a repeat.</summary>
    public static readonly new Step Step = Step("calibrate", [Custody.InStock]) with { MayRepeat = false };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, FreeText? Text)> Texts() => [("certificate", Certificate)];

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp)
    {
        if (ValidUntil < stamp.Today || ValidUntil > stamp.Today.AddYears(20))
            return Refusal.Invalid("validUntil", DeviceProblems.CalibratedTooFar.With("years", 20));
        return Becomes(at, device => device with { CalibratedUntil = ValidUntil });
    }
}
