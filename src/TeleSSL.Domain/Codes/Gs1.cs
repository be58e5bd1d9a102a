namespace TeleSSL.Domain.Codes;

/// <summary>Parsed element strings (GS1 General Specifications, 7.8). Individual fields may still be invalid.</summary>
/// <param name="Elements">The fields in order.</param>
/// <param name="Notes">Notes from parsing.</param>
/// <param name="Whole">Every character belongs to a field.</param>
/// <param name="Splits">Ways to read it if separators are missing, at most 16.</param>
internal sealed record Gs1(
    IReadOnlyList<Gs1Element> Elements, IReadOnlyList<string> Notes, bool Whole, IReadOnlyList<IReadOnlyList<Gs1Element>> Splits)
{
    /// <summary>Parses a scan. There may be no fields at all.</summary>
    public static Gs1 Of(ScanText scan)
    {
        var text = Gs1Separators.Normalise(scan.Text);
        var separators = scan.SeparatorAtEdge || text.Contains(Gs1Separators.Separator);
        var trusted = separators || scan.Symbology is not null;
        return text.Split(Gs1Separators.Separator, StringSplitOptions.RemoveEmptyEntries)
            .Select(segment => Segment(segment, trusted))
            .Aggregate(new Gs1([], [], Whole: true, []), Append);
    }

    /// <summary>It starts with a key that identifies one trade item, asset or logistic unit, and the key is valid.</summary>
    public bool BeginsWithKey => Elements is [{ Identifier.Number: "00" or "01" or "8003" or "8004", Problem: null }, ..];

    private static Gs1 Append(Gs1 left, Gs1 right) => new(
        [.. left.Elements, .. right.Elements],
        [.. left.Notes, .. right.Notes],
        left.Whole && right.Whole,
        left.Splits.Count + right.Splits.Count == 0 ? [] : [.. Pairs(left, right).Take(Gs1Splits.Limit)]);

    private static IEnumerable<IReadOnlyList<Gs1Element>> Pairs(Gs1 left, Gs1 right) =>
        from one in left.Splits.DefaultIfEmpty(left.Elements)
        from other in right.Splits.DefaultIfEmpty(right.Elements)
        select (IReadOnlyList<Gs1Element>)[.. one, .. other];

    private static Gs1 Segment(string segment, bool trusted)
    {
        var (before, at) = Gs1Walk.Predefined(segment);
        if (at == segment.Length)
            return new(before, [], Whole: true, []);
        if (Gs1Identifiers.At(segment, at) is not { } identifier)
            return new(before, [CodeNotes.UnknownIdentifier], Whole: false, []);

        var literal = new Gs1Element(identifier, segment[(at + identifier.Number.Length)..]);
        return Tail(before, literal, literal.Problem is null && trusted ? [] : Gs1Splits.Of(segment, at, before));
    }

    // A field that includes the next one can still be within its length, so the text as scanned is only one of the readings.
    private static Gs1 Tail(
        IReadOnlyList<Gs1Element> before, Gs1Element literal, IReadOnlyList<IReadOnlyList<Gs1Element>> splits)
    {
        IReadOnlyList<Gs1Element> asItStands = [.. before, literal];
        var others = splits.Select(split => (IReadOnlyList<Gs1Element>)[.. before, .. split]);
        return (literal.Problem, splits) switch
        {
            (_, []) => new(asItStands, [], literal.Problem is not CodeNotes.InvalidLength, []),
            (null, _) => new(asItStands, [CodeNotes.SeparatorPossiblyLost], true, [asItStands, .. others.Take(Gs1Splits.Limit - 1)]),
            (_, [var only]) => new([.. before, .. only], [CodeNotes.SeparatorRepaired], true, [[.. before, .. only]]),
            _ => new(asItStands, [CodeNotes.SeparatorPossiblyLost], true, [.. others]),
        };
    }
}
