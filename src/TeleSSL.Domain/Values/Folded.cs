using System.Globalization;
using System.Text;

namespace TeleSSL.Domain.Values;

/// <summary>
/// A text as a reader sees it, for judging and searching; what is stored is the original. Folded by Unicode category, since
/// Unicode's own compatibility form does nothing in a process with invariant globalisation.
/// </summary>
public sealed class Folded
{
    private const int MinusSign = 0x2212;
    private const int FirstFullWidth = 0xFF01;
    private const int LastFullWidth = 0xFF5E;
    private const int FullWidth = FirstFullWidth - '!';
    private const int BrailleBlank = 0x2800;

    private static readonly Rune Space = new(' ');
    private static readonly Rune Hyphen = new('-');

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
            if (Fold(rune) is { } shown)
                folded.Append(shown);
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

    /// <summary>What a reader sees of a character; null for nothing.</summary>
    internal static Rune? Fold(Rune rune)
    {
        if (Rune.IsWhiteSpace(rune) || rune.Value == BrailleBlank)
            return Space;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark => null,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => Digit(rune),
            UnicodeCategory.DashPunctuation => Hyphen,
            _ when rune.Value == MinusSign => Hyphen,
            _ when rune.Value is >= FirstFullWidth and <= LastFullWidth => new Rune(rune.Value - FullWidth),
            _ => IsFiller(rune) ? null : rune,
        };
    }

    /// <summary>
    /// A letter or mark that is never shown: variation selectors, the grapheme joiner and the Hangul, Khmer and Mongolian fillers
    /// (Unicode Character Database, Default_Ignorable_Code_Point).
    /// </summary>
    internal static bool IsFiller(Rune rune) => rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F)
        or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xE0000 and <= 0xE0FFF);

    // Raised and circled digits too; a fraction or a number above nine is no digit.
    private static Rune Digit(Rune rune)
    {
        var value = Rune.GetNumericValue(rune);
        return value is >= 0 and <= 9 && value == Math.Floor(value) ? new Rune('0' + (int)value) : rune;
    }
}
