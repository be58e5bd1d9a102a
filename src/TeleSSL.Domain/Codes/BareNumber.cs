namespace TeleSSL.Domain.Codes;

/// <summary>Digits with a check digit: GTIN (GS1 General Specifications, 3.3.2) and IMEI (3GPP TS 23.003, 6.2).</summary>
internal static class BareNumber
{
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

    private static CodeReading? Imei(ScanText scan) =>
        scan.Text.Length == 15 && IsNumber(scan.Text) && CheckDigits.IsLuhn(scan.Text)
            ? new() { Kind = CodeKind.Imei, Imei = scan.Text, BareTexts = [scan.Text] }
            : null;

    // All zeros pass every check but identify nothing.
    private static bool IsNumber(string text) => text.All(char.IsAsciiDigit) && text.Any(digit => digit != '0');
}
