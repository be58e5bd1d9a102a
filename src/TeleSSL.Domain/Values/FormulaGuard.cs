using System.Text.RegularExpressions;

namespace TeleSSL.Domain.Values;

/// <summary>
/// Texts in a CSV file that a spreadsheet would take for formulas (OWASP, CSV Injection). A cell that begins with
/// <c>= + - @</c>, their full-width forms, tab or a line break gets an apostrophe in front, and so does what would become such a cell in
/// a program that separates by another character.
/// </summary>
public static partial class FormulaGuard
{
    private const string Begins = @"(?:(?:^|(?<=[;,\t\r\n""]))(?=[\s']*[=+\-@＝＋－＠])|^(?='*[\t\r\n]))";

    private const string Guarded = @"(?:(?:^|(?<=[;,\t\r\n""]))'(?=[\s']*[=+\-@＝＋－＠])|^'(?='*[\t\r\n]))";

    /// <summary>The text as it may stand in a file; most texts are unchanged.</summary>
    public static string Guard(string text) => Beginning().Replace(text, "'");

    /// <summary>The text that was guarded, so that a file of ours can be read again.</summary>
    public static string Unguard(string text) => Mark().Replace(text, "");

    [GeneratedRegex(Begins, RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(Guarded, RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
