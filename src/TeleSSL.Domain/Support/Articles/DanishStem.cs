using System.Buffers;

namespace TeleSSL.Domain.Support.Articles;

/// <summary>
/// The stem of a Danish word, after Snowball's Danish algorithm (https://snowballstem.org/algorithms/danish/stemmer.html, BSD). It is
/// applied until nothing changes: one pass makes “tablet” of “tabletter”, but “tabl” of “tablet”.
/// </summary>
public static class DanishStem
{
    private const string BeforeS = "abcdfghjklmnoprtvyzå";
    private const int MinStart = 3;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyæøå");

    // The longest first.
    private static readonly string[] Endings =
    [
        "erendes", "erende", "hedens", "ethed", "erede", "heden", "heder", "endes", "ernes", "erens", "erets", "ered", "ende", "erne",
        "eren", "erer", "heds", "enes", "eres", "eret", "hed", "ene", "ere", "ens", "ers", "ets", "en", "er", "es", "et", "e",
    ];

    private static readonly string[] Derivations = ["elig", "lig", "els", "ig"];
    private static readonly string[] Pairs = ["gd", "dt", "gt", "kt"];

    /// <summary>The stem of a word in lower case, of letters only.</summary>
    public static string Of(string word)
    {
        var stem = Once(word);
        while (stem != word)
            (word, stem) = (stem, Once(stem));
        return stem;
    }

    /// <summary>One pass of the algorithm.</summary>
    public static string Once(string word)
    {
        var start = StartOfEndings(word);
        return Undoubled(WithoutDerivation(WithoutPair(WithoutEnding(word, start), start), start), start);
    }

    // R1: what follows the first consonant after a vowel, but at least three letters in.
    private static int StartOfEndings(string word)
    {
        var vowel = word.AsSpan().IndexOfAny(Vowels);
        var consonant = vowel < 0 ? -1 : word.AsSpan(vowel).IndexOfAnyExcept(Vowels);
        return consonant < 0 || word.Length < MinStart ? word.Length : Math.Max(vowel + consonant + 1, MinStart);
    }

    private static string WithoutEnding(string word, int start)
    {
        if (Endings.FirstOrDefault(ending => Ends(word, ending, start)) is { } found)
            return word[..^found.Length];
        return Ends(word, "s", start) && word.Length > 1 && BeforeS.Contains(word[^2]) ? word[..^1] : word;
    }

    private static string WithoutPair(string word, int start) => Pairs.Any(pair => Ends(word, pair, start)) ? word[..^1] : word;

    private static string WithoutDerivation(string word, int start)
    {
        if (word.EndsWith("igst", StringComparison.Ordinal))
            word = word[..^2];
        if (Derivations.FirstOrDefault(ending => Ends(word, ending, start)) is { } found)
            return WithoutPair(word[..^found.Length], start);
        return Ends(word, "løst", start) ? word[..^1] : word;
    }

    private static string Undoubled(string word, int start) =>
        word.Length > start && word.Length > 1 && word[^1] == word[^2] && !Vowels.Contains(word[^1]) ? word[..^1] : word;

    private static bool Ends(string word, string ending, int start) =>
        word.Length - ending.Length >= start && word.EndsWith(ending, StringComparison.Ordinal);
}
