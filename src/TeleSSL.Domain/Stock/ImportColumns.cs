using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>The columns of a file of devices. Every column of a file must be one of them, so that no value is dropped in silence.</summary>
public static class ImportColumns
{
    /// <summary>Those that a file must have.</summary>
    public static readonly IReadOnlyList<string> Needed = ["model", "serial", "location", "source"];

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> Known = [.. Needed, "lot", "calibratedUntil"];

    // What suppliers and stores write instead; lower case, letters and digits only.
    private static readonly Dictionary<string, string[]> AlsoWritten = new()
    {
        ["model"] = ["type", "product", "produkt", "article", "artikel", "varenummer", "gtin", "udi"],
        ["serial"] = ["sn", "serialnumber", "serialno", "serienummer", "serienr"],
        ["location"] = ["store", "place", "shelf", "placering", "lager", "depot", "hylde"],
        ["source"] = ["order", "purchaseorder", "po", "ordre", "indkøb", "supplier", "leverandør"],
        ["lot"] = ["batch", "lotnumber", "batchnumber", "lotno", "batchno", "parti", "charge"],
        ["calibratedUntil"] = ["calibration", "calibrationdue", "kalibreret", "kalibrerettil", "kalibrering", "kalibreringsdato"],
    };

    /// <summary>
    /// Why a header cannot be used: <c>unknown-column</c> (params <c>column</c>, <c>nearest</c>), <c>column-twice</c> (param
    /// <c>column</c>), or <c>malformed-csv</c> when a needed one is lacking (param <c>column</c>). Null when it can. A column without a
    /// name is allowed; its cells must be empty.
    /// </summary>
    public static Refusal? WhyNot(IReadOnlyList<string> header)
    {
        var named = header.Select(name => name.Trim()).Where(name => name.Length > 0).ToArray();
        if (named.FirstOrDefault(name => !Known.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            return Unknown(unknown);
        if (named.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { Key: var twice })
            return Refusal.Invalid("header", $"has the column {twice} twice", "column-twice").With("column", twice);
        return Needed.Except(named, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } missing
            ? Refusal.Invalid("header", $"lacks the column {missing}; the columns are {string.Join(", ", Known)}", "malformed-csv")
                .With("column", missing)
            : null;
    }

    /// <summary>The column that a name most likely means.</summary>
    public static string Nearest(string name)
    {
        var plain = Plain(name);
        return Known.MinBy(column => AlsoWritten[column].Prepend(Plain(column)).Min(word => Distance(plain, word)))!;
    }

    // A file without a header has its first device there, so the name may be anything.
    private static Refusal Unknown(string name)
    {
        var shown = name.Length > 50 || PersonalNumbers.AreIn(name) ? "…" : name;
        var nearest = Nearest(name);
        return Refusal.Invalid(
                "header", $"has the unknown column “{shown}”; did you mean {nearest}? The columns are {string.Join(", ", Known)}",
                "unknown-column")
            .With("column", shown).With("nearest", nearest);
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // Levenshtein: the fewest letters to insert, drop or replace.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= Math.Min(a.Length, 50); i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[b.Length];
    }
}
