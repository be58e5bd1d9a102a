using System.Globalization;
using System.Text;

namespace TeleSSL.Domain.Values;

/// <summary>
/// The words of a person's name, in lower case. A hyphen, an apostrophe, a dot or a digit ends a word as a space does, so that
/// <c>Anne-Marie</c> and <c>Anne Marie</c> are the same two words.
/// </summary>
public static class NameWords
{
    /// <summary>Longer words are cut.</summary>
    public const int MaxWordLength = 40;

    private const int Ring = 0x030A;
    private const int TwoDots = 0x0308;

    /// <summary>All words, in order.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
            if (Rune.IsLetter(rune))
                word.Append(Rune.ToLowerInvariant(rune));
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark && word.Length > 0)
                word[^1] = Marked(word[^1], rune.Value);
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format)
                End(words, word);
        End(words, word);
        return words;
    }

    /// <summary>The words, and the same with two neighbours written as one: <c>Anne Marie</c> is also <c>annemarie</c>.</summary>
    public static IEnumerable<IReadOnlyList<string>> Spellings(IReadOnlyList<string> words) =>
        Enumerable.Range(1, Math.Max(0, words.Count - 1))
            .Select(second => (IReadOnlyList<string>)[.. words.Take(second - 1), words[second - 1] + words[second], .. words.Skip(second + 1)])
            .Prepend(words);

    // Some keyboards and files write a letter and its mark as two characters. Other marks say nothing here.
    private static char Marked(char letter, int mark) => (letter, mark) switch
    {
        ('a', Ring) => 'å',
        ('a', TwoDots) => 'ä',
        ('o', TwoDots) => 'ö',
        ('u', TwoDots) => 'ü',
        _ => letter,
    };

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
            words.Add(word.ToString(0, Math.Min(word.Length, MaxWordLength)));
        word.Clear();
    }
}
