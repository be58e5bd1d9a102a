namespace TeleSSL.Domain.Devices;

/// <summary>Safety comes first: a device that may do harm is never given to a citizen, whatever was ordered.</summary>
public static class Safety
{
    /// <summary>The blockers that stop every step that brings a device to a citizen.</summary>
    public static readonly IReadOnlyList<Blocker> Stops =
        [Blocker.Recalled, Blocker.FailedFunctionTest, Blocker.CalibrationExpired, Blocker.OnHold];

    /// <summary><c>device-blocked</c> with the blockers that stop it, or null.</summary>
    public static Refusal? WhyNot(DeviceFacts at) => Blocked(at.Blockers.Intersect(Stops));

    /// <summary>The device with the time since which something that is set stops it. A stop of unknown age stays of unknown age.</summary>
    public static Device Timed(Device? before, Device after, DateTimeOffset at) =>
        !IsStopped(after) ? after with { StoppedAt = null }
        : before is not null && IsStopped(before) ? after with { StoppedAt = before.StoppedAt }
        : after with { StoppedAt = at };

    private static bool IsStopped(Device device) => device.Blockers.Intersect(Stops).Any();

    /// <summary><c>device-blocked</c> naming all of these, or null when there are none.</summary>
    public static Refusal? Blocked(IEnumerable<Blocker> blockers)
    {
        var names = string.Join(", ", blockers.Select(blocker => blocker.Kebab()));
        return names.Length == 0
            ? null
            : DeviceRefusals.Blocked.With("blockers", names);
    }
}
