namespace TeleSSL.Domain.Devices;

/// <summary>What is wrong with a device that a citizen has or waits for.</summary>
public enum Trouble
{
    /// <summary>A ticket about it is open at the desk.</summary>
    SupportOpen,

    /// <summary>It is in the home and has an open recall.</summary>
    Recalled,

    /// <summary>It is in the home and its calibration has expired.</summary>
    CalibrationExpired,

    /// <summary>Its last delivery failed, and no other has begun.</summary>
    DeliveryFailed,

    /// <summary>It should have been fetched (<see cref="PickUpDeadline"/>).</summary>
    PickUpOverdue,
}

/// <summary>Which troubles a device has: broken is what no longer works as it should, late what has not come or gone in time.</summary>
public static class Troubles
{
    /// <summary>Those that mean broken.</summary>
    public static readonly IReadOnlyList<Trouble> Broken = [Trouble.SupportOpen, Trouble.Recalled, Trouble.CalibrationExpired];

    /// <summary>Those that mean late.</summary>
    public static readonly IReadOnlyList<Trouble> Late = [Trouble.DeliveryFailed, Trouble.PickUpOverdue];

    /// <summary>All that it has.</summary>
    /// <param name="at">The device.</param>
    /// <param name="supportOpen">A ticket about it is open.</param>
    /// <param name="failed">Its last delivery failed.</param>
    /// <param name="fetchFrom">The first day of an ordered pick-up.</param>
    public static IEnumerable<Trouble> Of(DeviceFacts at, bool supportOpen, bool failed, DateOnly? fetchFrom)
    {
        if (supportOpen)
            yield return Trouble.SupportOpen;
        if (at.Device.IsInHome && at.Device.Is(Blocker.Recalled))
            yield return Trouble.Recalled;
        if (at.Device.IsInHome && at.Blockers.Contains(Blocker.CalibrationExpired))
            yield return Trouble.CalibrationExpired;
        if (failed)
            yield return Trouble.DeliveryFailed;
        if (at.Device.IsInHome && fetchFrom < PickUpDeadline.OverdueBefore(at.Catalogue.CalendarOf(at.Device.Unit), at.Today))
            yield return Trouble.PickUpOverdue;
    }
}
