namespace TeleSSL.Domain.Codes;

/// <summary>The three-character prefix with which a scanner can report the symbol (ISO/IEC 15424).</summary>
internal static class Symbology
{
    private static readonly Dictionary<char, string> Names = new()
    {
        ['A'] = "code-39",
        ['B'] = "telepen",
        ['C'] = "code-128",
        ['d'] = "datamatrix",
        ['E'] = "ean-upc",
        ['e'] = "databar",
        ['F'] = "codabar",
        ['G'] = "code-93",
        ['H'] = "code-11",
        ['h'] = "han-xin",
        ['I'] = "itf",
        ['J'] = "dotcode",
        ['L'] = "pdf417",
        ['M'] = "msi",
        ['Q'] = "qr",
        ['R'] = "standard-2-of-5",
        ['S'] = "standard-2-of-5",
        ['U'] = "maxicode",
        ['X'] = "other",
        ['z'] = "aztec",
        ['Z'] = "keyboard",
    };

    // The prefixes for FNC1 in first position: GS1 element strings follow (GS1 General Specifications, 5.1.2).
    private static readonly HashSet<string> Gs1 = ["]C1", "]d2", "]e0", "]e1", "]e2", "]J1", "]Q3"];

    /// <summary>The name of the symbol when a text begins with such a prefix, or null.</summary>
    public static string? Of(string text) =>
        text.Length >= 3 && text[0] == ']' && char.IsAsciiLetterOrDigit(text[2]) ? Names.GetValueOrDefault(text[1]) : null;

    public static bool SaysGs1(string text) => text.Length >= 3 && Gs1.Contains(text[..3]);
}
