namespace TeleSSL.Domain.Codes;

/// <summary>
/// A message of ISO/IEC 15434: <c>[)&gt;</c> RS, then formats of two digits and GS, each ended by RS, then EOT. Format 05 holds GS1 element
/// strings, format 06 data identifiers of ANSI MH10.8.2. A record separator and the trailer may be lost, and a keyboard may write the
/// control characters as text.
/// </summary>
internal static class Envelope
{
    private const string Header = "[)>";
    private const string Gs1Format = "05";
    private const string DataIdentifierFormat = "06";
    private const char RecordSeparator = '\u001e';
    private const char EndOfTransmission = '\u0004';

    private static readonly (string Written, char Meant)[] Written =
    [
        ("<RS>", RecordSeparator), ("{RS}", RecordSeparator), ("^^", RecordSeparator), ("\u241e", RecordSeparator),
        ("<EOT>", EndOfTransmission), ("{EOT}", EndOfTransmission), ("^D", EndOfTransmission), ("\u2404", EndOfTransmission),
    ];

    /// <summary>The reading; null when the text is no such message, or of other formats only.</summary>
    public static CodeReading? Read(ScanText scan, DateOnly today)
    {
        if (!scan.Text.StartsWith(Header, StringComparison.Ordinal))
            return null;
        var message = Written.Aggregate(
            Gs1Separators.Normalise(scan.Text[Header.Length..]),
            (text, one) => text.Replace(one.Written, $"{one.Meant}", StringComparison.Ordinal));
        return message.Split([RecordSeparator, EndOfTransmission], StringSplitOptions.RemoveEmptyEntries)
            .Aggregate((CodeReading?)null, (whole, format) => Add(whole, Format(format, scan, today)));
    }

    private static CodeReading? Add(CodeReading? whole, CodeReading? format) => (whole, format) switch
    {
        (null, _) => format,
        (_, null) => whole.Note(CodeNotes.Unparsed),
        _ => LabelMerge.Of(whole, format) is { Refused: null, Value: var both } ? both : whole.Note(CodeNotes.RepeatedIdentifier),
    };

    private static CodeReading? Format(string format, ScanText scan, DateOnly today)
    {
        if (format.Length < 3)
            return null;
        var data = format[2..].Trim(Gs1Separators.Separator);
        return format[..2] switch
        {
            DataIdentifierFormat => DataIdentifiers.Read(data.Split(Gs1Separators.Separator, StringSplitOptions.RemoveEmptyEntries), today),
            // The separators of an envelope are sent, so none within it was lost.
            Gs1Format when Gs1.Of(scan with { Text = data, SeparatorAtEdge = true }) is { Elements.Count: > 0 } gs1 =>
                Gs1Reading.Of(CodeKind.Gs1, gs1, today),
            _ => null,
        };
    }
}
