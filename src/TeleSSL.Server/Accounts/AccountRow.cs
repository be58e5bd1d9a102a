using TeleSSL.Contracts;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Accounts;

/// <summary>Reads accounts, one row per membership.</summary>
internal sealed record AccountRow
{
    private const string One = $"{Select} WHERE a.name = @name ORDER BY m.organisation, m.role";
    private const string Select = """
        SELECT a.name AS Name, a.version AS Version, a.active AS Active, a.password_hash IS NOT NULL AS HasPassword, a.subject AS Subject,
               a.display_name AS DisplayName, s.authority AS BoundAuthority, s.subject AS BoundSubject, m.organisation AS Organisation, m.role AS Role
        FROM   account a
        LEFT   JOIN account_subject s ON s.account = a.name
        LEFT   JOIN membership m ON m.account = a.name
        """;

    public required string Name { get; init; }

    public required int Version { get; init; }

    public required bool Active { get; init; }

    public required bool HasPassword { get; init; }

    public string? Subject { get; init; }

    public string? DisplayName { get; init; }

    public string? BoundAuthority { get; init; }

    public string? BoundSubject { get; init; }

    public string? Organisation { get; init; }

    public string? Role { get; init; }

    public static async Task<AccountAnswer?> Find(Query query, string name) =>
        Answers(await query.List<AccountRow>(One, new { name })).FirstOrDefault();

    public static Task<string?> NameOf(Tx tx, string subject) =>
        tx.Find<string>("SELECT name FROM account WHERE subject = @subject", new { subject });

    public static async Task<bool> AnyAdministrator(Tx tx) =>
        await tx.Find<int?>(
            """
            SELECT 1 FROM account a JOIN membership m ON m.account = a.name WHERE a.active AND m.role = 'administrator' LIMIT 1
            """) is not null;

    public static Task<AccountAnswer?> Find(Db db, string name, CancellationToken ct) => db.Read(query => Find(query, name), ct);

    public static Task<Page<AccountAnswer>> List(Db db, Paging paging, CancellationToken ct) => db.Read(async query =>
    {
        var rows = await query.List<AccountRow>(
            $"""
            {Select}
            WHERE  a.name IN (SELECT name FROM account WHERE name > @after ORDER BY name LIMIT @more)
            ORDER  BY a.name, m.organisation, m.role
            """,
            new { after = paging.Last?.Text ?? "", more = paging.Limit + 1 });
        return paging.Cut([.. Answers(rows)], account => new SortKey(Text: account.Name), account => account);
    }, ct);

    private static IEnumerable<AccountAnswer> Answers(IEnumerable<AccountRow> rows) =>
        from row in rows
        group row by row.Name into account
        let first = account.First()
        select new AccountAnswer(
            first.Name, first.Version, first.Active, first.HasPassword, first.Subject,
            [.. account.Where(row => row.Role is not null).Select(row => new MembershipPart(row.Organisation!, row.Role!))],
            first.BoundSubject is null ? null : new BoundSubject(first.BoundAuthority!, first.BoundSubject),
            first.DisplayName);
}
