namespace TeleSSL.Domain.Codes;

/// <summary>Interprets the codes of one label. Pure; never throws; never guesses without a note.</summary>
public static class CodeReader
{
    /// <summary>In characters. A longer code is returned but not read; no device label comes close.</summary>
    public const int MaxLength = 4096;

    // Two-digit years are resolved relative to the day of the scan; this is for callers without one.
    private static readonly DateOnly Today = new(2026, 1, 1);

    /// <summary>Reads the one or two codes of one label.</summary>
    /// <param name="rawCodes">The scanner's input, unchanged. Null elements count as empty.</param>
    /// <param name="companyPrefix">Our GS1 company prefix, digits: the long form of our own tags begins with it.</param>
    /// <param name="today">The day relative to which two-digit years are resolved; 2026 by default.</param>
    /// <returns>The reading; <c>invalid-content</c> for no codes or more than two; <c>codes-contradict</c>.</returns>
    public static Result<CodeReading> Read(IReadOnlyList<string> rawCodes, string companyPrefix, DateOnly? today = null)
    {
        if (rawCodes is not { Count: 1 or 2 })
            return Refusal.Invalid("codes", CodeRefusals.TwoCodes);

        var rules = new CodeReaderRules(companyPrefix ?? "", today ?? Today);
        if (rawCodes.Count == 1)
            return rules.Read(rawCodes[0] ?? "");

        var (first, second) = (rules.Read(rawCodes[0] ?? ""), rules.Read(rawCodes[1] ?? ""));
        if (first.Gtin is null || second.Gtin is null || first.Gtin == second.Gtin)
            return LabelMerge.Of(first, second);
        // Next to a code that identifies the item, digits that look like another GTIN may be its lot, serial or dates.
        return LabelMerge.Of(rules.ReadBeside(first, second), rules.ReadBeside(second, first));
    }
}
