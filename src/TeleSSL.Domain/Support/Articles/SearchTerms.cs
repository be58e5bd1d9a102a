namespace TeleSSL.Domain.Support.Articles;

/// <summary>
/// What is stored of a text to find it by, one term a word: the word itself; the stem of each word, and of each two that are written
/// apart or with a hyphen; and the stems that end it, since the last part of a Danish compound says what it is.
/// </summary>
public static class SearchTerms
{
    /// <summary>Increases with every change of the terms: stored ones are then built again.</summary>
    public const long Form = 2;

    private const char StemMark = '\uE000';
    private const char TailMark = '\uE001';

    // Shorter parts are endings and chance rather than words.
    private const int MinPart = 3;

    /// <summary>All terms of a text, each once.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = SearchWords.All(text);
        var joined = words.Zip(words.Skip(1)).Where(pair => pair.Second.IsNextTo).Select(pair => pair.First.Text + pair.Second.Text);
        return [.. words.Select(word => word.Text)
            .Concat(words.SelectMany(word => Tails(word.Text)).Concat(words.Select(word => Stem(word.Text))))
            .Concat(joined.Where(word => word.Length <= SearchWords.MaxWordLength).Select(Stem)).Distinct()];
    }

    /// <summary>The term of a word whatever its inflection.</summary>
    internal static string Stem(string word) => StemMark + StemOf(word);

    /// <summary>The term of a word as the end of a compound; null for words too short.</summary>
    internal static string? Tail(string word) =>
        word.Length > MinPart && StemOf(word) is { Length: >= MinPart } stem && IsWord(word) ? TailMark + stem : null;

    private static IEnumerable<string> Tails(string word)
    {
        if (!IsWord(word))
            yield break;
        var stem = StemOf(word);
        for (var at = MinPart; at <= stem.Length - MinPart; at++)
            yield return TailMark + stem[at..];
    }

    private static string StemOf(string word) => IsWord(word) ? DanishStem.Of(word) : word;

    private static bool IsWord(string word) => word.All(char.IsLetter);
}
