using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Devices;

/// <summary>A device model. One model is sold under several GTINs, so identifiers are a list.</summary>
/// <param name="Code">Own code, e.g. <c>tablet</c>.</param>
/// <param name="Name">Its display name.</param>
/// <param name="Kind">The type of device, e.g. <c>pulse-oximeter</c>.</param>
public sealed record DeviceModel(string Code, string Name, string Kind)
{
    /// <summary>1..n device identifiers.</summary>
    public IReadOnlyList<DeviceIdentifier> Identifiers { get; init; } = [];

    /// <summary>It supports the citizen app.</summary>
    public bool CarriesApp { get; init; }

    /// <summary>It stores citizen data, so it must be wiped.</summary>
    public bool HoldsData { get; init; }

    /// <summary>Code of the cleaning protocol of its class; <c>standard</c> fits every model.</summary>
    public string CleaningProtocol { get; init; } = StandardProtocol;

    /// <summary>Months between calibrations; null when it needs none.</summary>
    public int? CalibrationMonths { get; init; }

    /// <summary>Name of the manufacturer; null when it is not known.</summary>
    public string? Manufacturer { get; init; }

    /// <summary>The protocol that fits every model.</summary>
    public const string StandardProtocol = "standard";

    /// <summary>An identifier normalised for comparison: GTINs of 8-14 digits padded to 14, others upper case.</summary>
    public static string Normal(string identifier) =>
        identifier.Length is 8 or 12 or 13 or 14 && identifier.All(char.IsAsciiDigit)
            ? identifier.PadLeft(14, '0')
            : identifier.ToUpperInvariant();
}
