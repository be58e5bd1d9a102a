using System.Net.Http.Headers;
using System.Text;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Hostile;

public class BadInputTests(TeleSSLApp app) : Story(app)
{
    private static readonly string Long = new('x', 10_000);

    /// <summary>Bodies that no endpoint can like.</summary>
    public static TheoryData<string, int> Bodies => new()
    {
        { "", 400 }, { "{", 400 }, { "{\"a\":1,}", 400 }, { "\0", 400 }, { "{\"step\":\"hold\",\"step\":\"hold\",\"reason\":\"x\"}", 400 },
        { new string('[', 5000), 400 }, { "[]", 422 }, { "null", 422 }, { "7", 422 }, { "\"text\"", 422 }, { "{}", 422 },
        { "{\"step\":7}", 422 }, { "{\"step\":null}", 422 }, { "{\"step\":\"\\ud800\"}", 400 }, { "{\"\\ud800\":1}", 400 }, { "{\"step\":\"hold\",\"reason\":\"\\ud800\"}", 400 },
        { "{\"step\":\"hold\",\"reason\":\"\\u0000\"}", 422 }, { "{\"step\":\"hold\",\"reason\":\"a\\u0007b\"}", 422 }, { "{\"step\":\"hold\",\"reason\":{}}", 422 },
        { "{\"step\":\"hold\",\"reason\":\"   \"}", 422 }, { "{\"step\":\"hold\",\"reason\":\"" + Long + "\"}", 422 }, { "{\"step\":\"reserve\",\"citizen\":\"me\",\"programme\":\"telekol\"}", 422 },
        { "{\"step\":\"calibrate\",\"validUntil\":\"2025-02-30\"}", 422 }, { "{\"step\":\"test\",\"passed\":\"true\"}", 422 }, { "{\"step\":\"test\",\"passed\":1e999}", 422 },
    };

    [Theory, MemberData(nameof(Bodies))]
    public async Task A_body_that_makes_no_sense_says_so_and_changes_nothing(string body, int status)
    {
        var device = await Given.NewDevice(App);
        var depot = await App.As("depot1");

        var answer = (await depot.Post($"/api/devices/{device}/stock-control", body)).Expect(status);

        Assert.Equal("application/problem+json", answer.Headers["Content-Type"].Split(';')[0]);
        Assert.NotNull(answer.Code);
        Assert.Equal(1, (await depot.Get($"/api/devices/{device}"))["version"].GetInt32());
    }

    [Fact]
    public async Task Every_endpoint_that_takes_a_body_stands_every_bad_body()
    {
        var admin = await App.As("admin1");
        var ticket = $"tickets/{(await TicketAtDesk.Opened(App)).Id}";
        string[] steps = ["notes", "status", "priority", "triage", "hand-over", "link-device", "replace-device", "merge", "resolve", "reopen", "escalate", "send-attachments", "partner-report", "link", "unlink", "parent", "resolve-children", "canned-reply"];
        string[] paths = ["devices", "scans", "codes", "counts", "recalls", "citizens", "service-levels/spoc", "service-levels/preview", "working-calendars/spoc", "tickets",
            "desk-phones/spoc", "canned-replies", "articles", "calls", "incidents",
            .. new[] { "confirm", "dismiss", "link", "unlink", "answer", "close" }.Select(step => $"incidents/{Guid.CreateVersion7()}/{step}")];
        foreach (var path in paths.Concat(steps.Select(step => $"{ticket}/{step}")))
            foreach (var body in Bodies.Select(row => row.Data.Item1).Append("{\"codes\":null}").Append("{\"scans\":[null,{},[],7]}").Append("{\"scans\":{}}"))
            {
                var answer = await admin.Post($"/api/{path}", body);
                Assert.True((int)answer.Status is 400 or 422 || (path == "scans" && (int)answer.Status == 200), $"{path} {body[..Math.Min(60, body.Length)]}: {(int)answer.Status} {answer.Body}");
            }
    }

    [Theory]
    [InlineData("2026-04-01T15:10:00"), InlineData("2026-04-01"), InlineData("2026-04-01T15:10:00+1"), InlineData("tomorrow"), InlineData("")]
    public async Task A_time_without_its_offset_is_refused_since_it_could_be_anybodys(string start) =>
        (await (await App.As("spoc1")).Post("/api/service-levels/preview", new { unit = "spoc", priority = "p3", start, pauses = Array.Empty<object>() }))
            .Refused("invalid-content", 422);

