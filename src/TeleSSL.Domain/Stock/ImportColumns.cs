using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>The columns of a file of devices. Every column of a file must be one of them, so that no value is dropped in silence.</summary>
public static class ImportColumns
{
    /// <summary>Those that a file must have.</summary>
    public static readonly IReadOnlyList<string> Needed = ["model", "serial", "location", "source"];

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> Known = [.. Needed, "lot", "calibratedUntil"];

    private const int LongestName = 50;
    private const int MostNamed = 20;

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

    private static readonly Dictionary<string, string> ByWord = Known
        .SelectMany(column => AlsoWritten[column].Prepend(column.ToLowerInvariant()), (column, word) => (column, word))
        .ToDictionary(pair => pair.word, pair => pair.column);

    /// <summary>
    /// Why a header cannot be used, or null: <c>unknown-column</c>, a column <c>listed-twice</c>, or <c>missing-column</c>. A column
    /// without a name is allowed; its cells must be empty.
    /// </summary>
    public static Refusal? WhyNot(IReadOnlyList<string> header)
    {
        var names = header.Select(name => name.Trim()).ToArray();
        var unknown = names.Index().Where(column => column.Item.Length > 0 && !IsKnown(column.Item)).Take(MostNamed).ToArray();
        if (unknown.Length > 0)
            return Refusal.Invalid([.. unknown.Select(column => new FieldError(Shown(column.Item, column.Index), Unknown(column.Item)))]);
        if (Known.FirstOrDefault(column => names.Count(name => Is(name, column)) > 1) is { } twice)
            return Refusal.Invalid("header", FieldProblems.Twice.With("value", twice));
        return Needed.Except(names, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } missing
            ? Refusal.Invalid("header", StockProblems.MissingColumn.With("column", missing).With("known", AllKnown))
            : null;
    }

    /// <summary>The column that a name most likely means.</summary>
    public static string NearestTo(string name) => ByWord[Nearest.Of(Plain(name), ByWord.Keys)];

    private static string AllKnown => string.Join(", ", Known);

    private static bool IsKnown(string name) => Known.Any(column => Is(name, column));

    private static bool Is(string name, string column) => name.Equals(column, StringComparison.OrdinalIgnoreCase);

    private static FieldProblem Unknown(string name) =>
        FieldProblems.UnknownColumn.With("nearest", NearestTo(name)).With("known", AllKnown);

    // A file without a header has its first device there, so the name may be anything.
    private static string Shown(string name, int index) =>
        name.Length > LongestName || PersonalNumbers.AreIn(name) ? $"column {index + 1}" : name;

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Take(LongestName)).ToLowerInvariant();
}
