using System.Globalization;
using System.Text;

namespace TeleSSL.Domain.Values;

/// <summary>
/// The one form of a number that is printed, typed, pasted or scanned: a serial, a lot, a tag, a phone number, a CPR number. Web pages,
/// letters and telephones put characters into numbers that a reader does not see, or that look like others (Unicode Standard, 6.2 for
/// dashes and spaces, 23.2 and 23.9 for format characters).
/// </summary>
public static class Printed
{
    /// <summary>
    /// Without format characters, variation selectors and fillers; dashes and the minus sign as hyphen, white space beyond ASCII as
    /// space, decimal digits and full-width characters as ASCII. ASCII, its control characters too, and everything else that a reader
    /// sees stays. Case is preserved. A number in this form is returned as it is.
    /// </summary>
    public static string Form(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var form = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            _ = Form(rune) is { } shown ? form.Append(shown) : form;
        return form.ToString();
    }

    /// <summary>True when the two differ at most by what a reader does not see.</summary>
    public static bool AreAlike(string one, string other) => string.Equals(Form(one), Form(other), StringComparison.Ordinal);

    /// <summary>The form of one character; null for what a reader does not see.</summary>
    internal static Rune? Form(Rune rune)
    {
        if (rune.IsAscii)
            return rune;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.OtherNumber => Folded.IsFiller(rune) ? null : rune,
            _ => Folded.Fold(rune),
        };
    }
}
