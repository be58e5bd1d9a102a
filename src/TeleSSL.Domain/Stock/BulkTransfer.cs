using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>
/// Many devices to another owner at once, when agreements change: as <see cref="Transfer"/>, and also what is out. It stays where
/// it is and with whom; only its owner and its home place are others.
/// </summary>
/// <param name="Devices">Which, each once.</param>
/// <param name="Unit">The new owner.</param>
/// <param name="Location">A location of the new owner.</param>
public sealed record BulkTransfer(IReadOnlyList<Guid> Devices, Code Unit, Code Location)
{
    /// <summary>As many as go in one call.</summary>
    public const int Max = 500;

    /// <summary>What is wrong whatever the devices' states, or null.</summary>
    public Refusal? Unusable()
    {
        if (Devices.Count is 0 or > Max)
            return Refusal.Invalid("devices", $"must be 1 to {Max}");
        return Devices.Distinct().Count() < Devices.Count ? Refusal.Invalid("devices", "holds a device twice") : null;
    }

    /// <summary>What is wrong with the new owner and place, whichever device it is, or null.</summary>
    public Refusal? WhyNotTo(Catalogue catalogue) => Transfer.WhyNotTo(catalogue, Unit, Location);

    /// <summary>One device's part: its change, or <c>same-unit</c>, or <c>device-retired</c>. Pure.</summary>
    public Result<DeviceChange> Decide(Device device, Stamp stamp)
    {
        if (device.Custody == Custody.Retired)
            return new Refusal("device-retired", "It is retired for good: nobody needs to own it.");
        if (Transfer.WhyNot(device, Unit) is { } refusal)
            return refusal;
        var after = Transfer.Of(device, Unit, Location) with
        {
            Version = device.Version + 1,
            Last = new LastStep(Transfer.Step.Key, "", stamp.At),
        };
        return new DeviceChange(after, [new DeviceEntry(device, after, Transfer.Step.Key)]);
    }
}
