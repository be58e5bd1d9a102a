using System.Text.Json.Nodes;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Simulators.Fut;

/// <summary>What happens to citizens: for the control.</summary>
internal sealed class FutCitizens(FutStore store, FutAddresses at, FutRegister register, FutEvents events, TimeProvider time)
{
    private const string Protection = "http://ehealth.sundhed.dk/fhir/StructureDefinition/ehealth-nameandaddressprotection";

    public static FutCitizen Of(string key) =>
        FutSeed.Citizens.FirstOrDefault(citizen => citizen.Key == key || $"{citizen.Number}" == key)
        ?? throw new ArgumentException($"There is no citizen {key}.");

    public static void Protect(JsonObject patient, bool isProtected)
    {
        patient.Remove("extension");
        if (isProtected)
            patient["extension"] = new JsonArray(new JsonObject { ["url"] = Protection, ["valueBoolean"] = true });
    }

    public static bool IsProtected(JsonObject patient) =>
        (patient["extension"] as JsonArray ?? []).Any(one => (string?)one?["url"] == Protection && (bool)one["valueBoolean"]!);

    public void Does(string key, string act)
    {
        var citizen = Of(key);
        var patient = store.Get(at.Resource("Patient", citizen.Number));
        var consent = at.Resource("Consent", citizen.Consent);
        switch (act)
        {
            case "protect" or "unprotect":
                store.Change(patient, body => Protect(body, act == "protect"));
                break;
            case "decease":
                store.Change(patient, body => body["deceasedBoolean"] = true);
                break;
            case "move":
                store.Change(patient, Move);
                break;
            case "withdraw-consent":
                if (store.Find(consent) is { } given)
                    store.Change(given, body => body["status"] = "inactive");
                events.Tell("ehealth-consent", "updated", consent, "2");
                break;
            case "end-consent":
                store.Change(store.Find(consent) ?? throw new ArgumentException($"{key} has no consent."), body =>
                    body["provision"]!["period"]!["end"] = FutConsents.Day(time.GetUtcNow()).AddDays(-1).ToString("O"));
                events.Tell("ehealth-consent", "updated", consent, "2");
                break;
            case "register-smartphone":
                register.Phone(citizen);
                break;
            case "give-consent":
                store.Put(consent, "Consent", FutSeed.Consent(at, citizen, 900, time.GetUtcNow().AddMinutes(-1).ToString("O")));
                events.Tell("ehealth-consent", "created", consent, "1");
                break;
            default:
                throw new ArgumentException($"A citizen cannot {act}.");
        }
    }

    public SslReceiver Receiver(FutCitizen citizen)
    {
        var patient = store.Get(at.Resource("Patient", citizen.Number));
        var home = patient.Body["address"]![0]!;
        return new SslReceiver(
            patient.Url, $"{citizen.Given} {citizen.Family}",
            new SslAddress(
                ["Testvej 1"], (string)home["postalCode"]!, (string)home["city"]!,
                (string)home["extension"]![0]!["valueCodeableConcept"]!["coding"]![0]!["code"]!),
            "00000000", null, IsProtected(patient.Body), null, "Ring før ankomst");
    }

    private static void Move(JsonObject body)
    {
        var home = body["address"]![0]!;
        (home["postalCode"], home["city"]) = ("6800", "Varde");
        home["extension"]![0]!["valueCodeableConcept"]!["coding"]![0]!["code"] = "0573";
    }
}
