using System.Globalization;

namespace TeleSSL.Domain.Values;

/// <summary>Something in a text that reads as a CPR number.</summary>
/// <param name="Place">Where it stands in the text as written.</param>
/// <param name="Number">Its ten characters, upper case. Never logged.</param>
/// <param name="Word">The word just before it, lower case; <c>serie nr.</c> is <c>serienr</c>. Empty when there is none.</param>
/// <param name="Apart">White space separates the date from the rest.</param>
/// <param name="Spellings">The number as it stands in the folded text, alone and with the letters, digits and hyphens around it.</param>
public sealed record PersonalNumber(Range Place, string Number, string Word, bool Apart, IReadOnlyList<string> Spellings)
{
    private const int MaxGap = 8;

    // A serial has at most 50 characters.
    private const int MaxAround = 50;

    /// <summary>It is a real number's form and its modulus 11 is right.</summary>
    public bool FulfilsModulus11 => Cpr.Parse(Number).Value is { IsReplacement: false, LacksModulus11: false };

    /// <summary>It can be a date and, after white space, a time of day.</summary>
    public bool IsDateAndTime => Apart && Number[0] <= '3'
        && TimeOnly.TryParseExact(Number.AsSpan(6), "HHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    internal static PersonalNumber Of(Folded folded, int start, CprShape shape)
    {
        var text = folded.Text;
        string[] spellings =
        [
            text[start..shape.End], Around(text, start, shape.End, char.IsLetterOrDigit),
            Around(text, start, shape.End, c => char.IsLetterOrDigit(c) || c == '-').Trim('-'),
        ];
        return new PersonalNumber(
            folded.Original(start, shape.End), shape.Number, WordBefore(text, start), shape.Apart, [.. spellings.Distinct()]);
    }

    private static string Around(string text, int start, int end, Func<char, bool> isPart)
    {
        var (first, last) = (Math.Max(0, start - MaxAround), Math.Min(text.Length, end + MaxAround));
        while (start > first && isPart(text[start - 1]))
            start--;
        while (end < last && isPart(text[end]))
            end++;
        return text[start..end];
    }

    private static string WordBefore(string text, int end)
    {
        var (start, word) = LastWord(text, end);
        return word is "nr" or "nummer" ? LastWord(text, start).Word + word : word;
    }

    private static (int Start, string Word) LastWord(string text, int end)
    {
        var stop = end;
        while (stop > 0 && end - stop < MaxGap && !char.IsLetterOrDigit(text[stop - 1]))
            stop--;
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return (start, text[start..stop].ToLowerInvariant());
    }
}
