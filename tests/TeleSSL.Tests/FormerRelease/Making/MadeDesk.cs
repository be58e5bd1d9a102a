using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease.Making;

/// <summary>What the desk has at hand, and what comes in to it.</summary>
internal static class MadeDesk
{
    private const string Password = "correct horse battery";

    public static async Task<DeskFacts> By(MakingApp app)
    {
        foreach (var path in (string[])["/api/working-calendars/spoc", "/api/service-levels/spoc"])
            await app.Does("spoclead", path, (await app.Reads("spoclead", path)).Body);
        var words = new { title = Texts.ArticleTitle, body = Texts.ArticleBody, models = new[] { "tablet" } };
        var article = await app.Does("spoclead", "/api/articles", words);
        await app.Does("spoclead", $"/api/articles/{article.Id}/publish", new { });
        var reply = await app.Does("spoclead", "/api/canned-replies", new { key = "former", title = "Vi ser på det", text = Texts.Reply });
        var (incident, ticket) = await Incident(app);
        return new DeskFacts(article.Id, reply.Id, incident, ticket, await PhoneCall(app), await FaultReport(app));
    }

    private static async Task<(Guid Incident, Guid Ticket)> Incident(MakingApp app)
    {
        var ticket = Guid.Empty;
        foreach (var municipality in (string[])["461", "430", "461", "430"])
            ticket = await app.Opens("former-part", municipality);
        var suggested = Guid.Parse(Assert.Single((await app.Reads("spoc1", "/api/incidents?state=suggested")).Each("id")));
        await app.Does("spoc1", $"/api/incidents/{suggested}/confirm", new { title = Texts.IncidentTitle, priority = "p1" });
        return (suggested, ticket);
    }

    private static async Task<Guid> PhoneCall(MakingApp app)
    {
        var memberships = new[] { new { organisation = "spoc", role = "integration" } };
        await app.Does("admin1", "/api/accounts", new { name = "exchange", password = Password, memberships });
        var exchange = app.Nobody;
        (await exchange.Post("/api/session", new { user = "exchange", password = Password })).Expect(204);
        var body = new { call = "former-1", state = "ringing", from = "20304050", to = "+4500001010", at = app.Host.Time.GetUtcNow() };
        return (await exchange.Post("/api/calls", body, ("X-TeleSSL", "1"))).Expect(200).Id;
    }

    private static async Task<string> FaultReport(MakingApp app)
    {
        var device = await app.Reads("admin1", $"/api/devices/{await Given.NewDevice(app)}");
        var code = $"http://localhost:5080/id/8004/952{device.Text("assetTag").Replace("-", "")}";
        var report = new { code, what = "device", text = Texts.FaultReport, phone = "20304051" };
        return (await app.Nobody.Post("/api/public/fault-reports", report)).Expect(202).Text("receipt");
    }
}
