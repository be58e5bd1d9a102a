using System.Globalization;

namespace TeleSSL.Server.Stock;

/// <summary>Rising row numbers as a short text: <c>1-50 52 60-80</c>. A file of devices has a gap only where a row was empty.</summary>
internal static class RowRanges
{
    public static string Of(IEnumerable<int> rows)
    {
        var ranges = new List<(int From, int To)>();
        foreach (var row in rows)
            if (ranges is [.., var last] && last.To == row - 1)
                ranges[^1] = (last.From, row);
            else
                ranges.Add((row, row));
        return string.Join(' ', ranges.Select(range => string.Create(
            CultureInfo.InvariantCulture, $"{range.From}{(range.To > range.From ? $"-{range.To}" : "")}")));
    }

    public static IEnumerable<int> In(string ranges) => ranges.Split(' ').SelectMany(range =>
    {
        var ends = range.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    });
}
