using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>What FUT learns of a device of ours; no personal data.</summary>
/// <param name="Number">Our own number.</param>
/// <param name="Kind">Our kind, such as <c>pulse-oximeter</c>.</param>
/// <param name="Name">Name of the model, for people.</param>
/// <param name="Manufacturer">Name of the manufacturer.</param>
/// <param name="Model">Model number.</param>
/// <param name="Owner">Our organisation: an Organization URL.</param>
/// <param name="Serial">Serial number.</param>
/// <param name="Lot">Batch number.</param>
/// <param name="Gtin">14 digits.</param>
/// <param name="Udi">The label's human-readable text, with brackets.</param>
internal sealed record FutDeviceFacts(
    string Number, string Kind, string Name, string? Manufacturer, string Model, string Owner, string? Serial = null, string? Lot = null,
    string? Gtin = null, string? Udi = null)
{
    /// <summary>What there is to tell of a device.</summary>
    /// <param name="device">Ours.</param>
    /// <param name="model">Its model.</param>
    /// <param name="owner">Our organisation: an Organization URL.</param>
    public static FutDeviceFacts Of(Device device, DeviceModel model, string owner)
    {
        var gtin = model.Identifiers.FirstOrDefault(one => one.Agency == IssuingAgency.Gs1)?.Value;
        return new FutDeviceFacts(
            AssetTag.Of(device.Tag).ToString(), model.Kind, model.Name, model.Manufacturer, model.Name, owner, device.Serial, device.Lot, gtin,
            gtin is null ? null : $"(01){gtin}{(device.Lot is { } lot ? $"(10){lot}" : "")}(21){device.Serial}");
    }
}

/// <summary>A calibration: when, and until when it is valid.</summary>
internal sealed record FutCalibration(DateTimeOffset At, DateTimeOffset Expires);
