using System.Text.Json.Nodes;

namespace TeleSSL.Simulators.Fut;

/// <summary>The three profiles of a device (FUT implementation guide 10.0.0), as FUT writes them, and what it refuses.</summary>
internal static class FutProfiles
{
    public const string Base = "http://ehealth.sundhed.dk/fhir/StructureDefinition";

    private const string Smartphone = "1187059002";

    /// <summary>What only the citizen's phone has: where push notifications go.</summary>
    public static readonly string[] PhoneExtensions = [$"{Base}/ehealth-device-registrationToken", $"{Base}/ehealth-device-platform"];

    private static readonly string[] Types8 = ["59181002", "258057004", "19892000"];
    private static readonly string[] Types10 = [.. Types8, Smartphone];
    private static readonly string[] Metrics = ["NPU03011", "NPU21692", "NPU03804"];

    public static JsonObject Device(JsonNode from, string? gtin, string? type, string name)
    {
        var device = Resource("Device", "ehealth-device");
        device["extension"] = new JsonArray(new JsonObject { ["url"] = $"{Base}/ehealth-device-privatelyOwned", ["valueBoolean"] = false });
        device["identifier"] = new JsonArray(from["identifier"]!.DeepClone());
        if (gtin is not null)
            device["udiCarrier"] = new JsonArray(new JsonObject
            {
                ["deviceIdentifier"] = gtin,
                ["issuer"] = "http://hl7.org/fhir/NamingSystem/gs1",
                ["carrierHRF"] = (string?)from["udi"] ?? $"(01){gtin}",
                ["entryType"] = "barcode",
            });
        device["status"] = "active";
        device["manufacturer"] = from["manufacturer"]!.DeepClone();
        if (from["lotNumber"] is { } lot)
            device["lotNumber"] = lot.DeepClone();
        device["serialNumber"] = from["serialNumber"]!.DeepClone();
        device["deviceName"] = new JsonArray(new JsonObject { ["name"] = name, ["type"] = "user-friendly-name" });
        device["modelNumber"] = from["model"]!.DeepClone();
        if (type is not null)
            device["type"] = Concept("http://snomed.info/sct", type);
        device["owner"] = Reference((string)from["owner"]!);
        return device;
    }

    /// <summary>
    /// A citizen's own phone, with the token of a push notification service (guide 10). It has no owner among the organisations.
    /// </summary>
    public static JsonObject Phone(string token)
    {
        var phone = Resource("Device", "ehealth-device");
        phone["extension"] = new JsonArray(
            new JsonObject { ["url"] = $"{Base}/ehealth-device-privatelyOwned", ["valueBoolean"] = true },
            new JsonObject { ["url"] = PhoneExtensions[0], ["valueString"] = token },
            new JsonObject { ["url"] = PhoneExtensions[1], ["valueCode"] = "APN" });
        phone["status"] = "active";
        phone["type"] = Concept("http://snomed.info/sct", Smartphone);
        return phone;
    }

    public static bool IsSmartphone(JsonObject resource) => Code(resource["type"]) == Smartphone;

    /// <summary>Only the use of a phone has no care plan (guide 10).</summary>
    public static JsonObject Use(string patient, string? carePlan, string device, string start)
    {
        var use = Resource("DeviceUseStatement", "ehealth-deviceusestatement");
        if (carePlan is not null)
            use["extension"] = new JsonArray(new JsonObject
            {
                ["url"] = $"{Base}/ehealth-deviceusestatement-context",
                ["valueReference"] = Reference(carePlan),
            });
        use["status"] = "active";
        use["subject"] = Reference(patient);
        use["timingPeriod"] = new JsonObject { ["start"] = start };
        use["device"] = Reference(device);
        return use;
    }

