namespace TeleSSL.Tests.House;

/// <summary>Scenarios, named after the resulting state; each is built from the one before, through the API.</summary>
public static class Given
{
    private static int serials;

    /// <summary>A new citizen, in Odense by default.</summary>
    public static async Task<Guid> Citizen(TeleSSLApp app, string municipality = "461", bool isProtected = false) =>
        Made(app, await (await app.As("admin1")).Post("/api/citizens", Registration(municipality, isProtected)));

    /// <summary>The body that registers a new citizen.</summary>
    public static object Registration(string municipality = "461", bool isProtected = false)
    {
        var number = Interlocked.Increment(ref serials);
        return new
        {
            cpr = $"{1 + (number % 28):00}{1 + (number / 28 % 12):00}{10 + (number / 336):00}4{number % 900:000}",
            name = $"Prøve Person {number}",
            municipality,
            protectedAddress = isProtected,
            address = new { line = $"Prøvegade {number}", postalCode = "5000", city = "Odense C" },
        };
    }

    /// <summary>The id of what was made. Ids of one millisecond are in no order, so the next is made in a later one.</summary>
    public static Guid Made(TeleSSLApp app, Answer answer)
    {
        app.Host.Time.Pass(TimeSpan.FromMilliseconds(1));
        return answer.Expect(201).Id;
    }

    public static string Serial() => $"T{Interlocked.Increment(ref serials):000000}";

    /// <summary>As delivered by the supplier.</summary>
    public static async Task<Guid> NewDevice(TeleSSLApp app, string model = "tablet", string location = "depot", string? serial = null)
    {
        var admin = await app.As("admin1");
        object? until = model == "blood-pressure-monitor" ? "2030-01-01" : null;
        var answer = await admin.Post("/api/devices", new { model, serial = serial ?? Serial(), location, source = "PO 4711", calibratedUntil = until });
        return Made(app, answer);
    }

    /// <summary>Tested and, where it carries the app, installed: without blockers.</summary>
    public static async Task<Guid> ReadyDevice(TeleSSLApp app, string model = "tablet", string location = "depot")
    {
        var device = await NewDevice(app, model, location);
        await Step(app, device, "stock-control", new { step = "test", passed = true });
        if (model == "tablet")
            await Step(app, device, "app-installation", new { app = "telma", version = "2.0.0", checklist = await Checklist(app, "app-installation") });
        return device;
    }

    public static async Task<Guid> ReservedDevice(TeleSSLApp app, Guid citizen, string model = "tablet", string location = "depot")
    {
        var device = await ReadyDevice(app, model, location);
        await Step(app, device, "stock-control", new { step = "reserve", citizen, programme = "telekol" });
        return device;
    }

    public static async Task<Guid> DispatchedDevice(TeleSSLApp app, Guid citizen, string model = "tablet", string location = "depot", string carrier = "contractor-1")
    {
        var device = await ReservedDevice(app, citizen, model, location);
        await Step(app, device, "delivery", new { step = "dispatched", carrier });
        return device;
    }

    public static async Task<Guid> DeliveredDevice(TeleSSLApp app, Guid citizen, string model = "tablet", string location = "depot")
    {
        var device = await DispatchedDevice(app, citizen, model, location);
        await Step(app, device, "delivery", new { step = "handed-over", receivedBy = "citizen", proof = "signature" });
        return device;
    }

    public static async Task<Guid> DeviceInUse(TeleSSLApp app, Guid citizen, string model = "tablet", string location = "depot")
    {
        var device = await DeliveredDevice(app, citizen, model, location);
        await Step(app, device, "setup", new { checklist = await Checklist(app, "setup") });
        return device;
    }

    /// <summary>Back in the store, not cleaned.</summary>
    public static async Task<Guid> ReturnedDevice(TeleSSLApp app, string model = "tablet")
    {
        var device = await DeviceInUse(app, await Citizen(app), model);
        await Step(app, device, "takedown", new { step = "picked-up", from = "citizen", missing = Array.Empty<string>() });
        await Step(app, device, "takedown", new { step = "arrived", location = "depot" });
        return device;
    }

    /// <summary>One step by the administrator, which must succeed.</summary>
    public static async Task<Answer> Step(TeleSSLApp app, Guid device, string task, object evidence) =>
        (await (await app.As("admin1")).Post($"/api/devices/{device}/{task}", evidence)).Expect(200);

    /// <summary>Every line of a task's checklist, ticked.</summary>
    public static async Task<Dictionary<string, bool>> Checklist(TeleSSLApp app, string task)
    {
        var tasks = (await (await app.As("admin1")).Get("/api/tasks")).Expect(200).Json;
        return tasks.EnumerateArray().Single(row => row.GetProperty("slug").GetString() == task)
            .GetProperty("checklist").EnumerateArray().ToDictionary(item => item.GetProperty("code").GetString()!, _ => true);
    }
}
