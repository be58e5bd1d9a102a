using System.Text.Json.Nodes;

namespace TeleSSL.Simulators.Fut;

/// <summary>FUT's own register of devices: a delivered line makes a Device, its metrics and its use; a pick-up ends the use.</summary>
internal sealed class FutRegister(
    FutStore store, FutAddresses at, FutFaults faults, FutEvents events, Func<FutSettings> settings, TimeProvider time)
{
    private readonly List<(FutEntry Order, FutEntry Line)> waiting = [];
    private int ids = 5000;

    public string NextId(string type) => at.Resource(type, ++ids);

    public void Delivered(FutEntry order, FutEntry line)
    {
        if (settings().Devices == "late")
            waiting.Add((order, line));
        else if (settings().Devices == "auto")
            Create(order, line);
    }

    /// <summary>Creates what waited, with <c>devices=late</c>.</summary>
    public void CatchUp()
    {
        foreach (var (order, line) in waiting)
            Create(order, line);
        waiting.Clear();
    }

    /// <summary>The use ends as the device leaves the home.</summary>
    public void PickedUp(FutEntry order, FutEntry line)
    {
        var patient = (string?)order.Body["receiver"]?["patient"];
        if (Known(line.Body["device"]) is not { } device)
            return;
        foreach (var use in store.Of("DeviceUseStatement").Where(use => use.Text("status") == "active"
                     && FutConsents.Reference(use.Body["subject"]) == patient
                     && FutConsents.Reference(use.Body["device"]) == device.Url).ToArray())
            store.Change(use, body =>
            {
                body["status"] = "completed";
                body["timingPeriod"]!["end"] = Now();
            });
    }

    private void Create(FutEntry order, FutEntry line)
    {
        var fault = faults.Next(FutStage.Device)?.Kind;
        if (fault == "F30-none")
            return;
        var device = Known(line.Body["device"]) ?? Add(line, fault);
        if (fault == "F30-twice")
            Add(line, null);
        Use(order, device, fault == "F30-use" ? at.Resource("Patient", 60) : (string?)order.Body["receiver"]?["patient"] ?? "");
        store.Change(store.Get(line.Url), body => body["device"]!["fhirRef"] = device.Url);
    }

    /// <summary>Oximeters of the supplier that have been in the register for long.</summary>
    public void Stock(int count)
    {
        var model = new JsonObject
        {
            ["manufacturer"] = "Eksempel Medico",
            ["model"] = "OX-1",
            ["owner"] = at.Organization(900),
        };
        for (var n = 1; n <= count; n++)
        {
            var number = $"SSLSYD-{900000 + n}";
            model["identifier"] = new JsonObject { ["system"] = "http://ehealth.sundhed.dk/id/device-identifier", ["value"] = number };
            model["serialNumber"] = $"OX-{n}";
            store.Put(NextId("Device"), "Device", FutProfiles.Device(model, "09521234500018", "59181002", "Pulsoximeter OX-1"));
        }
    }

    /// <summary>A citizen registers the own phone for push notifications (guide 10).</summary>
    public void Phone(FutCitizen citizen)
    {
        if (settings().Guide < 10)
            throw new ArgumentException("Guide 8 has no smartphones.");
        var phone = store.Put(NextId("Device"), "Device", FutProfiles.Phone($"push-{store.NewId()}"));
        events.Tell("ehealth-device", "created", phone.Url, "1");
        store.Put(
            NextId("DeviceUseStatement"), "DeviceUseStatement",
            FutProfiles.Use(at.Resource("Patient", citizen.Number), null, phone.Url, Now()));
    }

    private FutEntry? Known(JsonNode? device) => (string?)device?["identifier"]?["value"] is { } number
        ? store.Of("Device").FirstOrDefault(one => (string?)one.Body["identifier"]?[0]?["value"] == number)
        : null;

    private FutEntry Add(FutEntry line, string? fault)
    {
        var item = store.Find(line.Text("item"))!.Body;
        var from = line.Body["device"]!;
        var body = FutProfiles.Device(from, (string?)item["gtin"], (string?)item["deviceType"]?["code"], (string)item["name"]!);
        if (fault == "F30-owner")
            body["owner"] = new JsonObject { ["reference"] = at.Organization(905) };
        var device = store.Put(NextId("Device"), "Device", body);
        events.Tell("ehealth-device", "created", device.Url, "1");
        foreach (var metric in (item["metricTypes"] as JsonArray ?? []).Select(type => (string)type!["code"]!))
        {
            var made = store.Put(NextId("DeviceMetric"), "DeviceMetric", FutProfiles.Metric(device.Url, metric, from));
            events.Tell("ehealth-devicemetric", "created", made.Url, "1");
        }
        return device;
    }

    private void Use(FutEntry order, FutEntry device, string patient) => store.Put(
        NextId("DeviceUseStatement"), "DeviceUseStatement", FutProfiles.Use(patient, order.Text("carePlanRef"), device.Url, Now()));

    private string Now() => time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:sszzz");
}