    public static JsonObject Metric(string device, string type, JsonNode from)
    {
        var metric = Resource("DeviceMetric", "ehealth-devicemetric");
        metric["extension"] = new JsonArray(
            Quality("qualities", "initial", "high-precision-calibrated"),
            Quality("templateQualities", "initial", "high-precision-calibrated"),
            Quality("templateQualities", "degraded", "high-precision-degraded"), Quality("templateQualities", "overridden", "normal"));
        metric["type"] = Concept("urn:oid:1.2.208.176.2.1", type);
        metric["source"] = Reference(device);
        metric["operationalStatus"] = "on";
        metric["category"] = "measurement";
        if (from["calibrationExpires"] is { } until)
            metric["calibration"] = new JsonArray(new JsonObject
            {
                ["extension"] = new JsonArray(new JsonObject
                {
                    ["url"] = $"{Base}/ehealth-devicemetric-calibrationExpires",
                    ["valueDateTime"] = until.DeepClone(),
                }),
                ["type"] = "unspecified",
                ["state"] = "calibrated",
                ["time"] = from["calibratedAt"]?.DeepClone(),
            });
        return metric;
    }

    /// <summary>What is wrong with a resource; null for nothing. A light check: the rules that a supplier may break.</summary>
    public static string? Problem(JsonObject resource, int guide) => (string?)resource["resourceType"] switch
    {
        "Device" => resource["patient"] is not null ? "DEVICE_PATIENT_NOT_ALLOWED"
            : resource["status"] is null ? "DEVICE_STATUS_MISSING"
            : resource["owner"] is null ? "DEVICE_OWNER_MISSING"
            : resource["type"] is { } type && !(guide >= 10 ? Types10 : Types8).Contains(Code(type)) ? "DEVICE_TYPE_NOT_IN_VALUE_SET"
            : null,
        "DeviceUseStatement" => resource["subject"] is null ? "DEVICE_USE_STATEMENT_MISSING_SUBJECT"
            : Extensions(resource, "ehealth-deviceusestatement-context") == 0 ? "DEVICE_USE_STATEMENT_MISSING_CONTEXT" : null,
        "DeviceMetric" => resource["source"] is null ? "DEVICE_METRIC_SOURCE_MISSING"
            : resource["parent"] is not null ? "DEVICE_METRIC_PARENT_NOT_ALLOWED"
            : !Metrics.Contains(Code(resource["type"])) ? "DEVICE_METRIC_TYPE_NOT_IN_VALUE_SET"
            : Extensions(resource, "ehealth-devicemetric-templateQualities") != 3
                || Extensions(resource, "ehealth-devicemetric-qualities") == 0 ? "DEVICE_METRIC_QUALITIES_MISSING" : null,
        _ => "RESOURCE_TYPE_NOT_SUPPORTED",
    };

    private static string? Code(JsonNode? concept) => concept is JsonObject one ? (string?)one["coding"]?[0]?["code"] : null;

    private static int Extensions(JsonObject resource, string name) =>
        (resource["extension"] as JsonArray ?? []).Count(one => (string?)one?["url"] == $"{Base}/{name}");

    private static JsonObject Quality(string kind, string category, string value) => new()
    {
        ["url"] = $"{Base}/ehealth-devicemetric-{kind}",
        ["extension"] = new JsonArray(
            new JsonObject
            {
                ["url"] = "category",
                ["valueCodeableConcept"] = Concept("http://ehealth.sundhed.dk/cs/devicemetric-quality-types", category),
            },
            new JsonObject
            {
                ["url"] = "value",
                ["valueCodeableConcept"] = Concept("http://ehealth.sundhed.dk/cs/device-measuring-quality", value),
            }),
    };

    private static JsonObject Concept(string system, string code) =>
        new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) };

    private static JsonObject Reference(string url) => new() { ["reference"] = url };

    private static JsonObject Resource(string type, string profile) =>
        new() { ["resourceType"] = type, ["meta"] = new JsonObject { ["profile"] = new JsonArray($"{Base}/{profile}") } };
}
