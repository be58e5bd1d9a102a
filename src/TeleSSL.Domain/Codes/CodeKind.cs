namespace TeleSSL.Domain.Codes;

/// <summary>What a scanned code is. The order of the members decides which of two codes on a label takes precedence.</summary>
public enum CodeKind
{
    /// <summary>A GS1 Digital Link URI: a web address that carries a GS1 key.</summary>
    DigitalLink,

    /// <summary>A Health Industry Bar Code (ANSI/HIBC 2.6).</summary>
    Hibc,

    /// <summary>The short printed form, or the bare long form, of one of our own asset tags.</summary>
    AssetTag,

    /// <summary>GS1 element strings, as scanned or with the application identifiers in brackets.</summary>
    Gs1,

    /// <summary>Data identifiers (ANSI MH10.8.2) in an envelope of ISO/IEC 15434, such as a PPN (IFA).</summary>
    DataIdentifiers,

    /// <summary>A bare GTIN: EAN-8, UPC-A, EAN-13 or GTIN-14.</summary>
    Gtin,

    /// <summary>An IMEI: 15 digits (3GPP TS 23.003).</summary>
    Imei,

    /// <summary>
    /// The serial number of a known device. Never returned by <see cref="CodeReader"/>: only the register can identify it.
    /// </summary>
    Serial,

    /// <summary>None of these. See <see cref="CodeReading.BareTexts"/>.</summary>
    Unknown,
}
