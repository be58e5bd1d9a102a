using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>Where a device may be put.</summary>
public static class Places
{
    /// <summary>A place's code and those of all places in it.</summary>
    public static IEnumerable<string> Within(Catalogue catalogue, string place) =>
        catalogue.Locations.Values.Where(l => l.Parent == place && l.Code != place).SelectMany(l => Within(catalogue, l.Code)).Prepend(place);

    /// <summary><c>unknown-location</c>, or <c>location-of-other-unit</c>, or null when the unit may put a device there.</summary>
    public static Refusal? WhyNot(Catalogue catalogue, Code location, string unit)
    {
        if (catalogue.Locations.GetValueOrDefault(location.Value) is not { } place)
            return Refusal.Invalid("location", "is unknown", "unknown-location");
        return place.Unit == unit
            ? null
            : new Refusal("location-of-other-unit", $"{place.Code} belongs to {place.Unit}, the device to {unit}. A transfer moves ownership.")
                .With("unit", place.Unit);
    }
}
