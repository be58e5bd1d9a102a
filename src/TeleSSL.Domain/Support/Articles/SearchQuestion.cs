namespace TeleSSL.Domain.Support.Articles;

/// <summary>A word of a question, and the terms that answer it, from the closest to the loosest.</summary>
/// <param name="Typed">As it was typed.</param>
/// <param name="Whole">Terms of the word itself, inflected or written apart.</param>
/// <param name="Beginning">What a longer word may begin with.</param>
/// <param name="Loose">Terms of compounds that end with it, and of its synonyms.</param>
public sealed record AskedWord(string Typed, IReadOnlyList<string> Whole, string Beginning, IReadOnlyList<string> Loose);

/// <summary>What is looked for: two words of three are enough.</summary>
/// <param name="Words">The words that say something; all of them when none does.</param>
public sealed record SearchQuestion(IReadOnlyList<AskedWord> Words)
{
    /// <summary>Further words are ignored: no one asks for so many.</summary>
    public const int MaxWords = 16;

    /// <summary>How many of the words must be there.</summary>
    public int Needed => ((2 * Words.Count) + 2) / 3;

    /// <summary>Reads a question.</summary>
    /// <param name="text">As typed; nothing in it is an operator.</param>
    /// <param name="synonyms">Words for the same.</param>
    public static SearchQuestion Of(string text, SearchSynonyms synonyms)
    {
        var all = SearchWords.All(text);
        var telling = Enumerable.Range(0, all.Count).Where(i => !StopWords.Contains(all[i].Text)).ToArray();
        var chosen = telling.Length > 0 ? telling : [.. Enumerable.Range(0, all.Count)];
        return new SearchQuestion([.. chosen.DistinctBy(i => all[i].Text).Take(MaxWords).Select(i => Asked(all, i, synonyms))]);
    }

    private static AskedWord Asked(IReadOnlyList<SearchWord> all, int i, SearchSynonyms synonyms)
    {
        var (word, whole) = (all[i].Text, new List<string> { SearchTerms.Stem(all[i].Text) });
        if (all[i].IsNextTo)
            whole.Add(SearchTerms.Stem(all[i - 1].Text + word));
        if (i + 1 < all.Count && all[i + 1].IsNextTo)
            whole.Add(SearchTerms.Stem(word + all[i + 1].Text));
        string[] loose = [.. whole.SelectMany(synonyms.For).Except(whole).Distinct()];
        return new AskedWord(all[i].Typed, whole, word, SearchTerms.Tail(word) is { } tail ? [tail, .. loose] : loose);
    }
}
