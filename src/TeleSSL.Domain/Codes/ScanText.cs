using System.Text;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Codes;

/// <summary>A scan without its noise: symbology prefix, line ends, leading separator, invisible characters.</summary>
/// <param name="Text">The remaining text, trimmed.</param>
/// <param name="SpacedText">The same with its trailing spaces: a HIBC check character can be a space.</param>
/// <param name="Symbology">The symbol, when the scanner reported it.</param>
/// <param name="SaysGs1">The scanner reported a GS1 symbol.</param>
/// <param name="SeparatorAtEdge">The text started or ended with a separator, so the scanner transmits separators.</param>
/// <param name="Notes">Notes on the clean-up.</param>
internal sealed record ScanText(
    string Text, string SpacedText, string? Symbology, bool SaysGs1, bool SeparatorAtEdge, IReadOnlyList<string> Notes)
{
    public static ScanText Of(string raw)
    {
        var visible = Printed.Form(raw);
        var (bare, separatorOutside) = Trim(visible);
        var symbology = Codes.Symbology.Of(bare);
        var (text, separatorInside) = symbology is null ? (bare, false) : Trim(bare[3..]);
        return new(
            text.TrimEnd(), text, symbology, symbology is not null && Codes.Symbology.SaysGs1(bare),
            separatorOutside || separatorInside, [.. Changes(raw)]);
    }

    private static (string Text, bool Separator) Trim(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && (char.IsControl(text[start]) || char.IsWhiteSpace(text[start])))
            start++;
        while (end > start && char.IsControl(text[end - 1]))
            end--;
        var edges = string.Concat(text.AsSpan(0, start), text.AsSpan(end));
        return (text[start..end], edges.Contains(Gs1Separators.Separator));
    }

    private static IEnumerable<string> Changes(string raw)
    {
        if (Ascii.IsValid(raw))
            yield break;
        if (raw.EnumerateRunes().Any(rune => Printed.Form(rune) is null))
            yield return CodeNotes.InvisibleRemoved;
        if (raw.EnumerateRunes().Any(rune => Printed.Form(rune) is { } shown && shown != rune))
            yield return CodeNotes.LookAlikesReplaced;
    }
}
