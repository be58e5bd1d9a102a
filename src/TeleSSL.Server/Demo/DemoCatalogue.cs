using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using static TeleSSL.Server.Agreements.CatalogueStore;

namespace TeleSSL.Server.Demo;

internal static class DemoCatalogue
{
    private static readonly Organisation[] Units =
    [
        new("spoc", OrganisationKind.SpocUnit, "SPOC Syddanmark"),
        new("spoc-odense", OrganisationKind.SpocUnit, "SPOC Odense (pilot)"),
        new("ssl-syd", OrganisationKind.SslUnit, "Common SSL unit"),
        new("ssl-esbjerg", OrganisationKind.SslUnit, "SSL Esbjerg"),
        new("ssl-fanoe", OrganisationKind.SslUnit, "SSL Fanø"),
        new("ssl-fyn", OrganisationKind.SslUnit, "SSL Fyn (pilot)"),
        new("ssl-lillebaelt", OrganisationKind.SslUnit, "SSL Lillebælt (pilot)"),
        new("ssl-sydvestjylland", OrganisationKind.SslUnit, "SSL Sydvestjylland (pilot)"),
        new("ssl-soenderjylland", OrganisationKind.SslUnit, "SSL Sønderjylland (pilot)"),
        new("fts", OrganisationKind.Office, "Fælles Telemedicin i Syd"),
        new("practice-1", OrganisationKind.Practice, "General practice 1"),
        new("contractor-1", OrganisationKind.Contractor, "Contractor 1"),
        new("workshop-1", OrganisationKind.Workshop, "Workshop 1") { DataProcessingAgreement = true },
        new("workshop-2", OrganisationKind.Workshop, "Workshop 2"),
    ];

    private static readonly Location[] Locations =
    [
        new("depot", "Main store", "ssl-syd", null),
        new("depot/returns", "Returns", "ssl-syd", "depot"),
        new("depot/shelf-a", "Shelf A", "ssl-syd", "depot"),
        new("depot/shelf-b", "Shelf B", "ssl-syd", "depot"),
        new("depot-esbjerg", "Store Esbjerg", "ssl-esbjerg", null),
        new("depot-fanoe", "Store Fanø", "ssl-fanoe", null),
    ];

    // GTINs under 952, GS1's prefix for demonstrations. Those of 0952123450 are the simulated FUT's.
    private static readonly DeviceModel[] Models =
    [
        new("tablet", "Tablet 10\"", "tablet")
        {
            Identifiers = [Gtin("09521234000013"), Gtin("09521234000020"), Gtin("09521234500025")],
            CarriesApp = true, HoldsData = true, CleaningProtocol = "screen", Manufacturer = "Eksempel Tablets",
        },
        new("pulse-oximeter", "Pulse oximeter", "pulse-oximeter")
        {
            Identifiers = [Gtin("09521234000037"), Gtin("09521234500018")], CleaningProtocol = "skin-contact",
            Manufacturer = "Eksempel Medico",
        },
        new("blood-pressure-monitor", "Blood pressure monitor", "blood-pressure-monitor")
        {
            Identifiers = [Gtin("09521234000044"), Gtin("09521234500049"), new(IssuingAgency.Hibcc, "A999BPM1")],
            CleaningProtocol = "skin-contact", HoldsData = true, CalibrationMonths = 24, Manufacturer = "Eksempel Medico",
        },
        new("scale", "Scale", "scale")
        {
            Identifiers = [Gtin("09521234000051"), Gtin("09521234500032")], CleaningProtocol = "surface", Manufacturer = "Eksempel Medico",
        },
    ];

    public static async Task Seed(Tx tx, Stamp stamp)
    {
        foreach (var unit in Units)
            await Put(tx, Kinds.Organisation, unit.Code, unit, stamp);
        foreach (var location in Locations)
            await Put(tx, Kinds.Location, location.Code, location, stamp, location.Unit);
        foreach (var model in Models)
            await Put(tx, Kinds.Model, model.Code, model, stamp);
        foreach (var programme in Programmes())
            await Put(tx, Kinds.Programme, programme.Code, programme, stamp);
        foreach (var agreement in DemoAgreements.All(stamp))
            await Put(tx, Kinds.Agreement, agreement.Id.ToString(), agreement, stamp, agreement.Unit, agreement.Organisation);
    }

    private static IEnumerable<Programme> Programmes()
    {
        var (tablet, scale) = (Part("tablet") with { Shareable = true }, Part("scale") with { Shareable = true });
        var pressure = Part("blood-pressure-monitor") with { Shareable = true };
        var oximeter = Part("pulse-oximeter");
        yield return new Programme("telekol", "TeleKOL", "telma")
        {
            Kit = [tablet, oximeter, pressure with { Need = KitNeed.Optional }, scale],
            LocalKits = [new LocalKit(["540"], [tablet, oximeter, pressure, scale])],
            Minimums = [Minimum(2023, "0.9.0"), Minimum(2024, "1.0.0")],
        };
        yield return new Programme("telehjerte", "TeleHjerte", "telma")
        {
            Kit = [tablet, pressure, scale, oximeter with { Need = KitNeed.Optional }],
            Criteria = [new Criterion(new Code("nyha-class"), 2, 4)],
            Minimums = [Minimum(2024, "1.0.0")],
        };
    }

    private static KitPart Part(string model) => new(model, 1) { Name = Models.Single(one => one.Code == model).Name };

    private static MinimumVersion Minimum(int year, string version) => new(new DateOnly(year, 1, 1), AppVersion.Parse(version).Value);

    private static DeviceIdentifier Gtin(string value) => new(IssuingAgency.Gs1, value);
}
