using System.Text.RegularExpressions;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// Full-text search, which differs between the databases: an FTS5 virtual table, or tsvector columns. Both get words folded and
/// split in C#, separated by spaces, and neither splits, folds or stems further, so both find the same (ops/adr/0053). A row is
/// always <c>(rowid, title, body)</c>. A question finds what has any of its words.
/// </summary>
internal sealed partial record FullText(
    Func<string, string> Table, Func<string, bool, string, string> Matches, Func<IReadOnlyList<string>, bool, bool, string> Question)
{
    // The "ascii" tokenizer splits at ASCII characters that are neither letters nor digits, so only at our spaces.
    private static readonly FullText Sqlite = new(
        table => $"CREATE VIRTUAL TABLE {table} USING fts5 (title, body, tokenize = 'ascii', prefix = '2 3');",
        (table, _, question) => $"{table} MATCH {question}",
        (words, inTitle, prefix) =>
            $"{(inTitle ? "title : " : "")}({string.Join(" OR ", words.Select(word => prefix ? $"\"{word}\" *" : $"\"{word}\""))})");

    // The cast takes words unchanged; to_tsvector would split them by its own grammar.
    private static readonly FullText Postgres = new(
        table => $"""
            CREATE TABLE {table} (
                rowid       bigint PRIMARY KEY,
                title       text NOT NULL,
                body        text NOT NULL,
                title_words tsvector GENERATED ALWAYS AS (CAST(title AS tsvector)) STORED,
                words       tsvector GENERATED ALWAYS AS (CAST(title || ' ' || body AS tsvector)) STORED
            );
            CREATE INDEX {table}_title ON {table} USING gin (title_words);
            CREATE INDEX {table}_words ON {table} USING gin (words);
            """,
        (table, inTitle, question) => $"{table}.{(inTitle ? "title_words" : "words")} @@ CAST({question} AS tsquery)",
        (words, _, prefix) => string.Join(" | ", words.Select(word => prefix ? $"'{word}':*" : $"'{word}'")));

    public static FullText Of(Dialect dialect) => dialect == Dialect.Sqlite ? Sqlite : Postgres;

    /// <summary>Fills a migration's placeholders for these tables.</summary>
    public string Fill(string sql) => Placeholder().Replace(sql, match => Table(match.Groups[1].Value));

    [GeneratedRegex(@"\{\{words:(\w+)\}\}")]
    private static partial Regex Placeholder();
}
