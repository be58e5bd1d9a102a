using System.Diagnostics;
using System.Text;
using System.Text.Json;
using TeleSSL.Server.Support.Public;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>By the QR code on a device, without signing in.</summary>
public class FaultReportTests : IClassFixture<RoomyApp>
{
    private readonly RoomyApp app;

    public FaultReportTests(RoomyApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        this.app = app;
    }

    [Fact]
    public async Task A_device_that_a_citizen_has_makes_a_ticket_at_the_desk_sealed_with_the_citizens_key()
    {
        var citizen = await Given.Citizen(app);
        var device = await Given.DeviceInUse(app, citizen);

        var receipt = (await Report(await Code(device), "Den <b>piber</b>\nHele natten", "20304050")).Expect(202).Text("receipt");

        var ticket = Assert.Single((await (await app.As("odense1")).Get($"/api/tickets?device={device}"))["items"].EnumerateArray());
        Assert.Equal(("qr", "citizen", "461", "Den <b>piber</b>", "device"), (Of(ticket, "channel"), Of(ticket, "reporter"), Of(ticket, "municipality"), Of(ticket, "title"), Of(ticket, "category")));
        Assert.Equal(citizen, ticket.GetProperty("citizen").GetGuid());
        var notes = (await (await app.As("spoc1")).Get($"/api/tickets/{Of(ticket, "id")}/notes")).Expect(200).Json.EnumerateArray();
        Assert.Equal(["Den <b>piber</b>", "Den <b>piber</b>\nHele natten", "+4520304050"], notes.Select(note => Of(note, "text")));
        Assert.Equal(3, await Stored.Value<int>(app.Settings, "SELECT count(*) FROM note n JOIN vault.text_key k ON k.id = n.text_key JOIN ticket_note t ON t.id = n.id WHERE k.citizen = @citizen", new { citizen }));
        Assert.Equal(Of(ticket, "id"), Assert.Single(await Reports("spoc1", receipt)).GetProperty("ticket").GetString());
        Assert.DoesNotContain(await Reports("spoc1"), report => Of(report, "receipt") == receipt);
    }

    [Fact]
    public async Task Whatever_the_code_is_the_answer_is_the_same_and_comes_no_sooner()
    {
        var known = await Code(await Given.DeviceInUse(app, await Given.Citizen(app)));
        string[] codes = [known, await Code(await Given.NewDevice(app)), "http://localhost:5080/id/8004/952TS99999990", "TS-0000001-1", "nonsense", "😀"];
        var shapes = new List<string>();
        foreach (var code in codes)
        {
            var started = Stopwatch.GetTimestamp();
            var answer = (await Report(code)).Expect(202);
            Assert.True(Stopwatch.GetElapsedTime(started) >= FaultReportEndpoints.Floor - TimeSpan.FromMilliseconds(20), code);
            Assert.Matches("^F-[A-Z2-9]{8}$", answer.Text("receipt"));
            shapes.Add($"{answer.Body.Length} {string.Join(' ', answer.Headers.Select(header => $"{header.Key}={header.Value}").Where(header => !header.StartsWith("Date", StringComparison.Ordinal)))}");
        }

        Assert.Single(shapes.Distinct());
    }

