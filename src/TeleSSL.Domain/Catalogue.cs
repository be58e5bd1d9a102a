using System.Collections.Concurrent;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Support;
using TeleSSL.Domain.Support.Articles;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain;

/// <summary>
/// What the rules need to know besides the subject itself: organisations, agreements, programmes, models,
/// locations, open recalls, working calendars and service levels. An immutable snapshot: a change to any of them makes a new version.
/// </summary>
public sealed class Catalogue
{
    /// <summary>Increases with every change; shows whether a snapshot is current.</summary>
    public required long Version { get; init; }

    /// <summary>By code.</summary>
    public required IReadOnlyDictionary<string, Organisation> Organisations { get; init; }

    /// <summary>All agreements, past and future ones included.</summary>
    public required IReadOnlyList<Agreement> Agreements { get; init; }

    /// <summary>By code.</summary>
    public required IReadOnlyDictionary<string, Programme> Programmes { get; init; }

    /// <summary>By code.</summary>
    public required IReadOnlyDictionary<string, DeviceModel> Models { get; init; }

    /// <summary>By code.</summary>
    public required IReadOnlyDictionary<string, Location> Locations { get; init; }

    /// <summary>Recalls (field safety notices) that are not withdrawn.</summary>
    public required IReadOnlyList<Recall> Recalls { get; init; }

    /// <summary>By unit. Units without an entry use the defaults, so call <see cref="HoursOf"/>.</summary>
    public required IReadOnlyDictionary<string, WorkingCalendar> Calendars { get; init; }

    /// <summary>By unit. Units without an entry use the defaults, so call <see cref="LevelsOf(string)"/>.</summary>
    public required IReadOnlyDictionary<string, ServiceLevels> ServiceLevels { get; init; }

    /// <summary>By unit: the phone numbers of its desk.</summary>
    public IReadOnlyDictionary<string, DeskPhones> DeskPhones { get; init; } = new Dictionary<string, DeskPhones>();

    /// <summary>Words that mean the same to those who search.</summary>
    public SearchSynonyms Synonyms { get; init; } = SearchSynonyms.Default;

    /// <summary>Europe/Copenhagen, supplied by the server.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>The day of a moment in <see cref="Zone"/>.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    /// <summary>The model with this code or this device identifier (GTIN of any length, HIBC), or null.</summary>
    public DeviceModel? ModelBy(string codeOrIdentifier) =>
        Models.GetValueOrDefault(codeOrIdentifier.ToLowerInvariant())
        ?? byIdentifier.Value.GetValueOrDefault(DeviceModel.Normal(codeOrIdentifier));

    /// <summary><c>unknown-location</c>, or <c>location-of-other-unit</c>, or null when the unit may put a device there.</summary>
    public Refusal? WhyNotAt(Code location, string unit)
    {
        if (Locations.GetValueOrDefault(location.Value) is not { } place)
            return Refusal.Invalid("location", UnknownProblems.Location);
        return place.Unit == unit
            ? null
            : StockRefusals.LocationOfOtherUnit.With("location", place.Code).With("owner", unit)
                .With("unit", place.Unit);
    }

    private readonly Lazy<Dictionary<string, DeviceModel>> byIdentifier;
    private readonly ConcurrentDictionary<string, OpeningHours> hours = [];

    /// <summary>An empty snapshot to fill with <c>init</c>.</summary>
    public Catalogue() => byIdentifier = new(() =>
        Models!.Values.SelectMany(m => m.Identifiers.Select(i => (i.Value, Model: m))).ToDictionary(p => p.Value, p => p.Model));

    /// <summary>The municipalities that these units serve on a day.</summary>
    public IEnumerable<string> ServedBy(IReadOnlyCollection<string> units, ServiceKind service, DateOnly day) =>
        units.Count == 0 ? []
            : Agreements.Where(a => a.Service == service && units.Contains(a.Unit) && a.HoldsOn(day))
                .Select(a => a.Organisation).Distinct();

    /// <summary>True for a unit, which has a working calendar and service levels.</summary>
    public bool HasUnit(string code) =>
        Organisations.GetValueOrDefault(code) is { Kind: OrganisationKind.SpocUnit or OrganisationKind.SslUnit };

    /// <summary>When a unit is open. The same object for the life of the snapshot, since it caches computed days.</summary>
    public OpeningHours HoursOf(string unit) =>
        hours.GetOrAdd(unit, code => new OpeningHours(CalendarOf(code), Zone));

    /// <summary>The working calendar of a unit.</summary>
    public WorkingCalendar CalendarOf(string unit) => Calendars.GetValueOrDefault(unit) ?? new WorkingCalendar(unit);

    /// <summary>A unit's service levels where no agreement overrides them.</summary>
    public ServiceLevels LevelsOf(string unit) => ServiceLevels.GetValueOrDefault(unit) ?? new ServiceLevels(unit);

    /// <summary>A unit's service levels for a municipality.</summary>
    public ServiceLevels LevelsOf(string unit, string municipality) => AgreedLevels.For(municipality, LevelsOf(unit), Agreements);
}
