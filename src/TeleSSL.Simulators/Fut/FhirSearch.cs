using System.Globalization;
using System.Text.Json.Nodes;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Simulators.Fut;

/// <summary>
/// Searches and their pages: <c>…/fhir?_getpages=…&amp;_getpagesoffset=…&amp;_count=…&amp;_bundletype=searchset</c>.
/// </summary>
internal sealed class FhirSearch(FutStore store, FutAddresses at, FutFaults faults, Func<FutSettings> settings)
{
    private readonly Dictionary<string, JsonObject[]> searches = [];

    public FutAnswer Find(string type, FutRequest request)
    {
        var asked = request.Method == "POST" ? request.Form : request.Query;
        if (type == "Patient" && request.Method != "POST")
            throw FutRefusalException.Fhir(403, "SECURITY_SEARCH_OPERATION_POST_CONSTRAINT");
        var found = store.Of(type).Where(one => asked.All(parameter => Matches(type, one, parameter.Key, parameter.Value)))
            .OrderBy(one => one.Url, StringComparer.Ordinal).ToArray();
        var included = asked.GetValueOrDefault("_include") == "DeviceUseStatement:device"
            ? found.Select(use => store.Find(FutConsents.Reference(use.Body["device"]) ?? "")).OfType<FutEntry>().Distinct()
            : [];
        var id = store.NewId().ToString();
        searches[id] = [.. found.Select(one => Entry(one, "match")), .. included.Select(one => Entry(one, "include"))];
        return Page(request, id, 0, asked.GetValueOrDefault("_count"));
    }

    public FutAnswer Page(FutRequest request) => searches.ContainsKey(request.Query["_getpages"])
        ? Page(
            request, request.Query["_getpages"], int.Parse(request.Query["_getpagesoffset"], CultureInfo.InvariantCulture),
            request.Query.GetValueOrDefault("_count"))
        : throw FutRefusalException.Fhir(410, "SEARCH_RESULT_EXPIRED");

    private FutAnswer Page(FutRequest request, string id, int offset, string? asked)
    {
        var fault = faults.Next(FutStage.Read, request.Service, request.Method, request.Path)?.Kind;
        var all = searches[id];
        var wanted = int.TryParse(asked, CultureInfo.InvariantCulture, out var number) ? Math.Max(number, 1) : int.MaxValue;
        var count = Math.Min(settings().PageSize, wanted);
        var start = fault == "F19-repeat" ? Math.Max(offset - 1, 0) : offset;
        var page = all.Skip(start).Take(count + offset - start).ToArray();
        var links = new JsonArray(Link("self", request.Url));
        var root = fault == "F19-foreign" ? "https://elsewhere.test.example" : $"{at.Fhir(request.Service)}";
        if (offset + count < all.Length || fault is "F19-foreign" or "F19-loop")
        {
            var next = fault == "F19-loop" ? offset : offset + count;
            links.Add(Link("next", $"{root}?_getpages={id}&_getpagesoffset={next}&_count={count}&_bundletype=searchset"));
        }
        return new FutAnswer(200, new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["id"] = id,
            ["type"] = "searchset",
            ["total"] = all.Length + (fault == "F19-total" ? 7 : 0),
            ["link"] = links,
            ["entry"] = new JsonArray([.. page.Select(one => one.DeepClone())]),
        }, Type: FutFhir.MediaType);
    }

    private static bool Matches(string type, FutEntry one, string parameter, string value) => (type, parameter) switch
    {
        (_, "_count" or "_include") => true,
        (_, "identifier") => (one.Body["identifier"] as JsonArray ?? []).Any(each =>
            value == $"{each!["system"]}|{each["value"]}" || value == $"{each["value"]}"),
        (_, "status") => one.Text("status") == value,
        ("Consent" or "DeviceUseStatement", "patient") =>
            FutConsents.Reference(one.Body[type == "Consent" ? "patient" : "subject"]) == value,
        ("Consent", "data") => (one.Body["provision"]?["data"] as JsonArray ?? [])
            .Any(each => FutConsents.Unversioned(FutConsents.Reference(each!["reference"]) ?? "") == FutConsents.Unversioned(value)),
        ("Consent", "category") => (string?)one.Body["category"]?[0]?["coding"]?[0]?["code"] == value,
        ("Device", "organization") => FutConsents.Reference(one.Body["owner"]) == value,
        ("Device", "manufacturer:exact") => one.Text("manufacturer") == value,
        ("Device", "model:exact") => one.Text("modelNumber") == value,
        ("Device", "udi-di") => (string?)one.Body["udiCarrier"]?[0]?["deviceIdentifier"] == value,
        ("DeviceMetric", "source") => FutConsents.Reference(one.Body["source"]) == value,
        ("Task", "category") => FutTasks.Categories(one.Body).Contains(value),
        _ => throw FutRefusalException.Fhir(400, "SEARCH_PARAMETER_NOT_SUPPORTED"),
    };

    private JsonObject Entry(FutEntry one, string mode) => new()
    {
        ["fullUrl"] = one.Url,
        ["resource"] = FutGuideForms.Of(one.Body, settings().Guide),
        ["search"] = new JsonObject { ["mode"] = mode },
    };

    private static JsonObject Link(string relation, string url) => new() { ["relation"] = relation, ["url"] = url };
}
