using System.Globalization;
using System.Text;

namespace TeleSSL.Domain.Support.Articles;

/// <summary>
/// The words that a text can be found by, computed alike for stored texts and queries, so that every database finds the same
/// (ops/adr/0053). A word is a run of at most 40 lower-case letters and digits; ae and ä, oe and ö, and aa become æ, ø and å;
/// the diacritics of other European letters are dropped. <see cref="SearchTerms"/> makes terms of them.
/// </summary>
public static class SearchWords
{
    /// <summary>Longer words are cut. Only serials are that long.</summary>
    public const int MaxWordLength = 40;

    private const string From = "äöàáâãāăąçćčďèéêëēėęěìíîïīįłñńňòóôõōőŕřśšşťùúûüūůűųýÿžźż";
    private const string To = "æøaaaaaaacccdeeeeeeeeiiiiiilnnnoooooorrssstuuuuuuuuyyzzz";
    private const char Ring = '\u030A';
    private const char TwoDots = '\u0308';

    /// <summary>All words of a text, in order.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. All(text).Select(word => word.Text)];

    /// <summary>A word, also one written with hyphens, as one.</summary>
    public static string Folded(string word) => string.Concat(Of(word));

    /// <summary>All words of a text, in order, as typed and folded.</summary>
    internal static IReadOnlyList<SearchWord> All(string text)
    {
        var words = new List<SearchWord>();
        var (word, start, at, gap) = (new StringBuilder(), 0, 0, "");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) && rune != Rune.ReplacementChar)
            {
                start = word.Length == 0 ? at : start;
                Add(word, Rune.ToLowerInvariant(rune));
            }
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
                Mark(word, rune);
            else
                gap = End(words, word, text[start..at], gap) + rune;
            at += rune.Utf16SequenceLength;
        }

        End(words, word, text[start..at], gap);
        return words;
    }

    private static void Add(StringBuilder word, Rune rune)
    {
        var folded = rune.IsBmp && From.IndexOf((char)rune.Value) is >= 0 and var at ? new Rune(To[at]) : rune;
        var letter = word.Length == 0 ? '\0' : (word[^1], folded.Value) switch
        {
            ('a', 'a') => 'å',
            ('a', 'e') => 'æ',
            ('o', 'e') => 'ø',
            _ => '\0',
        };
        if (letter == '\0')
            word.Append(folded.ToString());
        else
            word[^1] = letter;
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

    // Returns the gap before the next word as far as it is known.
    private static string End(List<SearchWord> words, StringBuilder word, string typed, string gap)
    {
        if (word.Length == 0)
            return gap;
        words.Add(new SearchWord(Cut(word.ToString()), typed, words.Count > 0 && gap is [var one] && Joins(one)));
        word.Clear();
        return "";
    }

    private static bool Joins(char c) => c == ' ' || char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation;

    private static string Cut(string word) =>
        word.Length <= MaxWordLength ? word : word[..(char.IsHighSurrogate(word[MaxWordLength - 1]) ? MaxWordLength - 1 : MaxWordLength)];
}

/// <summary>A word of a text.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Typed">As it was typed.</param>
/// <param name="IsNextTo">Only a space or a hyphen is between it and the word before, so the two may be one compound.</param>
internal sealed record SearchWord(string Text, string Typed, bool IsNextTo);
