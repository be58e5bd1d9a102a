using System.Text;

namespace TeleSSL.Domain.Values;

/// <summary>What is said and shown instead of something that reads as a CPR number.</summary>
public static class PersonalData
{
    /// <summary>The code of every refusal of a text for personal data.</summary>
    public const string Code = "personal-data-in-text";

    /// <summary>A text without its digits when it holds such a number: for codes that were scanned, not written by a person.</summary>
    public static string Blotted(string text) => PersonalNumbers.AreIn(text)
        ? string.Concat(Folded.Of(text).Text.Select(c => char.IsAsciiDigit(c) ? '#' : c))
        : text;

    /// <summary>A text with these hits replaced. Hits that overlap are replaced as one.</summary>
    public static string Masked(string text, IReadOnlyList<PersonalNumber> hits, string mark)
    {
        var masked = new StringBuilder();
        var at = 0;
        foreach (var (start, end) in hits.Select(hit => (hit.Place.Start.Value, hit.Place.End.Value)).Order())
        {
            if (start >= at)
                masked.Append(text, at, start - at).Append(mark);
            at = Math.Max(at, end);
        }

        return masked.Append(text, at, text.Length - at).ToString();
    }
}
