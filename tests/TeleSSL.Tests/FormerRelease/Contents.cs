using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>What is in a database, asked of itself.</summary>
internal static class Contents
{
    /// <summary>All that an entry of the journal can be about.</summary>
    public static readonly string[] SubjectKinds =
    [
        "account", "agreement", "announcement", "article", "call", "canned-reply", "citizen", "count", "desk-phones", "device",
        "device-model", "fault-report", "import", "incident", "location", "organisation", "partner", "programme", "recall",
        "service-levels", "session", "ticket", "unknown-scan", "vault", "working-calendar",
    ];

    private static string Tables => Databases.OnPostgres
        ? "SELECT string_agg(schemaname || '.' || tablename, ' ') FROM pg_tables WHERE schemaname IN ('public', 'vault')"
        : """
          SELECT group_concat(name, ' ')
          FROM   (SELECT 'main.' || name AS name FROM main.sqlite_schema WHERE type = 'table' AND name <> 'sqlite_sequence'
                  UNION ALL SELECT 'vault.' || name FROM vault.sqlite_schema WHERE type = 'table')
          """;

    private static string Kinds => Databases.OnPostgres
        ? "SELECT string_agg(DISTINCT subject_kind, ' ') FROM journal"
        : "SELECT group_concat(kind, ' ') FROM (SELECT DISTINCT subject_kind AS kind FROM journal)";

    public static async Task<IReadOnlyList<string>> EmptyTables(IReadOnlyDictionary<string, string?> settings)
    {
        var empty = new List<string>();
        foreach (var table in await Words(settings, Tables))
            if (!await Stored.Value<bool>(settings, $"SELECT EXISTS (SELECT 1 FROM {table})"))
                empty.Add(table);
        return empty;
    }

    /// <summary>Those in the journal, in order.</summary>
    public static async Task<IReadOnlyList<string>> SubjectKindsIn(IReadOnlyDictionary<string, string?> settings) =>
        [.. (await Words(settings, Kinds)).Order(StringComparer.Ordinal)];

    private static async Task<string[]> Words(IReadOnlyDictionary<string, string?> settings, string sql) =>
        (await Stored.Value<string>(settings, sql)).Split(' ');
}
