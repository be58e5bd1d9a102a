using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders;

/// <summary>How many devices of some models may go to a citizen now, by place: one read for a whole list.</summary>
internal sealed class ReadyStock
{
    private readonly IReadOnlyList<ReadyDevices> places;

    private ReadyStock(IReadOnlyList<ReadyDevices> places) => this.places = places;

    public static async Task<ReadyStock> Of(Query query, IReadOnlyCollection<string> models, Sight sight)
    {
        if (models.Count == 0)
            return new ReadyStock([]);
        var rows = await query.List<Row>(
            $"""
            SELECT d.unit AS Unit, d.location AS Location, d.model AS Model, d.app_order AS AppOrder,
                   count(d.calibrated_until) AS Calibrated, count(*) AS Number
            FROM   device d
            WHERE  {query.Dialect.In("d.model", "@models")} AND d.custody = 'in-stock' AND d.blockers = ''
                   AND (d.calibrated_until IS NULL OR d.calibrated_until >= @today)
            GROUP  BY d.unit, d.location, d.model, d.app_order, d.calibrated_until IS NULL
            """,
            new { models = models.Distinct().ToArray(), today = sight.Today });
        return new ReadyStock([
            .. from row in rows
               where row.IsReady(sight.Catalogue, sight.Today)
               group row.Number by (row.Unit, row.Location, row.Model) into place
               select new ReadyDevices(place.Key.Unit, place.Key.Location, place.Key.Model, (int)place.Sum())]);
    }

    public IReadOnlyList<ReadyDevices> At(string unit, IReadOnlyList<string> models) =>
        Sorted(places.Where(place => place.Unit == unit && models.Contains(place.Model)));

    public IReadOnlyList<ReadyDevices> Beside(string unit, IReadOnlyList<string> models) =>
        Sorted(ByUnit(places.Where(place => place.Unit != unit && models.Contains(place.Model))));

    /// <summary>At the places of units that the viewer sees into, and by unit for others that serve where the viewer works.</summary>
    public IReadOnlyList<ReadyDevices> Within(Sight sight, IReadOnlyList<string> models) => Sorted(
        from unit in places.Select(place => place.Unit).Distinct()
        let seesInto = sight.Orders.OrganisationForUnit(unit) is not null
        where seesInto || sight.MayAsk(unit)
        from place in seesInto ? At(unit, models) : ByUnit(places.Where(place => place.Unit == unit && models.Contains(place.Model)))
        select place);

    private static IEnumerable<ReadyDevices> ByUnit(IEnumerable<ReadyDevices> some) =>
        from place in some
        group place.Count by (place.Unit, place.Model) into other
        select new ReadyDevices(other.Key.Unit, null, other.Key.Model, other.Sum());

    private static IReadOnlyList<ReadyDevices> Sorted(IEnumerable<ReadyDevices> some) =>
        [.. some.OrderByDescending(one => one.Count).ThenBy(one => one.Unit).ThenBy(one => one.Location).ThenBy(one => one.Model)];

    private sealed record Row
    {
        public required string Unit { get; init; }

        public required string Location { get; init; }

        public required string Model { get; init; }

        public string? AppOrder { get; init; }

        public required long Calibrated { get; init; }

        public required long Number { get; init; }

        // The derived blockers of a device in stock, by what its group has in common.
        public bool IsReady(Catalogue catalogue, DateOnly today)
        {
            var model = catalogue.Models[Model];
            if (Calibrated == 0 && model.CalibrationMonths is not null)
                return false;
            var oldest = catalogue.Programmes.Values.Where(one => one.Uses(Model)).Max(one => one.MinimumOn(today));
            return !model.CarriesApp || AppOrder is null || oldest is not { } least || string.CompareOrdinal(AppOrder, least.Order) >= 0;
        }
    }
}
