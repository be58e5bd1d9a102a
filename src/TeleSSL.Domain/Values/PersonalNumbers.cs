namespace TeleSSL.Domain.Values;

/// <summary>Finds everything in a text that reads as a CPR number, in any spelling.</summary>
public static class PersonalNumbers
{
    // ddmmyy, a digit and a digit: the fewest, in a number with two letters.
    private const int FewestDigits = 8;

    /// <summary>All of them, in order. Hits can overlap: what reads in two ways is judged in both.</summary>
    public static IReadOnlyList<PersonalNumber> In(string text)
    {
        if (text.Count(MayBeDigit) < FewestDigits)
            return [];
        var folded = Folded.Of(text);
        var hits = new List<PersonalNumber>();
        for (var i = 0; i < folded.Text.Length; i++)
            if (At(folded.Text, i) is { } shape)
                hits.Add(PersonalNumber.Of(folded, i, shape));
        return hits;
    }

    /// <summary>True when there is any, whatever it may be. For names, codes and what no person wrote.</summary>
    public static bool AreIn(string text) => In(text).Count > 0;

    private static CprShape? At(string text, int start) =>
        char.IsAsciiDigit(text[start]) && (start == 0 || !char.IsAsciiDigit(text[start - 1]))
            && (CprShape.At(text, start) ?? CprShape.OnHealthCard(text, start)) is { } shape && !MachineIds.Hold(text, start, shape.End)
            ? shape
            : null;

    private static bool MayBeDigit(char c) => char.IsAscii(c) ? char.IsAsciiDigit(c) : char.IsNumber(c) || char.IsHighSurrogate(c);
}
