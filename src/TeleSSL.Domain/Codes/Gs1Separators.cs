namespace TeleSSL.Domain.Codes;

/// <summary>The separator between element strings: FNC1, which a scanner sends as ASCII 29 (GS1 General Specifications, 7.8.3).</summary>
internal static class Gs1Separators
{
    public const char Separator = '\u001d';

    // Substitutes that keyboard wedges send. None is in the set of 82 except the letters and brackets of <GS>.
    private static readonly string[] Equivalents = ["<GS>", "{GS}", "^]", "|", "\u241d"];

    /// <summary>The text with every substitute replaced by the separator.</summary>
    public static string Normalise(string text) => Equivalents.Aggregate(text, (left, equivalent) =>
        left.Replace(equivalent, Separator.ToString(), StringComparison.Ordinal));
}
