namespace TeleSSL.Domain.Values;

/// <summary>
/// Reads a CPR number at one place of a folded text: ddmmyy or ddmmyyyy and four more, with or without separators between day,
/// month, year and the rest. A separator is up to three characters that are neither letter nor digit; white space counts once.
/// </summary>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Number">Its ten characters, upper case.</param>
/// <param name="Apart">White space separates the date from the rest.</param>
internal readonly record struct CprShape(int End, string Number, bool Apart)
{
    private const int MaxSeparator = 3;

    // Before the number in the bar code and on the magnetic stripe of a health card.
    private const string HealthCard = "9208";

    /// <summary>The number that begins here, or null. A longer run of digits is a serial or a GTIN.</summary>
    public static CprShape? At(string text, int start) =>
        AreDigits(text, start, 2) && Next(text, start + 2) is var month
            && AreDigits(text, month, 2) && Next(text, month + 2) is var year
            ? WithYear(text, start, month, year, 2) ?? WithYear(text, start, month, year, 4)
            : null;

    /// <summary>The number within what a health card says under a scanner, or null.</summary>
    public static CprShape? OnHealthCard(string text, int start)
    {
        var end = start + HealthCard.Length + 10;
        if (end > text.Length || !text.AsSpan(start).StartsWith(HealthCard, StringComparison.Ordinal))
            return null;
        var number = text[(end - 10)..end];
        return Cpr.IsNumber(number) ? new CprShape(end, number, false) : null;
    }

    private static CprShape? WithYear(string text, int day, int month, int year, int length)
    {
        if (!AreDigits(text, year, length) || (length == 4 && text.AsSpan(year, 2) is not ("18" or "19" or "20")))
            return null;
        var tail = Next(text, year + length);
        var end = tail + 4;
        if (end > text.Length || (end < text.Length && char.IsAsciiDigit(text[end])))
            return null;
        var number = string.Concat(
            text.AsSpan(day, 2), text.AsSpan(month, 2), text.AsSpan(year + length - 2, 2), text.AsSpan(tail, 4)).ToUpperInvariant();
        return Cpr.IsNumber(number) ? new CprShape(end, number, text[(year + length)..tail].Contains(' ')) : null;
    }

    private static int Next(string text, int from)
    {
        var at = from;
        for (var count = 0; at < text.Length && !char.IsLetterOrDigit(text[at]); at++)
            if (!(at > from && text[at] == ' ' && text[at - 1] == ' ') && ++count > MaxSeparator)
                return text.Length;
        return at;
    }

    private static bool AreDigits(string text, int start, int count) =>
        start + count <= text.Length && !text.AsSpan(start, count).ContainsAnyExceptInRange('0', '9');
}
