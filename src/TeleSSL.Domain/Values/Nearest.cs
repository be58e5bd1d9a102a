namespace TeleSSL.Domain.Values;

/// <summary>Finds which of some known names a misspelt one was meant to be.</summary>
public static class Nearest
{
    /// <summary>The known name that takes the fewest changed letters (Levenshtein), ignoring case; the first of those as near.</summary>
    public static string Of(string given, IEnumerable<string> known) =>
        known.MinBy(name => Distance(given.ToLowerInvariant(), name.ToLowerInvariant())) ?? "";

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (
                    row[j],
                    Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[b.Length];
    }
}
