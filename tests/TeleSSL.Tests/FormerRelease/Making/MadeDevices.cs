using System.Text;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease.Making;

/// <summary>A device's life, and a day in the store.</summary>
internal static class MadeDevices
{
    public static async Task<DeviceFacts> By(MakingApp app)
    {
        var person = Person.New();
        var citizen = await person.Registered(app);
        await app.Does("spoclead", $"/api/citizens/{citizen}/look-up", new { reason = "support" });
        var (tablet, inUseAt) = await SentBack(app, citizen);
        var recalled = await Given.DeviceInUse(app, citizen, "scale");
        var notice = new { reference = "FSN-TEST-1", models = new[] { "scale" }, text = "Vægten kan vise forkert." };
        var recall = await app.Does("depot1", "/api/recalls", notice);
        await Counted(app);
        var history = (await app.Reads("depot1", $"/api/devices/{tablet}/history")).Each("kind");
        return new DeviceFacts(
            citizen, person.Cpr, person.Name, person.E164, tablet, inUseAt, [.. history],
            recall.Id, recalled, await Unknown(app), await Scan(app), await Call(app));
    }

    private static async Task<(Guid Tablet, DateTimeOffset InUseAt)> SentBack(MakingApp app, Guid citizen)
    {
        var tablet = await Given.DeviceInUse(app, citizen);
        var inUseAt = app.Host.Time.GetUtcNow();
        app.Host.Time.Pass(TimeSpan.FromMinutes(1));
        await Given.Step(app, tablet, "takedown", new { step = "picked-up", from = "citizen", missing = Array.Empty<string>() });
        await Given.Step(app, tablet, "takedown", new { step = "arrived", location = "depot" });
        return (tablet, inUseAt);
    }

    private static async Task Counted(MakingApp app)
    {
        var file = $"model,serial,location,source\ntablet,{Given.Serial()},depot/shelf-b,{Texts.Source}\n";
        var content = new StringContent(file, Encoding.UTF8, "text/csv");
        (await (await app.As("depot1")).Send(HttpMethod.Post, "/api/devices/import", content)).Expect(200);
        await app.Does("depot1", "/api/counts", new { location = "depot/shelf-b", codes = new[] { "what is this" } });
    }

    private static async Task<Guid> Unknown(MakingApp app)
    {
        var id = Guid.CreateVersion7();
        await Sent(app, Scans.Batch(id, "no such code"), "unknown-code");
        return id;
    }

    /// <summary>Sent once, and again.</summary>
    private static async Task<SentScan> Scan(MakingApp app)
    {
        var (id, device) = (Guid.CreateVersion7(), await Given.NewDevice(app, "scale"));
        var batch = Scans.Batch(id, (await app.Reads("depot1", $"/api/devices/{device}")).Text("assetTag"));
        await Sent(app, batch, "done");
        await Sent(app, batch, "duplicate");
        return new SentScan(id, device, batch);
    }

    private static async Task<SentCall> Call(MakingApp app)
    {
        var path = $"/api/devices/{await Given.NewDevice(app)}/stock-control";
        var (key, body) = ("a-key-of-the-former-release", """{"step":"test","passed":true}""");
        var answer = await app.Does("depot1", path, body, ("Idempotency-Key", key));
        return new SentCall(key, path, body, answer["version"].GetInt32());
    }

    private static async Task Sent(MakingApp app, string batch, string outcome) =>
        Assert.Equal(outcome, (await app.Does("depot1", "/api/scans", batch))["results"][0].GetProperty("outcome").GetString());
}
