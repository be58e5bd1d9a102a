using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts.People;

/// <summary>Who is away, for those who assign work and those who move it on.</summary>
internal static class Absences
{
    /// <summary>
    /// Accounts that are away at <c>@now</c>: <c>account</c>, and <c>until_at</c>, which is null for one that is deactivated.
    /// </summary>
    public const string Away = """
        SELECT name AS account, CAST(NULL AS timestamptz) AS until_at FROM account WHERE NOT active
        UNION  ALL
        SELECT account, until_at FROM absence WHERE from_at <= @now AND until_at > @now
        """;

    /// <summary><c>account-absent</c>; null when the account is there.</summary>
    public static async Task<Refusal?> WhyNotAssign(Query query, string account, DateTimeOffset now) =>
        (await AbsenceRow.Now(query, account, now))?.Absence is { } away
            ? AccessRefusals.AccountAbsent.With("account", account)
                .With("absence", away.Id.ToString()).With("from", away.FromText).With("to", away.ToText)
            : null;

    /// <summary>Those of an account that are not over, in order.</summary>
    public static async Task<List<Absence>> Ahead(Query query, string account, DateTimeOffset now) =>
        [.. (await query.List<AbsenceRow>(
            $"{AbsenceRow.Select} WHERE account = @account AND until_at > @now ORDER BY from_at", new { account, now }))
            .Select(row => row.Absence)];
}
