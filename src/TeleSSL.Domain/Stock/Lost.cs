using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>Task 12, <c>lost</c>: its whereabouts are unknown. The last holder is retained until it is found or retired.</summary>
/// <param name="Reason">Why it is thought lost.</param>
/// <param name="LastSeen">Where and when it was last seen.</param>
public sealed record Lost(FreeText Reason, FreeText? LastSeen = null) : StockControl
{
    /// <summary>Any but retired → lost.</summary>
    public static readonly new Step Step =
        Step("lost", Devices.Step.Alive, Custody.Lost);

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, FreeText? Text)> Texts() => [("reason", Reason), ("lastSeen", LastSeen)];

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) =>
        Becomes(at, device => device with { Assignment = null, FailedTry = null, ReturningFrom = null });
}

/// <summary>Task 12, <c>found</c>: it is back. Sets every blocker that a return sets.</summary>
/// <param name="Location">A location of the owning unit.</param>
public sealed record Found(Code Location) : StockControl
{
    /// <summary>Lost → in stock.</summary>
    public static readonly new Step Step = Step("found", [Custody.Lost], Custody.InStock);

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) =>
        at.Catalogue.WhyNotAt(Location, at.Device.Unit) is { } refusal
            ? refusal
            : Becomes(at, device => device.BackFromCitizen(at.Model) with { Location = Location.Value, Workshop = null });
}
