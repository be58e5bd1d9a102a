using System.Text.Json.Serialization;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Stock;

/// <summary>How two devices came to be recorded in each other's place.</summary>
public enum SwapReason
{
    /// <summary>Each was handed over in the home of the other.</summary>
    HomesMixedUp,

    /// <summary>Another box was handed over than the one that was scanned.</summary>
    OtherBoxHandedOver,

    /// <summary>Each carried the label of the other.</summary>
    LabelsMixedUp,

    /// <summary>Another reason.</summary>
    Other,
}

/// <summary>
/// Task 12, <c>swap</c>: a correction. The device is not in the home where it is recorded, the other one is; each takes the place of the
/// other, with its citizen, order line and carrier. What a device is, and what blocks it, stays with it.
/// </summary>
/// <param name="With">
/// The other device: of the same unit and kind; in a home, in stock, reserved or in transit.
/// </param>
/// <param name="Reason">How it came. A code, since the histories of two citizens say it.</param>
/// <param name="WithVersion">
/// The version of the other device that was seen; <c>stale-version</c> when it has another. Needed to swap two devices back.
/// </param>
public sealed record Swap(
    Guid With,
    SwapReason Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? WithVersion = null) : StockControl
{
    /// <summary>Delivered or in use → where the other one was.</summary>
    public static readonly new Step Step = Step("swap", [Custody.Delivered, Custody.InUse]);

    private static readonly Custody[] OfOther =
        [Custody.InStock, Custody.Reserved, Custody.InTransit, Custody.Delivered, Custody.InUse];

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override Guid? NamesDevice() => With;

    /// <inheritdoc/>
    public override DeviceTask AsTakenBy(Guid device, Guid subject) =>
        device == With ? this with { With = subject, WithVersion = null } : this;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp)
    {
        if (at.Other is not { } other || other.Id == at.Device.Id)
            return Refusal.Invalid("with", StockProblems.SwappedWith);
        if ((WhyNotWith(at.Device, other) ?? WhyNotAlike(at.Device, other, at.Catalogue)) is { } refusal)
            return refusal;
        var (one, two) = (InPlaceOf(at.Device, other, at, stamp), InPlaceOf(other, at.Device, at, stamp));
        return new DeviceChange(one, [new DeviceEntry(at.Device, one, Step.Key), new DeviceEntry(other, two, Step.Key)]);
    }

    private Refusal? WhyNotWith(Device device, Device other)
    {
        if (WithVersion is { } version && version != other.Version)
            return Refusal.Stale();
        if (device.Unit != other.Unit)
            return StockRefusals.SwapWithOtherUnit.With("owner", other.Unit).With("unit", device.Unit);
        if (!OfOther.Contains(other.Custody))
            return StockRefusals.NotToSwapWith.With("custody", other.Custody.Kebab());
        var isSwapped = WithVersion is null && device.Last is { } last && last.Step == Step.Key && last == other.Last;
        return isSwapped ? StockRefusals.AlreadySwapped : null;
    }

    private static Refusal? WhyNotAlike(Device device, Device other, Catalogue catalogue)
    {
        var (model, otherModel) = (catalogue.Models[device.Model], catalogue.Models[other.Model]);
        return model.Kind != otherModel.Kind
            ? StockRefusals.NotAlike.With("kind", model.Kind).With("otherKind", otherModel.Kind)
            : WhyNotFor(other, model, catalogue) ?? WhyNotFor(device, otherModel, catalogue);
    }

    private static Refusal? WhyNotFor(Device place, DeviceModel model, Catalogue catalogue) =>
        catalogue.Programmes.GetValueOrDefault(place.Programme ?? "") is { } programme ? Reserve.WhyNotFor(programme, model) : null;

    private static Device InPlaceOf(Device device, Device other, DeviceFacts at, Stamp stamp)
    {
        var moved = device.InPlaceOf(other);
        var blocked = new DeviceFacts(moved, at.Catalogue, at.Today).Blockers.Except([Blocker.AppTooOld]);
        // A recall lists its devices in homes by itself.
        return !device.IsInHome && moved.IsInHome && blocked.Any() && !moved.Is(Blocker.Recalled)
            ? moved with { Attention = new Attention(Step.Key, null, stamp.At, stamp.OccurredAt) }
            : moved;
    }
}
