namespace TeleSSL.Domain.Codes;

/// <summary>Digits with a check digit: GTIN (GS1 General Specifications, 3.3.2) and IMEI (3GPP TS 23.003, 6.2).</summary>
internal static class BareNumber
{
    private const string Separators = " -./";
    private const string ImeiLabel = "IMEI";

    /// <summary>The reading of a GTIN or an IMEI, or null.</summary>
    public static CodeReading? Read(ScanText scan) => Gtin(scan) ?? Imei(scan);

    private static CodeReading? Gtin(ScanText scan)
    {
        var text = scan.Text;
        if (text.Length is not (8 or 12 or 13 or 14) || !IsNumber(text))
            return null;
        if (!CheckDigits.IsGs1(text))
            return scan.Symbology == "ean-upc" ? new() { Notes = [CodeNotes.CheckDigit], BareTexts = [text] } : null;
        var gtin = text.PadLeft(14, '0');
        return new() { Kind = CodeKind.Gtin, Gtin = gtin, DeviceIdentifiers = [new(IssuingAgency.Gs1, gtin)], BareTexts = [text] };
    }

    /// <summary>The digits of an IMEI as telephones show it, grouped by hyphens, spaces, dots or slashes; null for anything else.</summary>
    public static string? Digits(string text)
    {
        var number = AfterLabel(text);
        return number.All(character => char.IsAsciiDigit(character) || Separators.Contains(character))
            ? string.Concat(number.Where(char.IsAsciiDigit))
            : null;
    }

    private static CodeReading? Imei(ScanText scan) =>
        Digits(scan.Text) is { Length: 15 } imei && IsNumber(imei) && CheckDigits.IsLuhn(imei)
            ? new() { Kind = CodeKind.Imei, Imei = imei, BareTexts = imei == scan.Text ? [imei] : [scan.Text, imei] }
            : null;

    // "IMEI 49…" or, for the second of two radios, "IMEI2: 35…".
    private static string AfterLabel(string text) => !text.StartsWith(ImeiLabel, StringComparison.OrdinalIgnoreCase)
        ? text
        : text[(text.IndexOf(':') is >= 0 and <= 6 and var colon ? colon + 1 : ImeiLabel.Length)..].Trim();

    // All zeros pass every check but identify nothing.
    private static bool IsNumber(string text) => text.All(char.IsAsciiDigit) && text.Any(digit => digit != '0');
}
