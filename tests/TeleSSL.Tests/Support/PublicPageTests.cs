using System.Text.RegularExpressions;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>The pages of those who have no account.</summary>
public partial class PublicPageTests : IClassFixture<RoomyApp>
{
    private readonly RoomyApp app;

    public PublicPageTests(RoomyApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        this.app = app;
    }

    [Fact]
    public async Task The_code_on_a_device_leads_to_a_page_that_says_nothing_of_the_device()
    {
        var device = (await (await app.As("admin1")).Get($"/api/devices/{await Given.DeviceInUse(app, await Given.Citizen(app))}")).Expect(200);
        string[] links = [$"/id/8004/952{device.Text("assetTag").Replace("-", "")}", "/id/8004/nobodys", $"/id/01/09521234000013/21/{device.Text("serial")}", "/id/01/1/21/%3Cscript%3E"];

        var pages = new List<string>();
        foreach (var link in links)
            pages.Add((await app.Nobody.Get(link)).Expect(200).Body);

        Assert.Contains("Virker udstyret ikke?", Assert.Single(pages.Distinct()));
    }

    [Fact]
    public async Task A_one_time_link_leads_to_a_page()
    {
        var ticket = await TicketAtDesk.Opened(app);
        await ticket.Does("resolve", new { resolution = "Genstartet" });
        var link = (await ticket.Does("satisfaction-link", new { })).Text("link");

        var page = (await app.Nobody.Get(link.Split('#')[0])).Expect(200);

        Assert.Contains("Hvordan var hjælpen?", page.Body);
        Assert.Equal(("no-referrer", "no-cache", "nosniff"), (page.Headers["Referrer-Policy"], page.Headers["Cache-Control"], page.Headers["X-Content-Type-Options"]));
    }

    [Theory]
    [InlineData("/tilfredshed")]
    [InlineData("/id/8004/1")]
    public async Task A_page_loads_what_is_ours_and_nothing_else(string path)
    {
        var page = (await app.Nobody.Get(path)).Expect(200);
        Assert.StartsWith("default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';", page.Headers["Content-Security-Policy"]);
        Assert.DoesNotMatch("<(script|style)>|style=|\\son[a-z]+=|//", page.Body);

        foreach (var file in Loaded().Matches(page.Body).Select(match => match.Groups[1].Value))
        {
            var loaded = (await app.Nobody.Get(file)).Expect(200);
            Assert.StartsWith(file.EndsWith(".css", StringComparison.Ordinal) ? "text/css" : "text/javascript", loaded.Headers["Content-Type"]);
            foreach (var imported in Imported().Matches(loaded.Body).Select(match => match.Groups[1].Value))
                (await app.Nobody.Get($"/public/{imported}")).Expect(200);
        }
    }

    [Fact]
    public async Task A_page_that_the_browser_has_is_not_sent_again()
    {
        var page = await app.Nobody.Get("/tilfredshed");

        (await app.Nobody.Send(HttpMethod.Get, "/tilfredshed", null, ("If-None-Match", page.ETag!))).Expect(304);
    }

    [Fact]
    public async Task Whatever_the_page_lets_somebody_choose_is_taken()
    {
        var page = await app.Nobody.Get("/id/8004/1");
        var choices = Option().Matches(page.Body).Select(match => match.Groups[1].Value).ToArray();

        Assert.Equal(6, choices.Length);
        foreach (var what in choices)
            (await app.Nobody.Post("/api/public/fault-reports", new { code = "http://localhost:5080/id/8004/1", what, text = "Virker ikke", phone = (string?)null })).Expect(202);
    }

    [Fact]
    public async Task The_page_has_words_for_what_the_server_refuses()
    {
        var script = (await app.Nobody.Get("/public/send.js")).Expect(200).Body;
        string[] codes =
        [
            (await app.Nobody.Post("/api/public/fault-reports", new { code = "x", what = "device", text = "Mit nummer er 010190-1234" })).Expect(422).Code!,
            (await app.Nobody.Post("/api/public/satisfaction", new { token = "x", score = 5 })).Expect(404).Code!,
            "too-many-requests",
        ];

        Assert.All(codes, code => Assert.Contains($"'{code}':", script));
    }

    [GeneratedRegex("(?:href|src)=\"([^\"]+)\"")]
    private static partial Regex Loaded();

    [GeneratedRegex("from '\\./([^']+)'")]
    private static partial Regex Imported();

    [GeneratedRegex("<option value=\"([^\"]+)\"")]
    private static partial Regex Option();
}
