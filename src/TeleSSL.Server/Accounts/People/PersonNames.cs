using TeleSSL.Contracts;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Accounts.People;

/// <summary>Lists what accounts are called and who is away, for pages that show or choose people.</summary>
internal sealed class PersonNames(Db db, SightReader sights, Clock clock)
{
    public static readonly QueryParameter Organisation = new("organisation", "Code: only those who belong to it.");

    public Task<Page<PersonName>> List(Viewer viewer, string? organisation, Paging paging, CancellationToken ct) =>
        db.Read(async query =>
        {
            var parameters = new Parameters(
                new { after = paging.Last?.Text ?? "", more = paging.Limit + 1, now = clock.Now, organisation });
            var scope = PeopleScope.Of(await sights.Of(viewer, query)).Where(db.Dialect, parameters);
            var rows = await query.List<Row>(Select(scope, organisation is not null), parameters);
            return paging.Cut([.. Answers(rows)], person => new SortKey(Text: person.Name), person => person);
        }, ct);

    private static string Select(string scope, bool ofOne)
    {
        var own = ofOne ? " AND m.organisation = @organisation" : "";
        var among = ofOne ? $" AND EXISTS (SELECT 1 FROM membership m WHERE m.account = a.name{own})" : "";
        return $"""
            SELECT a.name AS Name, a.display_name AS DisplayName, a.active AS Active, m.role AS Role,
                   (SELECT max(b.until_at) FROM absence b WHERE b.account = a.name AND b.from_at <= @now AND b.until_at > @now) AS AbsentUntil
            FROM   (SELECT a.name, a.display_name, a.active FROM account a
                    WHERE  a.name > @after AND {scope}{among} ORDER BY a.name LIMIT @more) a
            LEFT   JOIN membership m ON m.account = a.name{own}
            ORDER  BY a.name, m.role
            """;
    }

    private static IEnumerable<PersonName> Answers(IEnumerable<Row> rows) =>
        from row in rows
        group row by row.Name into account
        let first = account.First()
        select new PersonName(
            first.Name, first.DisplayName, first.Active, [.. account.Select(row => row.Role).OfType<string>().Distinct()], first.AbsentUntil);

    private sealed record Row
    {
        public required string Name { get; init; }

        public string? DisplayName { get; init; }

        public required bool Active { get; init; }

        public string? Role { get; init; }

        public DateTimeOffset? AbsentUntil { get; init; }
    }
}
