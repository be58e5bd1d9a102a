using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Simulators.Fut;

/// <summary>A citizen of the seed. The CPR numbers are fictive: MedCom's, and numbers of days with serials that were never given.</summary>
internal sealed record FutCitizen(
    string Key, int Number, string Cpr, string Given, string Family, string Municipality, string PostalCode, string City,
    bool Protected = false, bool Deceased = false, int? ConsentTo = 900)
{
    public int Episode => Number + 1000;

    public int CarePlan => Number + 2000;

    public int Consent => Number + 3000;
}

/// <summary>The world that the simulator starts with.</summary>
internal static class FutSeed
{
    private const string Snomed = "http://snomed.info/sct";
    private const string Npu = "urn:oid:1.2.208.176.2.1";
    private const string Services = "http://ehealth.sundhed.dk/cs/device-service-types";

    public static IReadOnlyList<FutCitizen> Citizens { get; } =
    [
        new("normal", 55, "2512489996", "Nancy Ann", "Berggren", "0461", "5000", "Odense C"),
        new("protected", 56, "0101709995", "Beskyttet", "Testesen", "0461", "5000", "Odense C", Protected: true),
        new("deceased", 57, "0202409994", "Afdød", "Testesen", "0461", "5000", "Odense C", Deceased: true),
        new("no-modulus-11", 58, "0101659997", "Ny", "Testesen", "0461", "5000", "Odense C"),
        new("ecpr", 59, "0303601AB2", "Erstatning", "Testesen", "0461", "5000", "Odense C"),
        new("other-consent", 60, "0404509993", "Anden", "Testesen", "0461", "5000", "Odense C", ConsentTo: 905),
        new("no-consent", 61, "0505559992", "Uden", "Testesen", "0461", "5000", "Odense C", ConsentTo: null),
        new("esbjerg", 62, "0606609991", "Esben", "Testesen", "0561", "6700", "Esbjerg"),
        new("varde", 63, "0707559990", "Vagn", "Testesen", "0573", "6800", "Varde"),
        new("vejen", 64, "0808509999", "Vera", "Testesen", "0575", "6600", "Vejen"),
        new("moving", 65, "0909459998", "Flora", "Testesen", "0461", "5000", "Odense C"),
    ];

    private static readonly (int Party, int Organization, string Name)[] Parties =
    [
        (701, 461, "Odense Kommune (eksempel)"), (702, 900, "SSL Syd (eksempel)"), (703, 46109, "Odense Kommune, økonomi (eksempel)"),
        (704, 704, "Sygehus Syd (eksempel)"), (705, 905, "Esbjergs egen SSL (eksempel)"), (706, 573, "Varde Kommune (eksempel)"),
        (707, 575, "Vejen Kommune (eksempel)"),
    ];

    private static readonly (int Number, string Name, string No, string? Gtin, string? Type, string[] Metrics)[] Devices =
    [
        (1, "Tablet 10\"", "TAB-10", "09521234500025", null, []),
        (2, "Pulsoximeter OX-1", "OX-1", "09521234500018", "59181002", ["NPU03011", "NPU21692"]),
        (3, "Vægt SC-1", "SC-1", "09521234500032", "19892000", ["NPU03804"]),
        (4, "Blodtryksmåler BP-1", "BP-1", "09521234500049", "258057004", ["NPU21692"]),
        (5, "Termometer TH-1", "TH-1", "09521234500056", null, []),
    ];

    private static readonly (int Number, string Name, string Code)[] ServiceItems =
    [
        (11, "Levering hos borger", "DELIVER"), (12, "Installation og opsætning hos borger", "INSTALL"), (13, "Oplæring", "TRAINING"),
        (14, "Genoplæring", "RE-TRAINING"), (15, "Kalibrering", "CALIBRATION"), (16, "Service hos borger", "MAINTENANCE"),
        (17, "Afhentning", "PICKUP"), (18, "Reparation på værksted", "REPAIR"), (19, "Ombytning", "REPLACE"),
    ];

    public static void Fill(FutStore store, FutAddresses at)
    {
        foreach (var (party, organization, name) in Parties)
        {
            Put(store, "party", new SslParty(at.Party(party), at.Organization(organization), name), at.Party(party));
            store.Put(at.Organization(organization), "Organization", Organization(organization, name));
        }

        Put(store, "contract", new SslContract(
            at.Contract(31), at.Party(702), [at.Party(701), at.Party(704), at.Party(706), at.Party(707)], "SSL Syd TeleKOL 2026",
            at.Party(703), new SslPeriod(new DateOnly(2026, 1, 1), new DateOnly(2028, 1, 1)), 2), at.Contract(31));
        Catalogue(store, at);
        foreach (var citizen in Citizens)
            Citizen(store, at, citizen);
        FutTasks.Fill(store, at);
    }

    public static JsonObject Consent(FutAddresses at, FutCitizen citizen, int organization, string start) => Node($$$"""
        {"resourceType":"Consent","meta":{"profile":["http://ehealth.sundhed.dk/fhir/StructureDefinition/ehealth-consent"]},
        "status":"active",
        "scope":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/consentscope","code":"treatment"}]},
        "category":[{"coding":[{"system":"http://ehealth.sundhed.dk/cs/consent-category","code":"SSLPCI"}]}],
        "patient":{"reference":"{{{at.Resource("Patient", citizen.Number)}}}"},
        "policyRule":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/consentpolicycodes","code":"cric"}]},
        "provision":{"period":{"start":"{{{start}}}"},
        "actor":[{"role":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"IRCP"}]},
        "reference":{"reference":"{{{at.Organization(organization)}}}"}}],
        "data":[{"meaning":"related","reference":{"reference":"{{{at.Resource("EpisodeOfCare", citizen.Episode)}}}"}}]}}
        """);

