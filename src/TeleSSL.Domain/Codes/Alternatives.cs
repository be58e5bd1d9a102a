namespace TeleSSL.Domain.Codes;

/// <summary>
/// What a code may be when its text as sent is nothing: it counts only by a check character of ours, or by a registered device.
/// </summary>
internal static class Alternatives
{
    // The longest link on a label of ours has some hundred characters.
    private const int MaxLength = 256;
    private const int ImeisvLength = 16;
    private const int MinSerial = 4;

    // What labels write before a serial without meaning a part of it, the longest first.
    private static readonly string[] SerialLabels = ["S/N:", "S/N ", "SN:", "S"];

    /// <summary>All of them, each with the note that says what was changed.</summary>
    /// <param name="scan">The unknown code.</param>
    /// <param name="read">Reads a text as a code.</param>
    public static IEnumerable<CodeReading> Of(ScanText scan, Func<string, CodeReading> read) =>
        scan.Text.Length > MaxLength ? [] : [.. OtherLayouts(scan, read), .. AfterIdentifier(scan.Text), .. Imeisv(scan.Text)];

    // A plus sign in front is HIBC's flag. Only what a key of GS1 or a check character of ours confirms is worth a look.
    private static IEnumerable<CodeReading> OtherLayouts(ScanText scan, Func<string, CodeReading> read) =>
        scan.Symbology is not null || scan.Text.StartsWith('+')
            ? []
            : KeyboardLayout.All.Select(layout => layout.Sent(scan.Text)).Where(sent => sent != scan.Text).Distinct()
                .Select(read).Where(NamesOne)
                .Select(reading => (reading with { BareTexts = [] }).Note(CodeNotes.KeyboardLayout));

    private static bool NamesOne(CodeReading reading) =>
        reading.AssetTag is not null || reading is { Gtin: not null, Serial: not null }
        || reading.Candidates.Any(candidate => candidate is { Gtin: not null, Serial: not null });

    // Data identifier S: serial number assigned by the supplier (ANSI MH10.8.2, category 19); Apple's labels have it, for one.
    private static IEnumerable<CodeReading> AfterIdentifier(string text) => SerialLabels
        .Where(label => text.StartsWith(label, StringComparison.Ordinal))
        .Select(label => text[label.Length..].Trim()).Take(1)
        .Where(serial => serial.Length >= MinSerial)
        .Select(serial => new CodeReading { BareTexts = [serial], Notes = [CodeNotes.DataIdentifier] });

    // 14 digits of an IMEI without its check digit, and two of the software version (3GPP TS 23.003, 6.2.2).
    private static IEnumerable<CodeReading> Imeisv(string text)
    {
        var digits = BareNumber.Digits(text);
        if (digits is not { Length: ImeisvLength })
            yield break;
        var imei = digits[..14] + CheckDigits.Luhn(digits[..14]);
        yield return new() { Kind = CodeKind.Imei, Imei = imei, BareTexts = [imei], Notes = [CodeNotes.Imeisv] };
    }
}
