using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>Task 12, <c>reassign</c>: the device stays with its citizen and serves another of their programmes.</summary>
/// <param name="Programme">The other programme; its kit must use the model.</param>
public sealed record Reassign(Code Programme) : StockControl
{
    /// <summary>Delivered or in use, and stays there.</summary>
    public static readonly new Step Step = Step("reassign", [Custody.Delivered, Custody.InUse]);

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override string? NamesProgramme() => Programme.Value;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp)
    {
        if (Ownership.WhyNot(at) is { } notOurs)
            return notOurs;
        var programme = at.Catalogue.Programmes[Programme.Value];
        if (programme.Code == at.Device.Programme)
            return StockRefusals.SameProgramme.With("programme", programme.Name);
        return Reserve.WhyNotFor(programme, at.Model) is { } refusal
            ? refusal
            : Becomes(at, device => device with { Programme = programme.Code });
    }
}