    [Fact]
    public async Task Emoji_are_text_like_any_other()
    {
        var device = await Given.NewDevice(App, serial: $"{Given.Serial()}-Æ😀");

        (await (await App.As("depot1")).Post($"/api/devices/{device}/stock-control", new { step = "hold", reason = "smells odd 🤢" })).Expect(200);
    }

    [Fact]
    public async Task Codes_of_ten_thousand_characters_and_of_control_characters_are_read_as_unknown()
    {
        var depot = await App.As("depot1");
        foreach (var code in new[] { Long, new string('0', 10_000), "\0\u0001\u0002", "😀", "<GS>|^]{GS}", "%%%", "http://" + Long, "+" + Long, "(01)" + Long, "" })
            Assert.Equal("unknown", (await depot.Post("/api/codes", new { codes = new[] { code } })).Expect(200).Text("kind"));
        (await depot.Post("/api/codes", new { codes = Array.Empty<string>() })).Expect(422);
        (await depot.Post("/api/codes", new { codes = new[] { "a", "b", "c" } })).Expect(422);
    }

    [Fact]
    public async Task Too_large_a_body_is_413_and_another_media_type_415()
    {
        var depot = await App.As("depot1");

        (await depot.Post("/api/scans", new { scans = new string('x', 2 << 20) })).Refused("too-large", 413);
        (await depot.Send(HttpMethod.Post, "/api/scans", new StringContent("<a/>", Encoding.UTF8, "text/xml"))).Refused("unsupported-media-type", 415);
        (await depot.Send(HttpMethod.Post, "/api/scans", new ByteArrayContent([0x7B, 0xFF, 0x7D]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } }))
            .Refused("malformed-json", 400);
    }

    [Fact]
    public async Task Unknown_ids_paths_and_methods_are_plain_problems()
    {
        var depot = await App.As("depot1");

        (await depot.Get($"/api/devices/{Guid.CreateVersion7()}")).Refused("not-found", 404);
        (await depot.Get("/api/devices/not-an-id")).Refused("not-found", 404);
        (await depot.Get("/api/nowhere")).Refused("not-found", 404);
        (await depot.Delete("/api/tasks")).Refused("method-not-allowed", 405);
        (await depot.Get($"/api/devices/{Guid.CreateVersion7()}?asOf=yesterday")).Refused("invalid-content", 422);
        (await depot.Get($"/api/devices/{Guid.CreateVersion7()}?asOf=9999-12-31T23:59:59Z")).Refused("not-found", 404);
        (await depot.Get($"/api/devices/{Guid.CreateVersion7()}?asOf=0001-01-01T00:00:00%2B14:00")).Expect(422);
    }

    [Fact]
    public async Task Dates_at_the_end_of_time_are_refused_not_stored()
    {
        var device = await Given.NewDevice(App, "blood-pressure-monitor");

        (await (await App.As("depot1")).Post($"/api/devices/{device}/stock-control", new { step = "calibrate", validUntil = "9999-12-31" })).Refused("invalid-content", 422);
    }

    [Fact]
    public async Task A_stale_version_is_412_and_two_at_once_give_one_winner()
    {
        var device = await Given.NewDevice(App);
        var depot = await App.As("depot1");
        var hold = new { step = "test", passed = true };

        (await depot.Post($"/api/devices/{device}/stock-control", hold, ("If-Match", "\"1\""))).Expect(200);
        (await depot.Post($"/api/devices/{device}/stock-control", hold, ("If-Match", "\"1\""))).Refused("stale-version", 412);
        (await depot.Post($"/api/devices/{device}/stock-control", hold, ("If-Match", "rubbish"))).Refused("malformed-if-match", 400);
        var both = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => depot.Post($"/api/devices/{device}/stock-control", hold, ("If-Match", "\"2\""))));

        Assert.Equal([200, 412, 412, 412, 412, 412, 412, 412], both.Select(answer => (int)answer.Status).Order());
    }

    [Fact]
    public async Task Somebody_elses_citizen_cannot_be_named()
    {
        var device = await Given.ReadyDevice(App);
        var depot = await App.As("depot1");

        (await depot.Post($"/api/devices/{device}/stock-control", new { step = "reserve", citizen = Guid.CreateVersion7(), programme = "telekol" })).Refused("unknown-citizen", 422);
        var esbjerg = await Given.Citizen(App, "561");
        (await depot.Post($"/api/devices/{device}/stock-control", new { step = "reserve", citizen = esbjerg, programme = "telekol" })).Refused("unknown-citizen", 422);
    }
}
