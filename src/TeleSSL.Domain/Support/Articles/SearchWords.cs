using System.Globalization;
using System.Text;

namespace TeleSSL.Domain.Support.Articles;

/// <summary>
/// The words that a text is found by, the same for what is stored and for what is asked, so that every database finds the same
/// (ops/adr/0021). A word is a run of letters and digits in lower case, at most 40 of them; æ, ø and å stand for themselves, for
/// ä, ö and aa; the marks of other letters of Europe are dropped. Nothing is stemmed.
/// </summary>
public static class SearchWords
{
    /// <summary>What is longer is cut: a serial is, a word is not.</summary>
    public const int MaxWordLength = 40;

    /// <summary>More words are not looked at: nobody asks so much.</summary>
    public const int MaxAsked = 16;

    private const string From = "äöàáâãāăąçćčďèéêëēėęěìíîïīįłñńňòóôõōőŕřśšşťùúûüūůűųýÿžźż";
    private const string To = "æøaaaaaaacccdeeeeeeeeiiiiiilnnnoooooorrssstuuuuuuuuyyzzz";
    private const char Ring = '\u030A';
    private const char TwoDots = '\u0308';

    /// <summary>All words of a text, in their order.</summary>
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

    /// <summary>The distinct words of a question.</summary>
    public static IReadOnlyList<string> Asked(string text) => [.. Of(text).Distinct().Take(MaxAsked)];

    private static void Add(StringBuilder word, Rune rune)
    {
        var folded = rune.IsBmp && From.IndexOf((char)rune.Value) is >= 0 and var at ? new Rune(To[at]) : rune;
        if (folded.Value == 'a' && word.Length > 0 && word[^1] == 'a')
            word[^1] = 'å';
        else
            word.Append(folded.ToString());
    }

    // A letter and its mark may come apart, as some keyboards and files have them.
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
