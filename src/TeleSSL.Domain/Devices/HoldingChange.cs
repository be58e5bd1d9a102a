namespace TeleSSL.Domain.Devices;

/// <summary>
/// What one entry of a device means for the time in which a citizen has it, from the reservation until the device is back. It follows
/// from the states before and after, so that every step that moves a device is counted, by whichever task. Times are when it happened.
/// </summary>
public sealed record HoldingChange
{
    /// <summary>
    /// The device whose municipality, unit and programme are the holding's: after the entry, or before it when the entry ends it.
    /// </summary>
    public required Device Device { get; init; }

    /// <summary>Another citizen than before holds it from now on.</summary>
    public bool Begins { get; init; }

    /// <summary>The citizen who held it does no longer.</summary>
    public bool Ends { get; init; }

    /// <summary>When it came into the home; null unless it did now.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>When it was set up; null unless it was now.</summary>
    public DateTimeOffset? InUseAt { get; init; }

    /// <summary>When it left the home; null unless it did now.</summary>
    public DateTimeOffset? LeftAt { get; init; }

    /// <summary>When its delivery failed; null unless it did now.</summary>
    public DateTimeOffset? FailedAt { get; init; }

    /// <summary>It is on its way again or in the home: an earlier failure no longer counts.</summary>
    public bool ForgetsFailure { get; init; }

    /// <summary>The open assignment is another than before, or there is none any more.</summary>
    public bool ChangesFetch { get; init; }

    /// <summary>The first day on which it may be fetched, if a pick-up is ordered now.</summary>
    public DateOnly? FetchFrom { get; init; }

    /// <summary>
    /// Null when no citizen has it, before or after, or nothing about that changes. Of two devices that are swapped, each takes over the
    /// other's stay as it is.
    /// </summary>
    public static HoldingChange? Of(DeviceEntry entry, Stamp stamp)
    {
        var (before, after) = (entry.Before, entry.After);
        var (had, has) = (before?.IsHeld == true, after.IsHeld);
        if ((!had && !has) || entry.Step == DeviceChange.Swap || IsSame(before, after, entry.Step))
            return null;
        var same = had && has && (before!.Citizen == after.Citizen || entry.Step == Holder.Merged);
        var wasInHome = had && before!.IsInHome;
        DateTimeOffset? When(bool happened) => happened ? stamp.OccurredAt : null;
        return new HoldingChange
        {
            Device = has ? after : before!,
            Begins = has && !same,
            Ends = had && !same,
            DeliveredAt = When(has && after.IsInHome && !(same && wasInHome)),
            InUseAt = When(has && after.Custody == Custody.InUse && before?.Custody == Custody.Delivered),
            LeftAt = When(wasInHome && !(same && after.IsInHome)),
            FailedAt = When(entry.Step == DeliveryFailed.Step.Key),
            ForgetsFailure = entry.Step == Dispatched.Step.Key
                || (after.Custody != before?.Custody && (after.Custody == Custody.InTransit || after.IsInHome)),
            ChangesFetch = before?.Assignment != after.Assignment,
            FetchFrom = after.Assignment is { Purpose: AssignmentPurpose.Fetch } fetch ? fetch.FirstDay ?? stamp.Today : null,
        };
    }

    private static bool IsSame(Device? before, Device after, string step) =>
        before is not null && Part(before) == Part(after) && step != DeliveryFailed.Step.Key;

    private static (Guid?, string?, string, string?, Custody, bool, Assignment?) Part(Device device) => (
        device.Citizen, device.Municipality, device.Unit, device.Programme, device.Custody, device.PickedUp, device.Assignment);
}
