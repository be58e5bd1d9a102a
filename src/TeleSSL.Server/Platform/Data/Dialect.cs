using System.Text.RegularExpressions;

namespace TeleSSL.Server.Platform.Data;

/// <summary>The few words in which the two databases differ.</summary>
internal sealed partial record Dialect(
    string Name, string Identity, string SortedText, string JournalLock, string Notify, int RowsPerStatement, Func<string, string, string> In)
{
    public const string PostgresChannel = "telessl";

    public static readonly Dialect Sqlite = new(
        "sqlite",
        Identity: "integer PRIMARY KEY AUTOINCREMENT",
        SortedText: "text",
        // The one writer gives the order.
        JournalLock: "",
        // There is no other process.
        Notify: "",
        // There is no way to save, and SQLite finds each parameter by walking all of them.
        RowsPerStatement: 1,
        In: (column, list) => $"{column} IN {list}");

    public static readonly Dialect Postgres = new(
        "postgres",
        Identity: "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
        SortedText: "text COLLATE \"C\"",
        // Taken as the last thing before COMMIT, so that seq order is commit order. Telling the other processes costs no call of its own.
        JournalLock: $"SELECT pg_advisory_xact_lock(7305805), pg_notify('{PostgresChannel}', 'journal')",
        Notify: $"SELECT pg_notify('{PostgresChannel}', @Name)",
        RowsPerStatement: 200,
        In: (column, list) => $"{column} = ANY({list})");

    /// <summary>Fills a migration's placeholders, and leaves out what is for the other database.</summary>
    public string Fill(string sql) => FullText.Of(this).Fill(
        ForOne().Replace(sql, part => part.Groups["name"].Value == Name ? part.Groups["sql"].Value : "")
            .Replace("{{identity}}", Identity).Replace("{{sorted}}", SortedText));

    [GeneratedRegex(@"\{\{(?<name>sqlite|postgres)\}\}(?<sql>.*?)\{\{/\k<name>\}\}", RegexOptions.Singleline)]
    private static partial Regex ForOne();
}
