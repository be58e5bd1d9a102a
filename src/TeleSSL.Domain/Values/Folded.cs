using System.Globalization;
using System.Text;

namespace TeleSSL.Domain.Values;

/// <summary>
/// A text as a reader sees it, for judging and searching; what is stored is the original. Folded by Unicode category, since
/// Unicode's own compatibility form does nothing in a process with invariant globalisation.
/// </summary>
public sealed class Folded
{
    private const int Dropped = -1;
    private const int MinusSign = 0x2212;
    private const int FirstFullWidth = 0xFF01;
    private const int LastFullWidth = 0xFF5E;
    private const int FullWidth = FirstFullWidth - '!';

    private readonly string original;

    // Where each character of the folded text stands in the original; null where both are of one length.
    private readonly int[]? places;

    private Folded(string original, string text, int[]? places) => (this.original, Text, this.places) = (original, text, places);

    /// <summary>
    /// Without format characters and combining marks; decimal digits as 0-9, dashes and the minus sign as hyphen, white space as
    /// space, full-width characters as ASCII. Case is preserved.
    /// </summary>
    public string Text { get; }

    /// <summary>Folds a text. A text that is folded already is returned as it is.</summary>
    public static Folded Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return new Folded(text, text, null);
        var folded = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var kept = Fold(rune);
            if (kept is >= 0 and <= char.MaxValue)
                folded.Append((char)kept);
            else if (kept != Dropped)
                folded.Append(char.ConvertFromUtf32(kept));
            while (places.Count < folded.Length)
                places.Add(at);
            at += rune.Utf16SequenceLength;
        }

        return new Folded(text, folded.ToString(), [.. places]);
    }

    /// <summary>The part of the original from which a part of the folded text was made.</summary>
    /// <param name="start">Where the part begins in the folded text.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    public Range Original(int start, int end)
    {
        if (places is null)
            return start..end;
        var last = places[end - 1];
        return places[start]..(last + (char.IsSurrogatePair(original, last) ? 2 : 1));
    }

    private static int Fold(Rune rune)
    {
        if (Rune.IsWhiteSpace(rune))
            return ' ';
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark => Dropped,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => Digit(rune),
            UnicodeCategory.DashPunctuation => '-',
            _ when rune.Value == MinusSign => '-',
            _ when rune.Value is >= FirstFullWidth and <= LastFullWidth => rune.Value - FullWidth,
            _ => rune.Value,
        };
    }

    // Raised and circled digits too; a fraction or a number above nine is no digit.
    private static int Digit(Rune rune)
    {
        var value = Rune.GetNumericValue(rune);
        return value is >= 0 and <= 9 && value == Math.Floor(value) ? '0' + (int)value : rune.Value;
    }
}
