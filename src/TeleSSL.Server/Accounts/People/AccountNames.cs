using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts.People;

/// <summary>
/// What colleagues call the accounts that an answer names. One read by primary key for a whole answer, so that a new name is right at
/// once in every process.
/// </summary>
internal sealed record AccountNames(IReadOnlyDictionary<string, string> Known)
{
    private static readonly AccountNames None = new(new Dictionary<string, string>());

    /// <summary>Null when no name is known, or no account is given.</summary>
    public string? this[string? account] => account is null ? null : Known.GetValueOrDefault(account);

    public static async Task<AccountNames> Of(Query query, IEnumerable<string?> accounts)
    {
        var asked = accounts.OfType<string>().Distinct().ToArray();
        if (asked.Length == 0)
            return None;
        var rows = await query.List<(string Name, string DisplayName)>(
            $"SELECT name, display_name FROM account WHERE {query.Dialect.In("name", "@asked")} AND display_name IS NOT NULL",
            new { asked });
        return new AccountNames(rows.ToDictionary(row => row.Name, row => row.DisplayName));
    }
}
