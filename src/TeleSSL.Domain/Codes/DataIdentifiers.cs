namespace TeleSSL.Domain.Codes;

/// <summary>
/// Fields that begin with a data identifier, digits and a letter (ANSI MH10.8.2). A PPN comes with those of the IFA Coding System (IFA,
/// "PPN-Code Specification for Retail Packaging", 4.2): 9N product, 1T batch, D expiry, S serial. Others are in <c>Fields</c>.
/// </summary>
internal static class DataIdentifiers
{
    private const string ProductNumber = "9N";
    private const int MaxDigits = 3;
    private const int MaxText = 50;

    /// <summary>The reading; null when there is no field with an identifier.</summary>
    public static CodeReading? Read(IReadOnlyList<string> fields, DateOnly today)
    {
        var reading = fields.OrderBy(field => field.StartsWith(ProductNumber, StringComparison.Ordinal) ? 0 : 1)
            .Aggregate(new CodeReading { Kind = CodeKind.DataIdentifiers }, (left, field) => Add(left, field, today));
        if (reading.Fields.Count + reading.DeviceIdentifiers.Count + reading.ProductionParts.Count + reading.Notes.Count == 0)
            return null;
        // Of which model, only the label as a whole could say.
        return reading is { DeviceIdentifiers.Count: 0, Serial: { } serial } ? reading with { BareTexts = [serial] } : reading;
    }

    private static CodeReading Add(CodeReading reading, string field, DateOnly today)
    {
        if (field[0] == '+')
            return Hibc(reading, field, today);
        var digits = field.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > MaxDigits || digits >= field.Length || !char.IsAsciiLetterUpper(field[digits]))
            return reading.Note(CodeNotes.Unparsed);
        var (identifier, value) = (field[..(digits + 1)], field[(digits + 1)..]);
        return value.Length is 0 or > MaxText ? reading.Note(CodeNotes.InvalidLength) : Add(reading, identifier, value, today);
    }

    private static CodeReading Add(CodeReading reading, string identifier, string value, DateOnly today) => identifier switch
    {
        ProductNumber => Ppn(reading, value),
        "8P" => Gtin(reading, value),
        "S" => Part(reading, identifier, value, reading.Serial, value, reading with { Serial = value }),
        "1T" => Part(reading, identifier, value, reading.Lot, value, reading with { Lot = value }),
        // IFA's D is the expiry; in MH10.8.2 alone it is any date.
        "D" when HasPpn(reading) => Expiry(reading, identifier, value, IsDigits(value, 6) ? Gs1Date.Read(value, today) : null),
        "14D" => Expiry(reading, identifier, value, Day(value)),
        "16D" => Day(value) is { } date
            ? Part(reading, identifier, value, reading.Production, date, reading with { Production = date })
            : reading.Note(CodeNotes.ImpossibleDate),
        _ => reading.Fields.TryGetValue(identifier, out var held)
            ? held == value ? reading : reading.Note(CodeNotes.RepeatedIdentifier)
            : reading with { Fields = new Dictionary<string, string>(reading.Fields) { [identifier] = value } },
    };

    private static CodeReading Ppn(CodeReading reading, string value)
    {
        if (CheckDigits.IsPpn(value))
            return Identified(reading, new DeviceIdentifier(IssuingAgency.Other, value));
        // With a PZN it has twelve characters, so what follows lost its separator.
        return value.Length > CheckDigits.PpnOfPzn && CheckDigits.IsPpn(value[..CheckDigits.PpnOfPzn])
            ? Identified(reading, new DeviceIdentifier(IssuingAgency.Other, value[..CheckDigits.PpnOfPzn])).Note(CodeNotes.Unparsed)
            : reading.Note(CodeNotes.CheckDigit);
    }

    private static CodeReading Gtin(CodeReading reading, string value)
    {
        if (value.Length is not (8 or 12 or 13 or 14) || !CheckDigits.IsGs1(value))
            return reading.Note(CodeNotes.CheckDigit);
        var gtin = value.PadLeft(14, '0');
        var identified = Identified(reading, new DeviceIdentifier(IssuingAgency.Gs1, gtin));
        return identified.DeviceIdentifiers.Any(one => one.Value == gtin) ? identified with { Gtin = gtin } : identified;
    }

    // A HIBC begins with its own flag instead of an identifier.
    private static CodeReading Hibc(CodeReading reading, string field, DateOnly today) =>
        Codes.Hibc.Read(ScanText.Of(field), today) is { } hibc && LabelMerge.Of(hibc, reading) is { Refused: null, Value: var both }
            ? both with { Raw = [], Kind = CodeKind.Hibc }
            : reading.Note(CodeNotes.Unparsed);

    private static CodeReading Identified(CodeReading reading, DeviceIdentifier identifier) =>
        reading.DeviceIdentifiers.FirstOrDefault(one => one.Agency == identifier.Agency) is { } held
            ? held == identifier ? reading : reading.Note(CodeNotes.RepeatedIdentifier)
            : reading with { DeviceIdentifiers = [.. reading.DeviceIdentifiers, identifier] };

    private static DateOnly? Day(string yyyymmdd) => IsDigits(yyyymmdd, 8) ? Gs1Date.ReadLong(yyyymmdd) : null;

    private static bool IsDigits(string text, int length) => text.Length == length && text.All(char.IsAsciiDigit);

    private static bool HasPpn(CodeReading reading) => reading.DeviceIdentifiers.Any(one => one.Agency == IssuingAgency.Other);

    private static CodeReading Expiry(CodeReading reading, string identifier, string value, DateOnly? date) => date is { } day
        ? Part(reading, identifier, value, reading.Expiry, day, reading with { Expiry = day })
        : reading.Note(CodeNotes.ImpossibleDate);

    private static CodeReading Part<T>(CodeReading reading, string identifier, string value, T? held, T given, CodeReading filled) =>
        held is not null ? held.Equals(given) ? reading : reading.Note(CodeNotes.RepeatedIdentifier)
        : filled with { ProductionParts = [.. reading.ProductionParts, $"({identifier}){value}"] };
}
