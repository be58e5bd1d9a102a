namespace TeleSSL.Domain.Codes;

/// <summary>Says what the codes of one label are. Pure; never throws; never guesses without saying so.</summary>
public static class CodeReader
{
    /// <summary>Characters. A longer code is kept but not read; no label of a device comes near.</summary>
    public const int MaxLength = 4096;

    // Two-digit years are read around the day of the scan; this is for callers that have none.
    private static readonly DateOnly Today = new(2026, 1, 1);

    /// <summary>Reads the one or two codes of one label.</summary>
    /// <param name="rawCodes">What the scanner sent, as it sent it. Null elements count as empty.</param>
    /// <param name="companyPrefix">Our GS1 company prefix, digits: the long form of our own tags begins with it.</param>
    /// <param name="today">The day around which two-digit years are read; without it, around 2026.</param>
    /// <returns>The reading; <c>invalid-content</c> for no codes or more than two; <c>codes-contradict</c>.</returns>
    public static Result<CodeReading> Read(IReadOnlyList<string> rawCodes, string companyPrefix, DateOnly? today = null)
    {
        if (rawCodes is not { Count: 1 or 2 })
            return Refusal.Invalid("codes", "One code, or the two codes of one label.");

        var rules = new CodeReaderRules(companyPrefix ?? "", today ?? Today);
        if (rawCodes.Count == 1)
            return rules.Read(rawCodes[0] ?? "");

        var (first, second) = (rules.Read(rawCodes[0] ?? ""), rules.Read(rawCodes[1] ?? ""));
        if (first.Gtin is null || second.Gtin is null || first.Gtin == second.Gtin)
            return LabelMerge.Of(first, second);
        // Beside a code that names the item, digits that look like another GTIN may be its lot, serial or dates.
        return LabelMerge.Of(rules.ReadBeside(first, second), rules.ReadBeside(second, first));
    }
}
