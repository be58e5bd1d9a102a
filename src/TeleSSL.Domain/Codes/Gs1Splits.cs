namespace TeleSSL.Domain.Codes;

/// <summary>
/// The other ways to read a segment whose separators may be missing: each variable-length field may end where one of seven identifiers
/// starts. Every field of a split is valid, and no identifier occurs twice.
/// </summary>
internal sealed class Gs1Splits
{
    /// <summary>No one chooses among more.</summary>
    public const int Limit = 16;

    private const string Gtin = "01";

    // The identifiers that follow on device labels; more would only add false matches.
    private static readonly string[] Followers = [Gtin, "10", "21", "11", "17", "240", "250"];

    private readonly string segment;
    private readonly List<Gs1Element> path;
    private readonly int fixedCount;
    private readonly bool gtinNeeded;
    private readonly List<IReadOnlyList<Gs1Element>> found = [];

    // Positions without a result, with the followers used so far: each is tried once, which limits the search.
    private readonly HashSet<(int At, bool Cut, int Used)> barren = [];

    // Far more than labels need; limits the cost of malicious input.
    private const int MaxSteps = 20_000;
    private int steps;

    private Gs1Splits(string segment, IReadOnlyList<Gs1Element> before, bool gtinNeeded) =>
        (this.segment, path, fixedCount, this.gtinNeeded) = (segment, [.. before], before.Count, gtinNeeded);

    /// <summary>The splits of the text from a position on, given the fields before it. The text as scanned is not among them.</summary>
    public static IReadOnlyList<IReadOnlyList<Gs1Element>> Of(string segment, int at, IReadOnlyList<Gs1Element> before)
    {
        // A GTIN with the right check digit is no part of a lot: splits that find one leave the others out.
        var withGtin = segment.AsSpan(at).Contains(Gtin, StringComparison.Ordinal) ? Found(segment, at, before, gtinNeeded: true) : [];
        return withGtin.Count > 0 ? withGtin : Found(segment, at, before, gtinNeeded: false);
    }

    private static List<IReadOnlyList<Gs1Element>> Found(string segment, int at, IReadOnlyList<Gs1Element> before, bool gtinNeeded)
    {
        var search = new Gs1Splits(segment, before, gtinNeeded);
        search.From(at, afterCut: false, before.Aggregate(0, (used, element) => used | Bit(element.Identifier)));
        return search.steps > MaxSteps && search.found.Count < 2 ? [] : search.found;
    }

    private bool From(int at, bool afterCut, int used)
    {
        if (at == segment.Length && !afterCut)
            return Keep();
        if (Gs1Identifiers.At(segment, at) is not { } identifier || (afterCut && Bit(identifier) == 0) || (used & Bit(identifier)) != 0)
            return false;
        if (barren.Contains((at, afterCut, used)) || ++steps > MaxSteps)
            return false;

        var start = at + identifier.Number.Length;
        var any = Ends(identifier, start).Aggregate(false, (some, end) => With(identifier, start, end, used | Bit(identifier)) || some);
        if (!any)
            barren.Add((at, afterCut, used));
        return any;
    }

    private bool With(Gs1Identifier identifier, int start, int end, int used)
    {
        var element = new Gs1Element(identifier, segment[start..end]);
        if (found.Count >= Limit || element.Problem is not null)
            return false;
        path.Add(element);
        var any = end == segment.Length ? Keep() : From(end, afterCut: !identifier.Predefined, used);
        path.RemoveAt(path.Count - 1);
        return any;
    }

    private IEnumerable<int> Ends(Gs1Identifier identifier, int start)
    {
        for (var length = identifier.MinLength; length <= identifier.MaxLength && start + length <= segment.Length; length++)
            if (start + length == segment.Length || identifier.Predefined || Followers.Any(ai => Follows(ai, start + length)))
                yield return start + length;
    }

    private bool Keep()
    {
        if (gtinNeeded && !path.Skip(fixedCount).Any(element => element.Identifier.Number == Gtin))
            return false;
        var numbers = path.Select(element => element.Identifier.Number).ToList();
        if (path.Count > fixedCount + 1 && numbers.Distinct().Count() == numbers.Count)
            found.Add([.. path.Skip(fixedCount)]);
        return true;
    }

    private bool Follows(string number, int at) => string.CompareOrdinal(segment, at, number, 0, number.Length) == 0;

    private static int Bit(Gs1Identifier identifier) =>
        Array.IndexOf(Followers, identifier.Number) is var place and >= 0 ? 1 << place : 0;
}
