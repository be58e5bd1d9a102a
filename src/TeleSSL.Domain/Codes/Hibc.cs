namespace TeleSSL.Domain.Codes;

/// <summary>Health Industry Bar Codes: primary, secondary, and both in one symbol (ANSI/HIBC 2.6, 2). Case-insensitive.</summary>
internal static class Hibc
{
    private const int MaxProductNumber = 18;

    /// <summary>The reading, or null when the text does not have this format.</summary>
    public static CodeReading? Read(ScanText scan, DateOnly today)
    {
        if (scan.SpacedText is not ['+' or '*', ..])
            return null;
        var message = Message(scan.SpacedText);
        if (message.Length < 4 || message[0] != '+')
            return null;

        var spaceLost = CheckDigits.Mod43(message[..^1]) != message[^1] && CheckDigits.Mod43(message) == ' ';
        var body = spaceLost ? message : message[..^1];
        var check = spaceLost ? ' ' : message[^1];
        var reading = char.IsAsciiLetter(message[1]) ? Primary(body, today) : Secondary(body, today);
        if (reading is null)
            return null;
        if (CheckDigits.Mod43(body) == check)
            return (spaceLost ? reading.Note(CodeNotes.SpaceRestored) : reading) with { Check = check };
        // Any digits after a plus could be a secondary code with a date; only a valid check character makes them one.
        return char.IsAsciiDigit(message[1]) ? null : new() { Kind = CodeKind.Hibc, Notes = [CodeNotes.CheckDigit] };
    }

    private static CodeReading? Primary(string body, DateOnly today)
    {
        var parts = body[1..].Split('/');
        var identifier = parts[0];
        if (identifier.Length is < 6 or > 5 + MaxProductNumber
            || !identifier.All(char.IsAsciiLetterOrDigit) || !char.IsAsciiDigit(identifier[^1]))
            return null;
        var reading = new CodeReading { Kind = CodeKind.Hibc, DeviceIdentifiers = [new(IssuingAgency.Hibcc, identifier)] };
        return parts.Skip(1).Aggregate(reading, (left, part) => HibcSecondary.Add(left, part, today));
    }

    // A separate secondary code ends with the check character of the primary code as its link.
    private static CodeReading? Secondary(string body, DateOnly today)
    {
        if (body[1] != '$' && body[1..] is not ['1', '4' or '6', 'D', ..] && !HibcSecondary.IsJulian(body[1..^1]))
            return null;
        var reading = new CodeReading { Kind = CodeKind.Hibc, Link = body[^1] };
        return body[1..^1].Split('/').Aggregate(reading, (left, part) => HibcSecondary.Add(left, part, today));
    }

    // The printed text is between asterisks, and a trailing space is an underscore.
    private static string Message(string text)
    {
        var upper = string.Concat(text.Select(character => char.IsAsciiLetterLower(character) ? (char)(character - 32) : character));
        var printed = upper.TrimEnd();
        if (printed.Length < 2 || printed[0] != '*' || printed[^1] != '*')
            return upper;
        var inner = printed[1..^1];
        return inner.EndsWith('_') ? $"{inner[..^1]} " : inner;
    }
}
