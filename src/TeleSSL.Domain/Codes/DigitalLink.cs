namespace TeleSSL.Domain.Codes;

/// <summary>GS1 Digital Link URIs (GS1 Digital Link URI Syntax; RFC 3986) on any host, after any path.</summary>
internal static class DigitalLink
{
    /// <summary>The reading; null when the text is not a web address, unknown when the address contains no GS1 key.</summary>
    public static CodeReading? Read(string text, DateOnly today)
    {
        if (!Begins(text, "https://") && !Begins(text, "http://"))
            return null;

        var address = text.Split('#', 2)[0].Split('?', 2);
        var segments = address[0].Split('/').Skip(3).ToList();
        if (segments is [.., ""])
            segments.RemoveAt(segments.Count - 1);
        if (KeyAt(segments) is not { } key)
            return new() { BareTexts = [text] };

        Pair[] pairs = [.. Path(segments.Skip(key)), .. Query(address.ElementAtOrDefault(1) ?? "")];
        return Gs1Reading.Of(CodeKind.DigitalLink, [.. pairs.Select(pair => pair.Element).OfType<Gs1Element>()], Notes(pairs), today);
    }

    // Another path segment can look like a key too, so the first one with a valid value wins.
    private static int? KeyAt(List<string> segments)
    {
        int[] keys = [.. Enumerable.Range(0, Math.Max(0, segments.Count - 1)).Where(at => DigitalLinkKeys.IsPrimary(segments[at]))];
        int[] right = [.. keys.Where(at => Of(segments[at], segments[at + 1]) is { Element.Problem: null })];
        return right.Concat(keys).Select(at => (int?)at).FirstOrDefault();
    }

    private static IEnumerable<Pair> Path(IEnumerable<string> segments) =>
        segments.Chunk(2).Select(pair => pair is [var key, var value] ? Of(key, value) : Pair.Left(CodeNotes.Unparsed));

    // Links carry unrelated parameters (linkType …); only numeric names can be application identifiers.
    private static IEnumerable<Pair> Query(string query) => query.Split('&', ';')
        .Select(parameter => parameter.Split('=', 2))
        .Where(parameter => parameter.Length == 2)
        .Where(parameter => DigitalLinkKeys.Find(parameter[0]) is not null || (parameter[0] != "" && parameter[0].All(char.IsAsciiDigit)))
        .Select(parameter => Of(parameter[0], parameter[1]));

    private static Pair Of(string key, string encoded)
    {
        if (DigitalLinkKeys.Find(key) is not { } identifier)
            return Pair.Left(CodeNotes.UnknownIdentifier);
        var (value, malformed) = PercentEncoding.Decode(encoded);
        if (identifier.Number == "01" && value.Length is 8 or 12 or 13)
            value = value.PadLeft(14, '0');
        return new(new(identifier, value), malformed ? CodeNotes.MalformedEscape : null);
    }

    private static string[] Notes(Pair[] pairs) => [.. pairs.Select(pair => pair.Note).OfType<string>()];

    private static bool Begins(string text, string scheme) => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    private sealed record Pair(Gs1Element? Element, string? Note)
    {
        public static Pair Left(string note) => new(null, note);
    }
}
