namespace TeleSSL.Domain.Stock;

/// <summary>The tree of places.</summary>
public static class Places
{
    /// <summary>A place's code and those of all places in it.</summary>
    public static IEnumerable<string> Within(Catalogue catalogue, string place) =>
        catalogue.Locations.Values.Where(l => l.Parent == place && l.Code != place)
            .SelectMany(l => Within(catalogue, l.Code)).Prepend(place);
}
