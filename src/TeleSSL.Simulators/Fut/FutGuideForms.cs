using System.Text.Json.Nodes;

namespace TeleSSL.Simulators.Fut;

/// <summary>
/// The form that a version of FUT's implementation guide gives a resource (its change log, and the artifacts of 8.0.0 and 10.0.0). What is
/// stored has the form of guide 10.
/// </summary>
internal static class FutGuideForms
{
    public const string Managing = $"{FutProfiles.Base}/ehealth-managing-organization";

    /// <summary>Code systems whose URI was another before guide 9 (region) and guide 10 (Ydernummer).</summary>
    private static readonly Dictionary<string, string> FormerSystems = new()
    {
        ["urn:iso:std:iso:3166:-2"] = "http://hl7.dk/fhir/core/CodeSystem/dk-core-regional-subdivision-codes",
        ["urn:oid:1.2.208.176.1.4"] = "urn:oid.1.2.208.176.1.4",
    };

    /// <summary>A copy of a resource in the form of a guide.</summary>
    public static JsonObject Of(JsonObject stored, int guide)
    {
        var given = stored.DeepClone().AsObject();
        if (guide >= 10)
            return given;
        RenameSystems(given);
        if ((string?)given["resourceType"] == "EpisodeOfCare")
            GiveOneManager(given);
        else if (FutProfiles.IsSmartphone(given))
            GiveNoPhone(given);
        return given;
    }

    private static void RenameSystems(JsonNode? node)
    {
        if (node is JsonObject one && one["system"] is JsonValue system && FormerSystems.GetValueOrDefault((string)system!) is { } former)
            one["system"] = former;
        foreach (var child in Children(node))
            RenameSystems(child);
    }

    private static JsonNode?[] Children(JsonNode? node) => node switch
    {
        JsonObject one => [.. one.Select(member => member.Value)],
        JsonArray all => [.. all],
        _ => [],
    };

    /// <summary>Before guide 10 a course had one managing organisation: the one whose period has no end.</summary>
    private static void GiveOneManager(JsonObject episode)
    {
        var managers = Extensions(episode).Where(one => (string?)one["url"] == Managing).ToArray();
        var now = managers.Select(one => Extensions(one)).FirstOrDefault(parts => parts.All(part => part["valuePeriod"]?["end"] is null));
        episode["managingOrganization"] = now?.Select(part => part["valueReference"]).OfType<JsonNode>().FirstOrDefault()?.DeepClone();
        foreach (var one in managers)
            episode["extension"]!.AsArray().Remove(one);
        RemoveEmptyExtension(episode);
    }

    /// <summary>Before guide 10 there was no code for a smartphone, and no push notification.</summary>
    private static void GiveNoPhone(JsonObject device)
    {
        device.Remove("type");
        foreach (var one in Extensions(device).Where(one => FutProfiles.PhoneExtensions.Contains((string?)one["url"])).ToArray())
            device["extension"]!.AsArray().Remove(one);
        RemoveEmptyExtension(device);
    }

    private static IEnumerable<JsonObject> Extensions(JsonObject node) => (node["extension"] as JsonArray ?? []).OfType<JsonObject>();

    private static void RemoveEmptyExtension(JsonObject node)
    {
        if (node["extension"] is JsonArray { Count: 0 })
            node.Remove("extension");
    }
}