    private static void Catalogue(FutStore store, FutAddresses at)
    {
        Put(store, "catalogue", new SslCatalogue(at.Catalogue, at.Party(702), "SSL Syd", at.Contract(31), "active"), at.Catalogue);
        foreach (var (number, name, no, gtin, type, metrics) in Devices)
            Put(store, "catalogue-item", new SslItem(
                at.Item(number), at.Catalogue, "device", name, true, null, no, gtin, type is null ? null : new SslCoding(Snomed, type),
                [.. metrics.Select(code => new SslCoding(Npu, code))], null, new SslCalibration("SSL", "1Y"), false, 3), at.Item(number));
        foreach (var (number, name, code) in ServiceItems)
            Put(store, "catalogue-item", new SslItem(
                at.Item(number), at.Catalogue, "service", name, true, SupplierItemNo: $"SVC-{code}",
                ServiceType: new SslCoding(Services, code), LeadTimeDays: 5), at.Item(number));
        var package = $"{at.SslCatalogue}/package/77aa";
        Put(store, "package", new SslPackage(
            package, at.Catalogue, "TeleKOL-kit", [.. new[] { 1, 2, 3, 11, 12, 13 }.Select(item => new SslPackageItem(at.Item(item)))],
            "telekol"), package);
        var annotation = $"{at.SslCatalogue}/annotation/74e3a4cf";
        Put(store, "annotation", new SslAnnotation(
            annotation, at.Item(2), "eHealth/device-type", at.Party(701), new SslCoding(Snomed, "59181002", "Oxygen analyser"), "active"),
            annotation);
    }

    private static void Citizen(FutStore store, FutAddresses at, FutCitizen citizen)
    {
        var patient = at.Resource("Patient", citizen.Number);
        store.Put(patient, "Patient", Patient(citizen));
        var episode = at.Resource("EpisodeOfCare", citizen.Episode);
        store.Put(episode, "EpisodeOfCare", Node($$$"""
            {"resourceType":"EpisodeOfCare","extension":[
            {"url":"{{{FutGuideForms.Managing}}}","extension":[
            {"url":"organisation","valueReference":{"reference":"{{{at.Organization(573)}}}"}},
            {"url":"period","valuePeriod":{"start":"2025-06-02T00:00:00+02:00","end":"2026-01-12T00:00:00+01:00"}}]},
            {"url":"{{{FutGuideForms.Managing}}}","extension":[
            {"url":"organisation","valueReference":{"reference":"{{{at.Organization(461)}}}"}},
            {"url":"period","valuePeriod":{"start":"2026-01-12T00:00:00+01:00"}}]}],
            "status":"active","patient":{"reference":"{{{patient}}}"}}
            """));
        store.Put(at.Resource("CarePlan", citizen.CarePlan), "CarePlan", Node($$$"""
            {"resourceType":"CarePlan","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare",
            "valueReference":{"reference":"{{{episode}}}"}}],"status":"active","intent":"plan","title":"TeleKOL",
            "subject":{"reference":"{{{patient}}}"}}
            """));
        if (citizen.ConsentTo is { } organization)
            store.Put(at.Resource("Consent", citizen.Consent), "Consent", Consent(at, citizen, organization, "2026-01-12T00:00:00+01:00"));
    }

    private static JsonObject Patient(FutCitizen citizen)
    {
        var patient = Node($$$"""
            {"resourceType":"Patient","meta":{"profile":["http://ehealth.sundhed.dk/fhir/StructureDefinition/ehealth-patient"]},
            "identifier":[{"use":"official","system":"{{{FutFhir.CprSystem}}}","value":"{{{citizen.Cpr}}}"}],
            "name":[{"use":"official","family":"{{{citizen.Family}}}","given":["{{{citizen.Given}}}"]}],
            "telecom":[{"system":"phone","value":"00000000","use":"home"}],
            "address":[{"extension":[{"url":"http://hl7.dk/fhir/core/StructureDefinition/dk-core-municipalityCodes",
            "valueCodeableConcept":{"coding":[{"system":"http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes",
            "code":"{{{citizen.Municipality}}}"}]}},{"url":"http://hl7.dk/fhir/core/StructureDefinition/dk-core-RegionalSubDivisionCodes",
            "valueCodeableConcept":{"coding":[{"system":"urn:iso:std:iso:3166:-2","code":"DK-83"}]}}],
            "use":"home","line":["Testvej 1"],"city":"{{{citizen.City}}}",
            "postalCode":"{{{citizen.PostalCode}}}","country":"DK"}],
            "generalPractitioner":[{"identifier":{"system":"urn:oid:1.2.208.176.1.4","value":"077704"}}]}
            """);
        if (citizen.Protected)
            FutCitizens.Protect(patient, true);
        if (citizen.Deceased)
            patient["deceasedBoolean"] = true;
        return patient;
    }

    private static JsonObject Organization(int number, string name) => Node($$$"""
        {"resourceType":"Organization","meta":{"profile":["http://ehealth.sundhed.dk/fhir/StructureDefinition/ehealth-organization"]},
        "identifier":[{"use":"official","system":"http://ehealth.sundhed.dk/organization/ssl","value":"org-{{{number}}}"}],
        "name":"{{{name}}}"}
        """);

    private static void Put<T>(FutStore store, string kind, T body, string url) =>
        store.Put(url, kind, JsonSerializer.SerializeToNode(body, SslWire.Json)!.AsObject());

    private static JsonObject Node(string json) => JsonNode.Parse(json)!.AsObject();
}
