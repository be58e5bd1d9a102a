namespace TeleSSL.Domain.Codes;

/// <summary>The human readable form, identifiers in brackets: <c>(01)09521101530001(21)A1</c> (GS1 General Specifications, 4.15).</summary>
internal static class Gs1Brackets
{
    /// <summary>The reading, or null when the text does not begin with an identifier in brackets.</summary>
    public static CodeReading? Read(string text, DateOnly today)
    {
        text = Gs1Separators.Normalise(text).Replace(Gs1Separators.Separator.ToString(), "");
        if (Bracket(text, 0) is null)
            return null;

        var elements = new List<Gs1Element>();
        var unknown = false;
        for (var at = 0; at < text.Length;)
        {
            var number = Bracket(text, at)!;
            var identifier = Gs1Identifiers.Find(number);
            var start = at + number.Length + 2;
            at = Next(text, start, identifier);
            if (identifier is null)
                unknown = true;
            else
                elements.Add(new(identifier, Value(identifier, text[start..at])));
        }

        return elements.Count == 0 ? null : Gs1Reading.Of(CodeKind.Gs1, elements, unknown ? [CodeNotes.UnknownIdentifier] : [], today);
    }

    // Brackets are in the set of 82, so only those around a known identifier end a text field.
    private static int Next(string text, int start, Gs1Identifier? current)
    {
        for (var at = start; at < text.Length; at++)
            if (Bracket(text, at) is { } number && (current is null or { IsNumeric: true } || Gs1Identifiers.Find(number) is not null))
                return at;
        return text.Length;
    }

    private static string? Bracket(string text, int at)
    {
        if (at >= text.Length || text[at] != '(')
            return null;
        var close = text.IndexOf(')', at, Math.Min(6, text.Length - at));
        return close - at is >= 3 and <= 5 && text[(at + 1)..close].All(char.IsAsciiDigit) ? text[(at + 1)..close] : null;
    }

    private static string Value(Gs1Identifier identifier, string text) => identifier.IsNumeric ? text.Replace(" ", "") : text.Trim();
}
