using System.Globalization;
using System.Text;

namespace TeleSSL.Domain.Support.Articles;

/// <summary>
/// The words that a text can be found by, computed alike for stored texts and queries, so that every database finds the same
/// (ops/adr/0021). A word is a run of at most 40 lower-case letters and digits; ä, ö and aa become æ, ø and å;
/// the diacritics of other European letters are dropped. There is no stemming.
/// </summary>
public static class SearchWords
{
    /// <summary>Longer words are cut. Only serials are that long.</summary>
    public const int MaxWordLength = 40;

    /// <summary>Further words of a query are ignored: no one asks for so many.</summary>
    public const int MaxAsked = 16;

    private const string From = "äöàáâãāăąçćčďèéêëēėęěìíîïīįłñńňòóôõōőŕřśšşťùúûüūůűųýÿžźż";
    private const string To = "æøaaaaaaacccdeeeeeeeeiiiiiilnnnoooooorrssstuuuuuuuuyyzzz";
    private const char Ring = '\u030A';
    private const char TwoDots = '\u0308';

    /// <summary>All words of a text, in order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) && rune != Rune.ReplacementChar)
                Add(word, Rune.ToLowerInvariant(rune));
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
                Mark(word, rune);
            else
                End(words, word);
        }

        End(words, word);
        return words;
    }

    /// <summary>The distinct words of a query.</summary>
    public static IReadOnlyList<string> Asked(string text) => [.. Of(text).Distinct().Take(MaxAsked)];

    private static void Add(StringBuilder word, Rune rune)
    {
        var folded = rune.IsBmp && From.IndexOf((char)rune.Value) is >= 0 and var at ? new Rune(To[at]) : rune;
        if (folded.Value == 'a' && word.Length > 0 && word[^1] == 'a')
            word[^1] = 'å';
        else
            word.Append(folded.ToString());
    }

    // Some keyboards and files write a letter and its diacritic as separate characters.
    private static void Mark(StringBuilder word, Rune mark)
    {
        if (word.Length > 0)
            word[^1] = (word[^1], (char)(mark.IsBmp ? mark.Value : 0)) switch
            {
                ('a', Ring) => 'å',
                ('a', TwoDots) => 'æ',
                ('o', TwoDots) => 'ø',
                var (letter, _) => letter,
            };
    }

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
            words.Add(Cut(word.ToString()));
        word.Clear();
    }

    private static string Cut(string word) =>
        word.Length <= MaxWordLength ? word : word[..(char.IsHighSurrogate(word[MaxWordLength - 1]) ? MaxWordLength - 1 : MaxWordLength)];
}
