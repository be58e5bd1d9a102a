using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class ArticleTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task An_agent_writes_the_lead_publishes_and_then_others_read_it()
    {
        var (agent, lead, depot, odense) = (await App.As("spoc1"), await App.As("spoclead"), await App.As("depot1"), await App.As("odense1"));
        var draft = await Library.Draft(App, "Parring af blodtryksmåler", "# Sådan\n<b>Tænd</b> måleren & vent");

        (await odense.Get($"/api/articles/{draft}")).Refused("not-found", 404);
        Assert.DoesNotContain("Parring af blodtryksmåler", Library.Titles(await odense.Get("/api/articles?status=draft")));
        Assert.Contains("Parring af blodtryksmåler", Library.Titles(await agent.Get("/api/articles?status=draft")));
        (await agent.Post($"/api/articles/{draft}/publish", new { })).Refused("role", 403);
        (await lead.Post($"/api/articles/{draft}/publish", new { })).Expect(200);

        foreach (var reader in new[] { agent, depot, odense })
        {
            var read = (await reader.Get($"/api/articles/{draft}")).Expect(200);
            Assert.Equal(("# Sådan\n<b>Tænd</b> måleren & vent", "published", "\"2\""), (read.Text("body"), read.Text("status"), read.ETag));
        }
    }

    [Fact]
    public async Task Every_change_is_a_version_that_can_be_read_again()
    {
        var agent = await App.As("spoc1");
        var id = await Library.Published(App, "Nulstil PIN", "Første udgave");
        (await agent.Post($"/api/articles/{id}/change", new { title = "Nulstil PIN-kode", body = "Anden udgave" }, ("If-Match", "\"2\""))).Expect(200);
        (await agent.Post($"/api/articles/{id}/change", new { title = "Nej", body = "Nej" }, ("If-Match", "\"2\""))).Refused("stale-version", 412);
        (await (await App.As("spoclead")).Post($"/api/articles/{id}/retire", new { })).Expect(200);

        var versions = (await agent.Get($"/api/articles/{id}/versions")).Expect(200).Json.EnumerateArray().Select(one => one.GetProperty("kind").GetString());
        Assert.Equal(["article.retired", "article.changed", "article.published", "article.drafted"], versions);
        Assert.Equal("Første udgave", (await agent.Get($"/api/articles/{id}/versions/2")).Expect(200).Text("body"));
        Assert.Equal("Anden udgave", (await agent.Get($"/api/articles/{id}/versions/4")).Expect(200).Text("body"));
        (await agent.Get($"/api/articles/{id}/versions/5")).Refused("not-found", 404);
        Assert.All(await Stored.Journal(App, "article", id), entry => Assert.DoesNotContain("udgave", entry.Data, StringComparison.Ordinal));
        Assert.DoesNotContain("Nulstil PIN-kode", Library.Titles(await agent.Get("/api/articles?q=nulstil")));
        (await agent.Post($"/api/articles/{id}/change", new { title = "Nej", body = "Nej" })).Refused("article-retired");
        (await (await App.As("spoclead")).Post($"/api/articles/{id}/publish", new { })).Refused("article-retired");
    }

    [Fact]
    public async Task Publishing_twice_changes_nothing_the_second_time()
    {
        var id = await Library.Published(App, "To gange");

        Assert.Equal(2, (await (await App.As("spoclead")).Post($"/api/articles/{id}/publish", new { })).Expect(200)["version"].GetInt32());
    }

    [Theory]
    [InlineData("""{"title":"Ring 010203-4567","body":"x"}""", "personal-data-in-text")]
    [InlineData("""{"title":"x","body":"Borger 010203-4567"}""", "personal-data-in-text")]
    [InlineData("""{"title":"x","body":"x","models":["toaster"]}""", "unknown-model")]
    [InlineData("""{"title":"x","body":"x","components":["../.."]}""", "invalid-content")]
    [InlineData("""{"title":"","body":"x"}""", "invalid-content")]
    [InlineData("""{"title":"x","body":"a\u0000b"}""", "invalid-content")]
    public async Task What_must_not_stand_in_an_article_is_refused(string body, string code) =>
        (await (await App.As("spoc1")).Post("/api/articles", body)).Refused(code, 422);

    [Fact]
    public async Task A_ticket_is_met_with_what_is_known_about_its_component_and_its_device()
    {
        var device = await Given.DeviceInUse(App, await Given.Citizen(App));
        var body = new
        {
            title = "Parrer ikke",
            description = "Slet ikke",
            channel = "mail",
            reporter = new { kind = "staff" },
            municipality = "461",
            category = "pairing",
            component = "bluetooth",
            priority = "p4",
            device,
        };
        var ticket = (await (await App.As("spoc1")).Post("/api/tickets", body)).Expect(201).Id;
        await Library.Published(App, "Om parring", components: ["pairing"]);
        await Library.Published(App, "Alt om bluetooth", components: ["pairing", "bluetooth"], models: ["tablet"]);
        await Library.Published(App, "Om tabletten", models: ["tablet"]);
        await Library.Published(App, "Om vægten", components: ["network"], models: ["scale"]);
        await Library.Draft(App, "Kladde om parring", components: ["pairing"]);

        var suggested = (await (await App.As("odense1")).Get($"/api/tickets/{ticket}/articles")).Expect(200).Json.EnumerateArray()
            .Select(one => one.GetProperty("title").GetString()).ToArray();

        Assert.Equal(["Alt om bluetooth", "Om tabletten", "Om parring"], suggested.Take(3));
        Assert.Empty(suggested.Intersect(["Om vægten", "Kladde om parring"]));
        (await (await App.As("esbjerg1")).Get($"/api/tickets/{ticket}/articles")).Refused("not-found", 404);
        Assert.Equal(["Alt om bluetooth"], Library.Titles(await (await App.As("spoc1")).Get("/api/articles?component=bluetooth&model=tablet")));
        Assert.Empty(Library.Titles(await (await App.As("spoc1")).Get("/api/articles?component=bluetooth&model=scale")));
    }
}
