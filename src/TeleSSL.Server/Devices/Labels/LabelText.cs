namespace TeleSSL.Server.Devices.Labels;

/// <summary>Folds text into lines of so many characters.</summary>
internal static class LabelText
{
    private const string Cut = "...";

    /// <summary>Every character, in as many lines as it takes: a serial is never cut.</summary>
    public static List<string> Whole(string text, int width) => [.. Pieces(text, width)];

    /// <summary>Between words; what goes beyond the last line is cut, visibly.</summary>
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

    // By runes, so that no pair of surrogates is torn apart.
    private static IEnumerable<string> Pieces(string text, int width) => text.EnumerateRunes().Chunk(width).Select(piece => string.Concat(piece));
}
