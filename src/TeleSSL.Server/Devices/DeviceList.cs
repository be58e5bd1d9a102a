using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
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
            var parameters = new Parameters(
                new { after = paging.After ?? Guid.Empty, serial = paging.Last?.Text, more = paging.Limit + 1 });
            var filters = filter.And(parameters, catalogue, clock.Today);
            var shelves = filter.Place is { } place ? DeviceShelves.In(place, catalogue, parameters, query.Dialect) : null;
            var (page, order) = (filter.Search, shelves) switch
            {
                ({ } text, null) => (Found(text, paging.Last is not null, scope, filters, parameters), "d.serial_folded, d.id"),
                ({ } text, _) => (Found(text, paging.Last is not null, scope, $"{filters} AND {shelves}", parameters), "d.serial_folded, d.id"),
                (null, null) => (Listed(scope, filters, parameters), "d.id"),
                _ => (OnShelves(shelves, scope, filters, parameters), "d.id"),
            };
            var rows = await query.List<ListRow>(
                $"""
                SELECT d.id AS Id, d.serial_folded AS Serial, d.state AS State
                FROM   ({page}) page
                CROSS  JOIN device d
                WHERE  d.id = page.id
                ORDER  BY {order}
                """,
                parameters);
            return paging.Cut(
                rows, row => new SortKey(row.Id, row.Serial), row => Answer(DeviceRow.Parse(row.State), scope, catalogue));
        }, ct);

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
        $"SELECT d.id FROM device d WHERE {shelves} AND d.id > @after AND ({scope.Where(parameters)}{filters}) = TRUE ORDER BY d.id LIMIT @more";

    // Ordered by serial, not by id, so that a search that matches the whole register reads only one page.
    private static string Found(string text, bool goesOn, DeviceScope scope, string filters, Parameters parameters)
    {
        var folded = DeviceRow.Fold(text);
        parameters.Add("from", folded);
        parameters.Add("to", folded + '\uffff');
        parameters.Add("tag", AssetTag.Parse(text)?.Number ?? -1);
        var rest = filters + (goesOn ? " AND (d.serial_folded, d.id) > (@serial, @after)" : "");
        var found = scope.WithoutCarried().BranchesOf(parameters, name: "serials")
            .Select(branch => $"d.serial_folded >= @from AND d.serial_folded < @to AND {branch}{rest}")
            .Concat(scope.BranchesOf(parameters).Select(branch => $"d.tag = @tag AND {branch}{rest}"));
        var branches = found.Select((condition, i) =>
            $"SELECT id, serial_folded FROM (SELECT d.id, d.serial_folded FROM device d WHERE {condition} ORDER BY d.serial_folded, d.id LIMIT @more) b{i}");
        return $"{string.Join(" UNION ", branches.DefaultIfEmpty("SELECT id, serial_folded FROM device WHERE FALSE"))} ORDER BY serial_folded, id LIMIT @more";
    }

    private sealed record ListRow
    {
        public required Guid Id { get; init; }

        public required string Serial { get; init; }

        public required string State { get; init; }
    }
}
