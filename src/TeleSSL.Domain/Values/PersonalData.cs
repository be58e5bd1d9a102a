using System.Text;

namespace TeleSSL.Domain.Values;

/// <summary>What is said and shown instead of something that reads as a CPR number.</summary>
public static class PersonalData
{
    /// <summary>The code of every refusal of a text for personal data.</summary>
    public const string Code = "personal-data-in-text";

    /// <summary>For free text, where a number can be something else.</summary>
    public const string InFreeText =
        "contains what looks like a CPR number; link the citizen instead. If it is something else, write what just before it, such as"
        + " serienr or ordrenr, or name it in notCpr";

    /// <summary>For names and codes.</summary>
    public const string InName = "contains what looks like a CPR number";

    /// <summary>For serials, lots and references.</summary>
    public const string InLine = "looks like a CPR number; a serial of ten digits is written without separators";

    /// <summary>A text without its digits when it holds such a number: for codes that were scanned, which nobody wrote.</summary>
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
