using System.Collections.ObjectModel;

namespace TeleSSL.Domain.Codes;

/// <summary>The content of one label's codes. Null: not on the label, or left out (see <see cref="Notes"/>).</summary>
public sealed record CodeReading
{
    /// <summary>The scanner's input, one or two codes, unchanged.</summary>
    public IReadOnlyList<string> Raw { get; init; } = [];

    /// <summary>The symbol it was read from, e.g. <c>datamatrix</c>, if the scanner reported it (ISO/IEC 15424). Null otherwise.</summary>
    public string? Symbology { get; init; }

    /// <summary>What kind of code it is; for two codes, the first in the order of <see cref="CodeKind"/>.</summary>
    public CodeKind Kind { get; init; } = CodeKind.Unknown;

    /// <summary>Global Trade Item Number, always 14 digits.</summary>
    public string? Gtin { get; init; }

    /// <summary>The UDI-DIs of the label, at most one per agency.</summary>
    public IReadOnlyList<DeviceIdentifier> DeviceIdentifiers { get; init; } = [];

    /// <summary>Serial number. GS1 serials are case-sensitive. It can identify a person.</summary>
    public string? Serial { get; init; }

    /// <summary>Batch or lot number.</summary>
    public string? Lot { get; init; }

    /// <summary>Use by.</summary>
    public DateOnly? Expiry { get; init; }

    /// <summary>When it was produced.</summary>
    public DateOnly? Production { get; init; }

    /// <summary>Global Individual Asset Identifier, AI 8004, up to 30 characters.</summary>
    public string? Giai { get; init; }

    /// <summary>International Mobile Equipment Identity, 15 digits.</summary>
    public string? Imei { get; init; }

    /// <summary>Our own tag in its short printed form (see <see cref="Codes.AssetTag"/>), regardless of its form on the label.</summary>
    public string? AssetTag { get; init; }

    /// <summary>The GS1 fields without their own property, as scanned, by application identifier.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The additional fields that TeleSSL knows, by name: <c>sscc</c>, <c>count</c>, <c>best-before</c> (yyyy-MM-dd) …</summary>
    public IReadOnlyDictionary<string, string> Named { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The ways to split the code, the text as scanned first, when separators may be missing. At most 16.</summary>
    public IReadOnlyList<CodeCandidate> Candidates { get; init; } = [];

    /// <summary>What was repaired, left out or could not be decided. See <see cref="CodeNotes"/>.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>
    /// Texts that may be the bare serial number of a known device: unknown codes, and codes recognised by their format alone.
    /// </summary>
    public IReadOnlyList<string> BareTexts { get; init; } = [];

    /// <summary>
    /// What the code is if its text as sent is nothing, each with the note why. One with an <see cref="AssetTag"/> counts by itself, any
    /// other only when it names one registered device.
    /// </summary>
    public IReadOnlyList<CodeReading> Otherwise { get; init; } = [];

    /// <summary>The first of <see cref="BareTexts"/>.</summary>
    public string? BareText => BareTexts.Count > 0 ? BareTexts[0] : null;

    /// <summary>UDI-DI: the model. Never holds a serial number.</summary>
    public string? UdiDi => DeviceIdentifiers.Count > 0 ? DeviceIdentifiers[0].Value : null;

    /// <summary>UDI-PI: the individual device, in the issuer's notation, e.g. <c>(17)270131(10)L1</c>. It can identify a person.</summary>
    public string? UdiPi => ProductionParts.Count > 0 ? string.Concat(ProductionParts) : null;

    internal IReadOnlyList<string> ProductionParts { get; init; } = [];

    /// <summary>HIBC: the check character of the primary code, which the secondary code of the same label repeats as its link.</summary>
    internal char? Check { get; init; }

    internal char? Link { get; init; }

    internal CodeReading Note(string note) => Notes.Contains(note) ? this : this with { Notes = [.. Notes, note] };
}
