namespace TeleSSL.Domain.Devices;

/// <summary>One device's part of a change: one journal entry.</summary>
/// <param name="Before">The state before; null when the device is new.</param>
/// <param name="After">The state after, with the next version.</param>
/// <param name="Step">Key of the step, e.g. <c>delivery.dispatched</c>.</param>
public sealed record DeviceEntry(Device? Before, Device After, string Step);

/// <summary>The result of a task, to be written in one transaction.</summary>
/// <param name="Subject">The device the task was performed on, after the change.</param>
/// <param name="Entries">One per changed device; empty for a repeat.</param>
public sealed record DeviceChange(Device Subject, IReadOnlyList<DeviceEntry> Entries)
{
    /// <summary>The step by which two devices take each other's place.</summary>
    public const string Swap = "stock-control.swap";

    /// <summary>True when its two devices take each other's place.</summary>
    public bool IsSwap => Entries is [{ Step: Swap }, { Step: Swap }];

    /// <summary>A harmless repeat: accepted, and nothing changes.</summary>
    public static DeviceChange Nothing(Device device) => new(device, []);

    /// <summary>The change with another device's part added.</summary>
    public DeviceChange And(DeviceEntry entry) => this with { Entries = [.. Entries, entry] };
}
