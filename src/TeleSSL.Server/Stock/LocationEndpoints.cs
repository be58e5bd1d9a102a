using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Stock;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Stock;

internal static class LocationEndpoints
{
    private static readonly CatalogueEntries<LocationEntry, Location, LocationAnswer> Entries =
        new(CatalogueStore.Kinds.Location, Answer, location => location.Unit);

    private static readonly QueryParameter Unit = new("unit", "Code of the unit that has them.");

    public static void MapLocations(this IEndpointRouteBuilder routes)
    {
        var locations = routes.MapGroup("/locations").WithTags("Locations").RequireAuthorization();
        locations.MapGet("", List)
            .Named("listLocations", "Lists stores and shelves.").Queries(Unit).Produces<Page<LocationAnswer>>()
            .Exports<LocationAnswer>("code", "name", "unit", "parent");
        Entries.Map(locations, "Location");
    }

    private static async Task<IResult> List(HttpContext http, CatalogueStore catalogues, CancellationToken ct)
    {
        var unit = Unit.In(http);
        var children = (await catalogues.Now(ct)).Locations.Values
            .Where(location => unit is null || location.Unit == unit)
            .OrderBy(location => location.Code, StringComparer.Ordinal)
            .ToLookup(location => location.Parent ?? "");
        return Json.Answer(new Page<LocationAnswer>([.. Below("", children).Select(Answer)], null));
    }

    /// <summary>Places whose code begins with a text, or whose name holds it, of the units that are seen.</summary>
    public static IReadOnlyList<LocationAnswer> Found(string text, Catalogue catalogue, Func<string, bool> sees, int limit) =>
    [
        .. catalogue.Locations.Values
            .Where(place => sees(place.Unit) && (place.Code.StartsWith(text, StringComparison.OrdinalIgnoreCase)
                || place.Name.Contains(text, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(place => place.Code, StringComparer.Ordinal)
            .Take(limit)
            .Select(Answer),
    ];

    private static IEnumerable<Location> Below(string place, ILookup<string, Location> children) =>
        children[place].SelectMany(child => Below(child.Code, children).Prepend(child));

    private static LocationAnswer Answer(Location location) => new(location.Code, location.Name, location.Unit, location.Parent);
}
