using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Support;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests;

internal static partial class A
{
    public const string Odense = "461", Esbjerg = "561", Assens = "420";
    public const string Common = "ssl-syd", OwnEsbjerg = "ssl-esbjerg";
    public const string TeleKol = "telekol", TeleHjerte = "telehjerte";

    /// <summary>Carries the app, holds data.</summary>
    public const string Tablet = "tablet";

    /// <summary>Is calibrated, holds data.</summary>
    public const string Monitor = "blood-pressure-monitor";

    /// <summary>Neither app nor data nor calibration; only in TeleKOL's kit.</summary>
    public const string Scale = "scale";

    /// <summary>In nobody's kit.</summary>
    public const string Thermometer = "thermometer";

    public static Catalogue Catalogue(
        IReadOnlyList<Recall>? recalls = null,
        Func<Programme, Programme>? programme = null,
        Func<DeviceModel, DeviceModel>? model = null,
        Func<Agreement, Agreement>? agreement = null,
        IReadOnlyList<DeskPhones>? deskPhones = null,
        TimeZoneInfo? zone = null) => new()
        {
            Version = 1,
            Organisations = Organisations.ToDictionary(one => one.Code),
            Agreements = [.. Agreements.Select(agreement ?? (one => one))],
            Programmes = Programmes.Select(programme ?? (one => one)).ToDictionary(one => one.Code),
            Models = Models.Select(model ?? (one => one)).ToDictionary(one => one.Code),
            Locations = Locations.ToDictionary(one => one.Code),
            Recalls = recalls ?? [],
            Calendars = new Dictionary<string, WorkingCalendar>(),
            ServiceLevels = new Dictionary<string, ServiceLevels>(),
            DeskPhones = (deskPhones ?? []).ToDictionary(one => one.Unit),
            Zone = zone ?? TimeZoneInfo.Utc,
        };

    public static Recall Recall(int number = 501, string model = Tablet) => new(Id(number), $"FSN-{number}", [model]);

    private static readonly Organisation[] Organisations =
    [
        new(Odense, OrganisationKind.Municipality, "Odense"),
        new("svs", OrganisationKind.Hospital, "Sydvestjysk Sygehus"),
        new(Esbjerg, OrganisationKind.Municipality, "Esbjerg"),
        new(Assens, OrganisationKind.Municipality, "Assens"),
        new(Common, OrganisationKind.SslUnit, "The common unit"),
        new(OwnEsbjerg, OrganisationKind.SslUnit, "Esbjerg's own unit"),
        new("contractor-1", OrganisationKind.Contractor, "First carrier"),
        new("contractor-2", OrganisationKind.Contractor, "Second carrier"),
        new("workshop-1", OrganisationKind.Workshop, "Workshop that may see data") { DataProcessingAgreement = true },
        new("workshop-2", OrganisationKind.Workshop, "Workshop that may not"),
    ];

    private static readonly Agreement[] Agreements =
    [
        Ssl(1, Odense, TeleKol, Common),
        Ssl(2, Odense, TeleHjerte, Common),
        Ssl(3, Esbjerg, TeleKol, OwnEsbjerg),
        Ssl(4, Assens, TeleKol, Common) with { To = Today },
    ];

    private static readonly Programme[] Programmes =
    [
        new(TeleKol, "TeleKOL", "telma")
        {
            Kit = [new(Tablet, 1), new(Monitor, 1), new(Scale, 1)],
            Minimums = [Minimum(2023, 1, "0.9.0"), Minimum(2024, 1, "1.0.0"), Minimum(2026, 4, "1.5.0")],
        },
        new(TeleHjerte, "TeleHjerte", "telma") { Kit = [new(Tablet, 1), new(Monitor, 1)], Minimums = [Minimum(2024, 1, "1.3.0")] },
    ];

    private static readonly DeviceModel[] Models =
    [
        new(Tablet, "Tablet", "tablet") { CarriesApp = true, HoldsData = true, CleaningProtocol = "screen", Identifiers = [Gtin("09521234000013"), Gtin("09521234000020")] },
        new(Monitor, "Blood pressure monitor", "blood-pressure-monitor") { HoldsData = true, CalibrationMonths = 24, CleaningProtocol = "skin-contact" },
        new(Scale, "Scale", "scale") { CleaningProtocol = "surface", Identifiers = [new(IssuingAgency.Hibcc, "A999SCALE1")] },
        new(Thermometer, "Thermometer", "thermometer"),
    ];

    private static readonly Location[] Locations =
    [
        new("depot", "Main store", Common, null),
        new("depot/a1", "Shelf A1", Common, "depot"),
        new("depot-esbjerg", "Esbjerg's store", OwnEsbjerg, null),
    ];

    private static Agreement Ssl(int number, string organisation, string programme, string unit) =>
        new(Id(800 + number), organisation, ServiceKind.Ssl, programme, unit, new DateOnly(2024, 1, 1), null) { PaidBy = organisation };

    private static MinimumVersion Minimum(int year, int month, string version) => new(new DateOnly(year, month, 1), new AppVersion(version));

    private static DeviceIdentifier Gtin(string value) => new(IssuingAgency.Gs1, value);
}
