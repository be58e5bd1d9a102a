using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>
/// Transfers many devices to another owner, when agreements change: as <see cref="Transfer"/>, but also devices that are out. They stay
/// where they are and with the same citizen; only owner and home location change.
/// </summary>
/// <param name="Devices">Which, each once.</param>
/// <param name="Unit">The new owner.</param>
/// <param name="Location">A location of the new owner.</param>
public sealed record BulkTransfer(IReadOnlyList<Guid> Devices, Code Unit, Code Location)
{
    /// <summary>The maximum number in one call.</summary>
    public const int Max = 500;

    /// <summary>What is invalid regardless of the devices' states, or null.</summary>
    public Refusal? Unusable()
    {
        if (Devices.Count is 0 or > Max)
            return Refusal.Invalid("devices", FieldProblems.Between(1, Max));
        return Devices.GroupBy(device => device).FirstOrDefault(same => same.Count() > 1) is { Key: var twice }
            ? Refusal.Invalid("devices", FieldProblems.Twice.With("value", twice.ToString()))
            : null;
    }

    /// <summary>What is invalid about the new owner and location, regardless of the device, or null.</summary>
    public Refusal? WhyNotTo(Catalogue catalogue) => Transfer.WhyNotTo(catalogue, Unit, Location);

    /// <summary>One device's part: its change, or <c>same-unit</c>, or <c>device-retired</c>. Pure.</summary>
    public Result<DeviceChange> Decide(Device device, Stamp stamp)
    {
        if (device.Custody == Custody.Retired)
            return StockRefusals.DeviceRetired;
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