    [Fact]
    public async Task What_nobody_has_waits_for_the_desk_and_one_agent_looks_at_it()
    {
        var device = await Given.NewDevice(app);
        var receipt = (await Report(await Code(device), "Fundet i en skraldespand", "20304051")).Expect(202).Text("receipt");

        var report = Assert.Single(await Reports("spoc2"), one => Of(one, "receipt") == receipt);
        Assert.Equal(("Fundet i en skraldespand", "+4520304051", await Code(device)), (Of(report, "text"), Of(report, "phone"), Of(report, "code")));
        Assert.Equal(JsonValueKind.Null, report.GetProperty("ticket").ValueKind);
        Assert.Empty((await (await app.As("spoc1")).Get($"/api/tickets?device={device}"))["items"].EnumerateArray());

        var path = $"/api/fault-reports/{Of(report, "id")}/handled";
        var ticket = (await TicketAtDesk.Opened(app)).Id;
        (await (await app.As("spoc1")).Post(path, new { ticket = Guid.CreateVersion7() })).Refused("unknown-ticket", 422);
        (await (await app.As("spoc1")).Post(path, new { ticket })).Expect(204);
        (await (await app.As("spoc1")).Post(path, new { ticket })).Expect(204);
        (await (await app.As("spoc2")).Post(path, new { })).Refused("already-handled");
        Assert.DoesNotContain(await Reports("spoc2"), one => Of(one, "receipt") == receipt);
        Assert.Equal(ticket.ToString(), Of(Assert.Single(await Reports("spoc2", receipt.ToLowerInvariant())), "ticket"));
        Assert.Equal(["fault-report.received", "fault-report.handled"], (await Stored.Journal(app, "fault-report", report.GetProperty("id").GetGuid())).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task No_cookie_is_read_and_no_header_is_needed()
    {
        var device = await Given.DeviceInUse(app, await Given.Citizen(app));
        var browser = await TeleSSLApp.SignIn(app.Host, "spoc1");
        browser.Http.DefaultRequestHeaders.Remove("X-TeleSSL");

        (await browser.Post("/api/public/fault-reports", new { code = await Code(device), what = "device", text = "Fra en browser" })).Expect(202);
        (await browser.Send(HttpMethod.Post, "/api/public/fault-reports", Json(new { code = "x", what = "device", text = "x" }), ("Authorization", "Bearer nonsense"))).Expect(202);

        var ticket = Assert.Single((await (await app.As("odense1")).Get($"/api/tickets?device={device}"))["items"].EnumerateArray());
        var written = (await (await app.As("spoc1")).Get($"/api/tickets/{Of(ticket, "id")}/notes")).Json.EnumerateArray();
        Assert.All(written, note => Assert.Equal("public", Of(note, "actor")));
    }

    [Theory]
    [InlineData("""{"code":"x","what":"device","text":"Mit CPR er 010203-4567"}""", "personal-data-in-text")]
    [InlineData("""{"code":"x","what":"device","text":""}""", "invalid-content")]
    [InlineData("""{"code":"","what":"device","text":"x"}""", "invalid-content")]
    [InlineData("""{"code":"x","what":"toaster","text":"x"}""", "invalid-content")]
    [InlineData("""{"code":"x","what":"device","text":"x","phone":"ring"}""", "invalid-content")]
    [InlineData("""{"code":null,"what":"device","text":"x"}""", "invalid-content")]
    [InlineData("""{"code":["x"],"what":"device","text":"x"}""", "invalid-content")]
    [InlineData("[]", "invalid-content")]
    [InlineData("{}", "invalid-content")]
    public async Task What_cannot_be_taken_in_is_refused_with_a_hint(string body, string code) =>
        (await app.Nobody.Post("/api/public/fault-reports", body)).Refused(code, 422);

    [Fact]
    public async Task The_body_is_small_and_is_json()
    {
        (await app.Nobody.Post("/api/public/fault-reports", new { code = "x", what = "device", text = new string('x', 70_000) })).Refused("too-large", 413);
        (await app.Nobody.Post("/api/public/fault-reports", new { code = "x", what = "device", text = new string('x', 8_001) })).Refused("invalid-content", 422);
        (await app.Nobody.Post("/api/public/fault-reports", "{")).Refused("malformed-json", 400);
        (await app.Nobody.Send(HttpMethod.Post, "/api/public/fault-reports", new StringContent("code=x"))).Refused("unsupported-media-type", 415);
    }

    [Fact]
    public async Task What_was_written_stands_nowhere_in_the_open()
    {
        var device = await Given.DeviceInUse(app, await Given.Citizen(app));
        var words = $"Hemmelige{Guid.CreateVersion7():N}";
        foreach (var code in new[] { await Code(device), $"ukendt-{words}" })
            (await Report(code, words, "20304052")).Expect(202);

        foreach (var bytes in Stored.Files(app.Settings).Select(file => file.Bytes).Append(await Stored.Backup(app.Settings)).Append(Encoding.UTF8.GetBytes(app.Host.Log.Text)))
            Assert.False(bytes.Holds(words) || bytes.Holds("+4520304052"));
    }

    private Task<Answer> Report(string code, string text = "Virker ikke", string? phone = null) =>
        app.Nobody.Post("/api/public/fault-reports", new { code, what = "device", text, phone });

    private async Task<string> Code(Guid device) =>
        $"http://localhost:5080/id/8004/952{(await (await app.As("admin1")).Get($"/api/devices/{device}")).Text("assetTag").Replace("-", "")}";

    private async Task<IReadOnlyList<JsonElement>> Reports(string user, string? receipt = null) =>
        [.. (await (await app.As(user)).Get($"/api/fault-reports?limit=200&receipt={receipt}")).Expect(200)["items"].EnumerateArray()];

    private static string? Of(JsonElement item, string property) => item.GetProperty(property).GetString();

    private static StringContent Json(object body) => new(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
}
