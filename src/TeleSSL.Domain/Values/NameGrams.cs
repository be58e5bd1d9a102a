namespace TeleSSL.Domain.Values;

/// <summary>
/// The beginnings by which a name is found without being read: the first three and the first five letters of each word, in both
/// readings, and those of two neighbours written as one. A shorter word is there whole.
/// </summary>
public static class NameGrams
{
    /// <summary>Changes with whatever changes the grams of a name, so that what was stored is made anew.</summary>
    public const int Form = 1;

    /// <summary>The fewest letters that find a longer word.</summary>
    public const int ShortPrefix = 3;

    private const int LongPrefix = 5;

    /// <summary>All grams of a name.</summary>
    public static IReadOnlySet<string> Of(string name) =>
        NameWords.Spellings(NameWords.Of(name)).SelectMany(words => words).Distinct()
            .SelectMany(NameReadings.Of).SelectMany(Stored).ToHashSet();

    /// <summary>The grams of which each name has at least one that a word in a question can match.</summary>
    public static IEnumerable<string> Asked(string word) => NameReadings.Of(word).Select(Asks).Distinct();

    private static IEnumerable<string> Stored(string reading) => reading.Length < LongPrefix
        ? [Cut(reading, ShortPrefix)]
        : [Cut(reading, ShortPrefix), Cut(reading, LongPrefix)];

    private static string Asks(string reading) => Cut(reading, reading.Length < LongPrefix ? ShortPrefix : LongPrefix);

    private static string Cut(string reading, int length) => reading.Length <= length ? reading : reading[..length];
}
