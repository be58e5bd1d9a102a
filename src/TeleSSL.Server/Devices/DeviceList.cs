using System.Security.Claims;
using Dapper;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

/// <summary>
/// Lists and searches. Each branch of the scope seeks its own index and gives at most a page; the pages are merged. So a list
/// costs the same whether the register holds thousands or millions.
/// </summary>
internal sealed class DeviceList(Db db, CatalogueStore catalogues, Clock clock)
{
    public async Task<IResult> Answer(HttpContext http, ClaimsPrincipal user, CancellationToken ct)
    {
        var catalogue = await catalogues.Now(ct);
        if (!Paging.Of(http).Accepted(out var paging, out var refusal) || !DeviceFilter.Of(http, catalogue).Accepted(out var filter, out refusal))
            return Problems.Of(refusal);
        var page = await Read(paging, filter, DeviceScope.Of(user.Viewer(), catalogue, clock.Today), catalogue, ct);
        return TypedResults.Json(page, Json.Options);
    }

    private Task<Page<DeviceAnswer>> Read(Paging paging, DeviceFilter filter, DeviceScope scope, Catalogue catalogue, CancellationToken ct) =>
        db.Read(async connection =>
        {
            var parameters = new DynamicParameters(new { after = paging.After ?? Guid.Empty, more = paging.Limit + 1 });
            var filters = filter.And(parameters, catalogue, clock.Today);
            var ids = filter.Search is { } text ? Found(text, scope, filters, parameters) : Listed(scope, filters, parameters);
            var rows = (await connection.QueryAsync<ListRow>(
                $"""
                SELECT d.id AS Id, d.state AS State
                FROM   ({ids}) page
                CROSS  JOIN device d
                WHERE  d.id = page.id
                ORDER  BY d.id
                """,
                parameters)).AsList();
            return paging.Cut(rows, row => row.Id, row => DeviceAnswers.Short(new(DeviceRow.Parse(row.State), catalogue, clock.Today)));
        }, ct);

    private static string Listed(DeviceScope scope, string filters, DynamicParameters parameters)
    {
        var branches = scope.BranchesOf(parameters).Select((branch, i) =>
            $"SELECT id FROM (SELECT d.id FROM device d WHERE {branch} AND d.id > @after{filters} ORDER BY d.id LIMIT @more) b{i}");
        // Ordered as one, the branches are merged as they are read; ordered around them, each would be read to its end.
        return $"{string.Join(" UNION ", branches.DefaultIfEmpty("SELECT id FROM device WHERE FALSE"))} ORDER BY id LIMIT @more";
    }

    // A search begins with the few that match, whoever may see them; CROSS JOIN keeps SQLite to that order.
    private static string Found(string text, DeviceScope scope, string filters, DynamicParameters parameters)
    {
        var folded = DeviceRow.Fold(text);
        parameters.Add("from", folded);
        parameters.Add("to", folded + '\uffff');
        parameters.Add("tag", AssetTag.Parse(text)?.Number ?? -1);
        return $"""
            SELECT d.id
            FROM   (SELECT id FROM device WHERE serial_folded >= @from AND serial_folded < @to
                    UNION SELECT id FROM device WHERE tag = @tag) hit
            CROSS  JOIN device d
            WHERE  d.id = hit.id AND {scope.Where(parameters)} AND d.id > @after{filters}
            ORDER  BY d.id LIMIT @more
            """;
    }

    private sealed record ListRow
    {
        public required Guid Id { get; init; }

        public required string State { get; init; }
    }
}
