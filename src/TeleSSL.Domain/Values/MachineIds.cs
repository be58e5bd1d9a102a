namespace TeleSSL.Domain.Values;

/// <summary>Ids that only machines write: UUIDs, and hexadecimal words of 32 and more. Digits in them are no CPR number.</summary>
internal static class MachineIds
{
    private const int UuidLength = 36;
    private const int MinHexLength = 32;
    private const int Widest = 64;

    /// <summary>True when this part of a text is within such an id.</summary>
    public static bool Hold(string text, int start, int end)
    {
        // Within bounds, so that a long text of many numbers is read in one pass.
        var (first, last) = (Math.Max(0, start - Widest), Math.Min(text.Length, end + Widest));
        while (start > first && IsPart(text[start - 1]))
            start--;
        while (end < last && IsPart(text[end]))
            end++;
        var word = text.AsSpan(start, end - start);
        return word.Length == UuidLength
            ? Guid.TryParseExact(word, "D", out _)
            : word.Length >= MinHexLength && word.IndexOfAnyExcept(Hex) < 0 && word.ContainsAny(HexLetters);
    }

    private static bool IsPart(char c) => char.IsAsciiHexDigit(c) || c == '-';

    private static readonly System.Buffers.SearchValues<char> Hex = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly System.Buffers.SearchValues<char> HexLetters = System.Buffers.SearchValues.Create("abcdefABCDEF");
}
