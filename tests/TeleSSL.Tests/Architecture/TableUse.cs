using System.Text.RegularExpressions;

namespace TeleSSL.Tests.Architecture;

/// <summary>A table that is named in a text of SQL.</summary>
internal sealed partial record TableUse(SourceFile File, string Table, bool Writes)
{
    public string Owner => TableOwners.All[Table];

    /// <summary>Aliases, functions and what a WITH makes are no tables; all tables have an owner.</summary>
    public static IEnumerable<TableUse> In(SourceFile file) => file.Strings
        .SelectMany(text => Reads().Matches(text)).Select(match => (match, false))
        .Concat(file.Strings.SelectMany(text => Written().Matches(text)).Concat(Bulk().Matches(file.Code)).Select(match => (match, true)))
        .SelectMany(found => found.match.Groups["table"].Captures.Select(table => new TableUse(file, table.Value, found.Item2)))
        .Where(use => TableOwners.All.ContainsKey(use.Table)).Distinct();

    public override string ToString() => $"{File.Path} {(Writes ? "writes" : "reads")} {Table}, which is of {Owner}";

    [GeneratedRegex(@"(?<!DELETE\s+)\b(?:FROM|JOIN)\s+(?:vault\.)?(?<table>[a-z_]+)(?:(?:\s+(?:AS\s+)?[a-z]+)?\s*,\s*(?<table>[a-z_]+))*")]
    private static partial Regex Reads();

    [GeneratedRegex(@"\b(?:INTO|UPDATE|DELETE\s+FROM)\s+(?:vault\.)?(?<table>[a-z_]+)")]
    private static partial Regex Written();

    [GeneratedRegex(@"\bBulk\.Insert\(\w+,\s*""(?<table>[a-z_]+)""")]
    private static partial Regex Bulk();
}
