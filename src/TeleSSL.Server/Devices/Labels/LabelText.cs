using System.Globalization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>Wraps text to a line width in characters.</summary>
internal static class LabelText
{
    private const string Cut = "...";

    /// <summary>All characters, on as many lines as needed: a serial is never truncated.</summary>
    public static List<string> Whole(string text, int width) => [.. Pieces(text, width)];

    /// <summary>Wraps between words; text beyond the last line is truncated visibly.</summary>
    public static List<string> Words(string text, int width, int most)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= width)
                lines[^1] += $" {word}";
            else
                lines.Add(word);
        return lines.Count <= most
            ? lines
            : [.. lines.Take(most - 1), Pieces(lines[most - 1], width - Cut.Length).First() + Cut];
    }

    /// <summary>Letters with the marks that follow them, without what cannot be seen and takes no room.</summary>
    public static IEnumerable<string> Letters(string text) => Elements(text).Where(element => Folded.Of(element).Text.Length > 0);

    // By elements, so that surrogate pairs are not split and marks stay with their letter.
    private static IEnumerable<string> Pieces(string text, int width) => Elements(text).Chunk(width).Select(piece => string.Concat(piece));

    private static IEnumerable<string> Elements(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();)
            yield return elements.GetTextElement();
    }
}
