namespace TeleSSL.Domain.Codes;

/// <summary>Who issues a device identifier (issuing entity, Regulation (EU) 2017/745, article 27).</summary>
public enum IssuingAgency
{
    /// <summary>GS1.</summary>
    Gs1,

    /// <summary>Health Industry Business Communications Council.</summary>
    Hibcc,

    /// <summary>Any other agency.</summary>
    Other,
}

/// <summary>A UDI-DI: identifies the model (and packaging level). The same for every device of the model.</summary>
/// <param name="Agency">Who issued it.</param>
/// <param name="Value">
/// GS1: the GTIN in 14 digits. HIBCC: labeler code, product number and unit of measure, without flag and check. Other: e.g. a catalogue
/// number.
/// </param>
public sealed record DeviceIdentifier(IssuingAgency Agency, string Value);
