using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.FormerRelease.Making;

/// <summary>Tickets as an agent works on them.</summary>
internal static class MadeTickets
{
    public static async Task<TicketFacts> By(MakingApp app, Guid citizen, Guid device)
    {
        var open = await app.Opens(citizen: citizen, device: device);
        var path = $"/api/tickets/{open}";
        await app.Does("spoc1", $"{path}/claim", new { });
        await app.Does("spoc1", $"{path}/notes", new { text = Texts.Note, visibility = "internal" });
        await app.Does("odense1", $"{path}/watch", new { });
        (await (await app.As("spoc1")).Put($"{path}/draft", new { text = Texts.Draft })).Expect(200);
        var form = Files.Form(Files.Png(Texts.FileLength), Texts.FileName);
        var file = (await (await app.As("spoc1")).Send(HttpMethod.Post, $"{path}/attachments", form)).Expect(201);
        var merged = await app.Opens();
        await app.Does("spoc1", $"/api/tickets/{merged}/merge", new { into = open });
        var kinds = (await Citizens.Stored.Journal(app, "ticket", merged)).Select(entry => entry.Kind);
        var resolved = await app.Opens(citizen: citizen);
        await app.Does("spoc1", $"/api/tickets/{resolved}/resolve", new { resolution = "Genstartet" });
        var link = await app.Does("spoc1", $"/api/tickets/{resolved}/satisfaction-link", new { });
        var clocks = await Clocks.Of(app, merged);
        return new TicketFacts(merged, open, [.. kinds], clocks, open, file.Id, resolved, link.Text("token"));
    }
}
