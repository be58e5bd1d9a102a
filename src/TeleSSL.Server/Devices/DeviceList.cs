using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

/// <summary>
/// Lists and searches devices. Each branch of the scope seeks its own index and returns at most one page; the pages are merged,
/// so the cost does not depend on the size of the register.
/// </summary>
internal sealed class DeviceList(Db db, CatalogueStore catalogues, Clock clock)
{
    private const string SearchColumns = ", page.part AS Part, page.sorted AS Sorted";
    private const string SearchOrder = "page.part, page.sorted, page.id";

    public async Task<IResult> Answer(HttpContext http, ClaimsPrincipal user, CancellationToken ct)
    {
        var catalogue = await catalogues.Now(ct);
        if (!Paging.Of(http).Accepted(out var paging, out var refusal)
            || !DeviceFilter.Of(http, catalogue).Accepted(out var filter, out refusal))
            return Problems.Of(refusal);
        var scope = new Sight(user.Viewer(), catalogue, clock.Today).Devices;
        // Else a carrier would learn by the filter what it does not see.
        var page = await Read(paging, filter, filter.AsksAboutFields ? scope.WithoutCarried() : scope, catalogue, ct);
        return Json.Answer(page);
    }

    private Task<Page<DeviceAnswer>> Read(
        Paging paging, DeviceFilter filter, DeviceScope scope, Catalogue catalogue, CancellationToken ct) =>
        db.Read(async query =>
        {
            var parameters = new Parameters(new { after = paging.After ?? Guid.Empty, more = paging.Limit + 1 });
            var filters = filter.And(parameters, catalogue, clock.Today);
            var shelves = filter.Place is { } place ? DeviceShelves.In(place, catalogue, parameters, query.Dialect) : null;
            var (page, columns, order) = (filter.Search, shelves) switch
            {
                ({ } text, null) => (Found(text, filters), SearchColumns, SearchOrder),
                ({ } text, _) => (Found(text, $"{filters} AND {shelves}"), SearchColumns, SearchOrder),
                (null, null) => (Listed(scope, filters, parameters), "", "d.id"),
                _ => (OnShelves(shelves, scope, filters, parameters), "", "d.id"),
            };
            string Found(string text, string conditions) => new DeviceSearch(text, paging.Last, scope, conditions, parameters).Page();
            var rows = await Rows(query, page, columns, order, parameters);
            return paging.Cut(
                rows, row => new SortKey(row.Id, row.Sorted ?? "", row.Part), row => Answer(DeviceRow.Parse(row.State), scope, catalogue));
        }, ct);

    /// <summary>The first that a search finds.</summary>
    public async Task<IReadOnlyList<DeviceAnswer>> First(Query query, string text, int limit, Sight sight)
    {
        var parameters = new Parameters(new { after = Guid.Empty, more = limit });
        var page = new DeviceSearch(text, null, sight.Devices, "", parameters).Page();
        return
        [
            .. (await Rows(query, page, SearchColumns, SearchOrder, parameters))
                .Select(row => Answer(DeviceRow.Parse(row.State), sight.Devices, sight.Catalogue)),
        ];
    }

    private static Task<List<ListRow>> Rows(Query query, string page, string columns, string order, Parameters parameters) =>
        query.List<ListRow>(
            $"""
            SELECT d.id AS Id, d.state AS State{columns}
            FROM   ({page}) page
            CROSS  JOIN device d
            WHERE  d.id = page.id
            ORDER  BY {order}
            """,
            parameters);

    private DeviceAnswer Answer(Device device, DeviceScope scope, Catalogue catalogue) =>
        DeviceAnswers.Short(new(device, catalogue, clock.Today), scope.OnlyCarries(device));

    private static string Listed(DeviceScope scope, string filters, Parameters parameters)
    {
        var branches = scope.BranchesOf(parameters).Select((branch, i) =>
            $"SELECT id FROM (SELECT d.id FROM device d WHERE {branch} AND d.id > @after{filters} ORDER BY d.id LIMIT @more) b{i}");
        // One ORDER BY over the UNION lets SQLite merge the branches lazily; an outer query around it would read each to its end.
        return $"{string.Join(" UNION ", branches.DefaultIfEmpty("SELECT id FROM device WHERE FALSE"))} ORDER BY id LIMIT @more";
    }

    // What lies on the shelves is little beside the register, so the index of places is read and sorted. "= TRUE" leaves SQLite no other.
    private static string OnShelves(string shelves, DeviceScope scope, string filters, Parameters parameters) =>
        $"""
        SELECT d.id FROM device d
        WHERE  {shelves} AND d.id > @after AND ({scope.Where(parameters)}{filters}) = TRUE
        ORDER  BY d.id LIMIT @more
        """;

    private sealed record ListRow
    {
        public required Guid Id { get; init; }

        public required string State { get; init; }

        public int Part { get; init; }

        public string? Sorted { get; init; }
    }
}
