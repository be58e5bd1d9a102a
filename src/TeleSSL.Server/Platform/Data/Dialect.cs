using System.Text.Json;
using System.Text.RegularExpressions;

namespace TeleSSL.Server.Platform.Data;

/// <summary>The SQL fragments that differ between the two databases.</summary>
internal sealed partial record Dialect(
    string Name, string Identity, string SortedText, string Notify,
    int RowsPerStatement, Func<string, string, string> In)
{
    public const string PostgresChannel = "telessl";

    public static readonly Dialect Sqlite = new(
        "sqlite",
        Identity: "integer PRIMARY KEY AUTOINCREMENT",
        SortedText: "text",
        // No other process uses the files.
        Notify: "",
        // There is no round trip to save, and SQLite looks up each parameter linearly.
        RowsPerStatement: 1,
        In: (column, list) => $"{column} IN {list}");

    public static readonly Dialect Postgres = new(
        "postgres",
        Identity: "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
        SortedText: "text COLLATE \"C\"",
        Notify: $"SELECT pg_notify('{PostgresChannel}', @Name)",
        RowsPerStatement: 200,
        In: (column, list) => $"{column} = ANY({list})");

    /// <summary>
    /// The same as <see cref="In"/> for a list of any length, whose parameter <see cref="LongList"/> makes: SQLite looks up each
    /// parameter linearly, so there it is one.
    /// </summary>
    public string InLong(string column, string list) =>
        this == Sqlite ? $"{column} IN (SELECT value FROM json_each({list}))" : In(column, list);

    /// <summary>Numbers, or ids, as a parameter of <see cref="InLong"/>.</summary>
    public object LongList<T>(IEnumerable<T> values) =>
        this != Sqlite ? values.ToArray() : JsonSerializer.Serialize(values).ToUpperInvariant();

    /// <summary>Fills a migration's placeholders and removes parts for the other database.</summary>
    public string Fill(string sql) => FullText.Of(this).Fill(
        ForOne().Replace(sql, part => part.Groups["name"].Value == Name ? part.Groups["sql"].Value : "")
            .Replace("{{identity}}", Identity).Replace("{{sorted}}", SortedText));

    [GeneratedRegex(@"\{\{(?<name>sqlite|postgres)\}\}(?<sql>.*?)\{\{/\k<name>\}\}", RegexOptions.Singleline)]
    private static partial Regex ForOne();
}
