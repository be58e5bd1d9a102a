namespace TeleSSL.Domain.Values;

/// <summary>Finds everything in a text that reads as a CPR number, in any spelling.</summary>
public static class PersonalNumbers
{
    // ddmmyy, a digit and a digit: the fewest, in a number with two letters.
    private const int FewestDigits = 8;

    /// <summary>All of them, in order. Hits can overlap: what reads in two ways is judged in both.</summary>
    public static IReadOnlyList<PersonalNumber> In(string text) => [.. Found(text)];

    /// <summary>True when there is any, whatever it may be. For names, codes and what no person wrote.</summary>
    public static bool AreIn(string text) => Found(text).Any();

    private static IEnumerable<PersonalNumber> Found(string text)
    {
        if (!MayHoldOne(text))
            yield break;
        var folded = Folded.Of(text);
        for (var i = 0; i < folded.Text.Length; i++)
            if (At(folded.Text, i) is { } shape)
                yield return PersonalNumber.Of(folded, i, shape);
    }

    private static CprShape? At(string text, int start) =>
        char.IsAsciiDigit(text[start]) && (start == 0 || !char.IsAsciiDigit(text[start - 1]))
            && (CprShape.At(text, start) ?? CprShape.OnHealthCard(text, start)) is { } shape && !MachineIds.Hold(text, start, shape.End)
            ? shape
            : null;

    // Asked of every text of every body, so without allocations.
    private static bool MayHoldOne(string text)
    {
        var digits = 0;
        foreach (var c in text)
            if (MayBeDigit(c) && ++digits == FewestDigits)
                return true;
        return false;
    }

    private static bool MayBeDigit(char c) => char.IsAscii(c) ? char.IsAsciiDigit(c) : char.IsNumber(c) || char.IsHighSurrogate(c);
}
