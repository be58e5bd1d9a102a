namespace TeleSSL.Domain.Codes;

/// <summary>The parts of HIBC secondary data: lot or serial with quantity and date, supplements (ANSI/HIBC 2.6, 2.2 and 2.3).</summary>
internal static class HibcSecondary
{
    private const int MaxText = 18;

    /// <summary>The reading with one more part.</summary>
    public static CodeReading Add(CodeReading reading, string part, DateOnly today)
    {
        var next = part switch
        {
            _ when part.StartsWith("$$+", StringComparison.Ordinal) => Dated(reading, part[3..], Serial, today),
            _ when part.StartsWith("$$", StringComparison.Ordinal) => Dated(reading, part[2..], Lot, today),
            _ when part.StartsWith("$+", StringComparison.Ordinal) => Serial(reading, part[2..]),
            _ when part.StartsWith('$') => Lot(reading, part[1..]),
            _ when part.StartsWith('S') => Serial(reading, part[1..]),
            _ when part.StartsWith("14D", StringComparison.Ordinal) => Expiry(reading, Long(part[3..])),
            _ when part.StartsWith("16D", StringComparison.Ordinal) => Production(reading, Long(part[3..])),
            _ when part.StartsWith('Q') && IsDigits(part[1..], 1, 5) => Count(reading, part[1..]),
            _ when IsJulian(part) => Lot(Expiry(reading, HibcDate.Read("YYJJJ", part[..5], today)), part[5..]),
            _ => null,
        };
        return next is null ? reading.Note(CodeNotes.Unparsed) : next with { ProductionParts = [.. reading.ProductionParts, $"/{part}"] };
    }

    /// <summary>The form without a reference identifier: year, day of the year, lot.</summary>
    public static bool IsJulian(string part) => part.Length >= 5 && part[..5].All(char.IsAsciiDigit);

    private static CodeReading? Dated(CodeReading reading, string text, Func<CodeReading, string, CodeReading> rest, DateOnly today)
    {
        var quantity = text switch { ['8', ..] => 2, ['9', ..] => 5, _ => 0 };
        if (quantity > 0)
        {
            if (text.Length <= quantity || !IsDigits(text[1..(quantity + 1)], quantity, quantity))
                return null;
            reading = Count(reading, text[1..(quantity + 1)]);
            text = text[(quantity + 1)..];
        }

        if (HibcDate.Layout(text) is not { } date)
            return quantity > 0 ? rest(reading, text) : text.Length == 0 ? reading : null;
        if (text.Length < date.Start + date.Layout.Length)
            return null;
        var (digits, left) = (text.Substring(date.Start, date.Layout.Length), text[(date.Start + date.Layout.Length)..]);
        return rest(date.Layout.Length == 0 ? reading : Expiry(reading, HibcDate.Read(date.Layout, digits, today)), left);
    }

    private static CodeReading Lot(CodeReading reading, string lot) =>
        Text(reading, reading.Lot, lot, reading with { Lot = lot });

    private static CodeReading Serial(CodeReading reading, string serial) =>
        Text(reading, reading.Serial, serial, reading with { Serial = serial });

    private static CodeReading Text(CodeReading reading, string? held, string text, CodeReading filled) => text.Length switch
    {
        0 => reading,
        > MaxText => reading.Note(CodeNotes.InvalidLength),
        _ when !text.All(char.IsAsciiLetterOrDigit) => reading.Note(CodeNotes.InvalidCharacter),
        _ => held is null || held == text ? filled : reading.Note(CodeNotes.RepeatedIdentifier),
    };

    private static CodeReading Expiry(CodeReading reading, DateOnly? date) =>
        Date(reading, reading.Expiry, date, reading with { Expiry = date });

    private static CodeReading Production(CodeReading reading, DateOnly? date) =>
        Date(reading, reading.Production, date, reading with { Production = date });

    private static CodeReading Date(CodeReading reading, DateOnly? held, DateOnly? date, CodeReading filled) =>
        date is null ? reading.Note(CodeNotes.ImpossibleDate)
        : held is null || held == date ? filled
        : reading.Note(CodeNotes.RepeatedIdentifier);

    private static CodeReading Count(CodeReading reading, string count) =>
        reading with { Named = new Dictionary<string, string>(reading.Named) { ["count"] = $"{Gs1Date.Number(count)}" } };

    private static DateOnly? Long(string yyyymmdd) => IsDigits(yyyymmdd, 8, 8) ? Gs1Date.ReadLong(yyyymmdd) : null;

    private static bool IsDigits(string text, int min, int max) => text.Length >= min && text.Length <= max && text.All(char.IsAsciiDigit);
}
