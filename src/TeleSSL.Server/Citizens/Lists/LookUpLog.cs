using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens.Lists;

/// <summary>
/// Who looked up the citizens of a municipality while they belonged to it, newest first; a list of names is one entry. Each municipality
/// seeks its own indexes of look-ups and of lists.
/// </summary>
internal sealed class LookUpLog(Db db)
{
    public async Task<IResult> Answer(HttpContext http, ClaimsPrincipal user, CancellationToken ct)
    {
        var parameters = new Parameters();
        if (!Paging.Of(http).Accepted(out var paging, out var refusal)
            || !LookUpFilter.Of(http, parameters).Accepted(out var filter, out refusal))
            return Problems.Of(refusal);
        var after = paging.After is { } last && last < filter.Before ? last : filter.Before;
        parameters.AddAll(new { after, filter.First, more = paging.Limit + 1 });
        var scope = OwnMunicipalities.Of(user.Viewer(), filter.Municipality);
        var rows = await db.Read(query => query.List<LookUpLineRow>(Sql(scope, filter.Sql, parameters, query.Dialect), parameters), ct);
        return Json.Answer(paging.Cut(rows, row => row.Id, row => row.Line));
    }

    /// <summary>The citizens of one entry within the scope; null when it has none.</summary>
    public Task<Page<LookedUpCitizen>?> Citizens(Guid entry, Paging paging, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var parameters = new Parameters(new { entry, after = paging.After ?? Guid.Empty, more = paging.Limit + 1 });
        var scope = OwnMunicipalities.Of(viewer, null);
        var rows = await query.List<LookedUpRow>(
            $"""
            SELECT coalesce(f.citizen, e.citizen) AS Citizen, min(e.municipality) AS Municipality
            FROM  (SELECT c.citizen, c.municipality FROM list_look_up_citizen c
                   WHERE  c.list = @entry AND {scope.Where(parameters, query.Dialect, "c")}
                   UNION  ALL
                   SELECT l.citizen, coalesce(l.municipality, '') FROM look_up l
                   WHERE  l.id = @entry AND {scope.Where(parameters, query.Dialect, "l")}) e
            LEFT   JOIN former_citizen f ON f.id = e.citizen
            WHERE  coalesce(f.citizen, e.citizen) > @after
            GROUP  BY 1 ORDER BY 1 LIMIT @more
            """,
            parameters);
        return rows.Count == 0 && paging.After is null
            ? null
            : paging.Cut(rows, row => row.Citizen, row => new LookedUpCitizen(row.Citizen, row.Municipality));
    }, ct);

    /// <summary>Ids first: a list has many citizens, and a page of entries needs none of their rows.</summary>
    internal static string Sql(OwnMunicipalities scope, string filters, Parameters parameters, Dialect dialect)
    {
        var ids = scope.Branches(parameters).SelectMany(branch => Branches(branch, filters))
            .Select((branch, i) => $"SELECT id FROM ({branch} ORDER BY 1 DESC LIMIT @more) b{i}");
        return $"""
            SELECT l.id AS Id, l.at AS At, l.actor AS Actor, l.organisation AS Organisation, l.reason AS Reason, l.about AS About,
                   coalesce((SELECT f.citizen FROM former_citizen f WHERE f.id = l.citizen), l.citizen) AS Citizen, 1 AS Citizens
            FROM   ({Page(ids)}) page CROSS JOIN look_up l
            WHERE  l.id = page.id
            UNION  ALL
            SELECT l.id, l.at, l.actor, l.organisation, l.reason, NULL, NULL,
                   (SELECT CAST(count(*) AS integer) FROM list_look_up_citizen c
                    WHERE  c.list = l.id AND {scope.Where(parameters, dialect, "c")})
            FROM   ({Page(ids)}) page CROSS JOIN list_look_up l
            WHERE  l.id = page.id
            ORDER  BY 1 DESC
            """;
    }

    private static string Page(IEnumerable<string> branches) =>
        $"{string.Join(" UNION ", branches.DefaultIfEmpty("SELECT id FROM look_up WHERE FALSE"))} ORDER BY id DESC LIMIT @more";

    private static IEnumerable<string> Branches(string? municipality, string filters)
    {
        const string within = "l.id < @after AND l.id >= @First";
        yield return $"SELECT l.id FROM look_up l WHERE {(municipality is null ? "TRUE" : $"l.municipality = {municipality}")} AND {within}{filters}";
        yield return municipality is null
            ? $"SELECT l.id FROM list_look_up l WHERE {within}{filters}"
            : $"""
                SELECT DISTINCT c.list AS id FROM list_look_up_citizen c CROSS JOIN list_look_up l
                WHERE  c.municipality = {municipality} AND c.list < @after AND c.list >= @First AND l.id = c.list{filters}
                """;
    }

    private sealed record LookedUpRow
    {
        public required Guid Citizen { get; init; }

        public required string Municipality { get; init; }
    }
}
