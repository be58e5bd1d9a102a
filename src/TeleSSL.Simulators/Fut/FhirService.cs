using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Simulators.Fut;

/// <summary>The FHIR services: read, search by the parameters of contracts/partners/fut, create and update; no delete.</summary>
internal sealed class FhirService(
    FutStore store, FhirSearch search, FutRegister register, FutReports reports, FutEvents events, FutFaults faults,
    Func<FutSettings> settings)
{
    private static readonly string[] Written = ["Device", "DeviceUseStatement", "DeviceMetric"];

    public FutAnswer Handle(FutRequest request, FutCaller caller) => (request.Method, request.Parts[2..]) switch
    {
        ("GET", []) when request.Query.ContainsKey("_getpages") => search.Page(request),
        ("POST", [['$', ..] operation]) when request.Service == "reporting" => reports.Handle(operation, Json(request), caller),
        ("POST", [var type, "$validate"]) => Validated(type, Json(request)),
        ("POST", [var type, "_search"]) => Search(type, request, caller),
        ("GET", [var type]) => Search(type, request, caller),
        ("GET", [var type, _]) => One(Read(type, request.Url, caller)),
        ("POST", [var type]) when Written.Contains(type) => Create(type, Json(request), caller),
        ("PUT", [var type, _]) when Written.Contains(type) => Change(type, request, caller),
        _ => throw FutRefusalException.Unknown(fhir: true),
    };

    private FutAnswer Search(string type, FutRequest request, FutCaller caller)
    {
        Allow(caller, type, "read");
        Allow(caller, type, store.Of(type).FirstOrDefault(one => type is "Consent" or "Task"));
        return search.Find(type, request);
    }

    private FutEntry Read(string type, string url, FutCaller caller)
    {
        Allow(caller, type, "read");
        var found = store.Find(FutConsents.Unversioned(url)) is { } known && known.Kind == type
            ? known
            : throw FutRefusalException.Unknown(fhir: true);
        Allow(caller, type, found);
        return found;
    }

    private FutAnswer Create(string type, JsonObject body, FutCaller caller)
    {
        Check(type, body, caller);
        var url = register.NextId(type);
        var made = store.Put(url, type, body);
        Tell(type, "created", made);
        return One(made, 201);
    }

    private FutAnswer Change(string type, FutRequest request, FutCaller caller)
    {
        var known = Read(type, request.Url, caller);
        if (request.IfMatch is { } version && SslAnswers.Number(version) != $"{known.Version}")
            throw FutRefusalException.Fhir(412, "RESOURCE_VERSION_CONFLICT");
        CheckOwner(type, known.Body, caller);
        var body = Json(request);
        Check(type, body, caller);
        var isKept = faults.Next(FutStage.Write, request.Service, request.Method, request.Path) is not null;
        var changed = store.Put(known.Url, type, body, isKept);
        Tell(type, "updated", changed);
        return One(changed);
    }

    private void Tell(string type, string what, FutEntry entry)
    {
        if (type != "DeviceUseStatement")
            events.Tell(type == "Device" ? "ehealth-device" : "ehealth-devicemetric", what, entry.Url, $"{entry.Version}");
    }

    private FutAnswer Validated(string type, JsonObject body) => (string?)body["resourceType"] != type
        ? throw FutRefusalException.Fhir(400, "RESOURCE_TYPE_MISMATCH")
        : FutProfiles.Problem(body, settings().Guide) is { } problem
            ? FutRefusalException.Outcome(422, problem, "text")
            : new FutAnswer(
                200, new JsonObject { ["resourceType"] = "OperationOutcome", ["issue"] = new JsonArray() }, Type: FutFhir.MediaType);

    private void Check(string type, JsonObject body, FutCaller caller)
    {
        Allow(caller, type, "write");
        if ((string?)body["resourceType"] != type)
            throw FutRefusalException.Fhir(400, "RESOURCE_TYPE_MISMATCH");
        if (FutProfiles.Problem(body, settings().Guide) is { } problem)
            throw FutRefusalException.Fhir(422, problem);
        CheckOwner(type, body, caller);
    }

    /// <summary>The token's organisation owns the device; for a use the token also names its patient.</summary>
    private void CheckOwner(string type, JsonObject body, FutCaller caller)
    {
        var device = type == "Device"
            ? body
            : store.Find(FutConsents.Reference(body[type == "DeviceMetric" ? "source" : "device"]) ?? "")?.Body;
        if (FutConsents.Reference(device?["owner"]) != caller.Context.Organization)
            throw FutRefusalException.Fhir(403, type switch
            {
                "Device" => "DEVICE_WRITE_WRONG_ORGANIZATION_CONTEXT",
                "DeviceMetric" => "DEVICE_METRIC_WRITE_WRONG_ORGANIZATION_CONTEXT",
                _ => "DEVICE_USE_STATEMENT_WRITE_WRONG_ORGANIZATION_CONTEXT",
            });
        if (type == "DeviceUseStatement" && FutConsents.Reference(body["subject"]) != caller.Context.Patient)
            throw FutRefusalException.Fhir(403, "SECURITY_TOKEN_CONTEXT_NOT_ALLOWED");
    }

    private static void Allow(FutCaller caller, string type, string what)
    {
        if (type is "Device" or "DeviceUseStatement" or "DeviceMetric" or "Patient" && !caller.May($"{type}.{what}"))
            throw FutRefusalException.Fhir(403, "SECURITY_PRIVILEGE_MISSING");
    }

    /// <summary>A patient needs the patient in the context, consents the course, care plans either, devices the organisation.</summary>
    private static void Allow(FutCaller caller, string type, FutEntry? entry)
    {
        var (has, wants) = type switch
        {
            "Patient" => (caller.Context.Patient, entry?.Url),
            "EpisodeOfCare" => (caller.Context.EpisodeOfCare, entry?.Url),
            "Consent" => (caller.Context.EpisodeOfCare, null),
            "CarePlan" => (caller.Context.EpisodeOfCare ?? caller.Context.Patient, null),
            "Device" or "DeviceMetric" => (caller.Context.Organization, null),
            "Task" => (caller.Context.CareTeam, null),
            _ => ("", null),
        };
        if (has is null && entry is not null)
            throw FutRefusalException.Fhir(403, "SECURITY_TOKEN_CONTEXT_MISSING");
        if (wants is not null && has != wants)
            throw FutRefusalException.Fhir(403, "SECURITY_TOKEN_CONTEXT_NOT_ALLOWED");
    }

    private FutAnswer One(FutEntry entry, int status = 200) =>
        new(status, FutGuideForms.Of(entry.Body, settings().Guide), $"W/\"{entry.Version}\"", FutFhir.MediaType);

    private static JsonObject Json(FutRequest request)
    {
        try
        {
            return JsonNode.Parse(request.Body)?.AsObject() ?? throw FutRefusalException.Fhir(400, "BODY_NOT_READABLE");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw FutRefusalException.Fhir(400, "BODY_NOT_READABLE");
        }
    }
}
