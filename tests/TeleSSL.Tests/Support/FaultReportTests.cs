using System.Text;
using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.Devices;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>By the QR code on a device, without signing in.</summary>
public class FaultReportTests : IClassFixture<RoomyApp>
{
    private readonly RoomyApp app;
    private readonly Reporter reporter;

    public FaultReportTests(RoomyApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        (this.app, reporter) = (app, new Reporter(app));
    }

    [Fact]
    public async Task A_device_that_a_citizen_has_makes_a_ticket_at_the_desk_sealed_with_the_citizens_key()
    {
        var citizen = await Given.Citizen(app);
        var device = await Given.DeviceInUse(app, citizen);

        var report = await reporter.Sent(await PrintedLabel.Link(app, device), "Den <b>piber</b>\nHele natten", "20304050");

        var ticket = Assert.Single((await (await app.As("odense1")).Get($"/api/tickets?device={device}"))["items"].EnumerateArray());
        Assert.Equal(("qr", "citizen", "461", "Den <b>piber</b>", "device"), (Of(ticket, "channel"), Of(ticket, "reporter"), Of(ticket, "municipality"), Of(ticket, "title"), Of(ticket, "category")));
        Assert.Equal(citizen, ticket.GetProperty("citizen").GetGuid());
        var notes = (await (await app.As("spoc1")).Get($"/api/tickets/{Of(ticket, "id")}/notes")).Expect(200).Json.EnumerateArray();
        Assert.Equal(["Den <b>piber</b>", "Den <b>piber</b>\nHele natten", "+4520304050"], notes.Select(note => Of(note, "text")));
        Assert.Equal(3, await Stored.Value<int>(app.Settings, "SELECT count(*) FROM note n JOIN vault.text_key k ON k.id = n.text_key JOIN ticket_note t ON t.id = n.id WHERE k.citizen = @citizen", new { citizen }));
        Assert.Equal((Of(ticket, "id"), null, "Den <b>piber</b>\nHele natten"), (Of(report, "ticket"), Of(report, "why"), Of(report, "text")));
        Assert.Equal(citizen, await Stored.Value<Guid>(app.Settings, "SELECT citizen FROM vault.text_key WHERE subject = @id", new { id = Guid.Parse(Of(report, "id")!) }));
        Assert.DoesNotContain(await reporter.Listed("spoc1"), one => Of(one, "receipt") == Of(report, "receipt"));
        Assert.Equal(["fault-report.received", "fault-report.became-ticket"], await Kinds(report));
    }

    [Fact]
    public async Task Whatever_the_code_is_the_answer_is_the_same()
    {
        var known = await PrintedLabel.Link(app, await Given.DeviceInUse(app, await Given.Citizen(app)));
        string[] codes = [known, $"{known}A", await PrintedLabel.Link(app, await Given.NewDevice(app)), "http://localhost:5080/id/8004/952TS99999990", "TS-0000001-1", "nonsense", "😀"];
        var shapes = new List<string>();
        foreach (var code in codes)
        {
            var answer = (await reporter.Sends(code)).Expect(202);
            Assert.Matches("^F-[A-Z2-9]{8}$", answer.Text("receipt"));
            shapes.Add($"{answer.Body.Length} {string.Join(' ', answer.Headers.Select(header => $"{header.Key}={header.Value}").Where(header => !header.StartsWith("Date", StringComparison.Ordinal)))}");
        }

        Assert.Single(shapes.Distinct());
    }

    [Fact]
    public async Task What_nobody_has_waits_for_the_desk_and_one_agent_looks_at_it()
    {
        var device = await Given.NewDevice(app);
        var receipt = Of(await reporter.Sent(await PrintedLabel.Link(app, device), "Fundet i en skraldespand", "20304051"), "receipt")!;

        var report = Assert.Single(await reporter.Listed("spoc2"), one => Of(one, "receipt") == receipt);
        Assert.Equal(("Fundet i en skraldespand", "+4520304051", await PrintedLabel.OldLink(app, device)), (Of(report, "text"), Of(report, "phone"), Of(report, "code")));
        Assert.Equal(("device-not-in-use", null), (Of(report, "why"), Of(report, "device")));
        Assert.Equal(JsonValueKind.Null, report.GetProperty("ticket").ValueKind);
        Assert.Empty((await (await app.As("spoc1")).Get($"/api/tickets?device={device}"))["items"].EnumerateArray());

        var path = $"/api/fault-reports/{Of(report, "id")}/handled";
        var ticket = (await TicketAtDesk.Opened(app)).Id;
        (await (await app.As("spoc1")).Post(path, new { ticket = Guid.CreateVersion7() })).Refused("unknown-ticket", 422);
        (await (await app.As("spoc1")).Post(path, new { ticket })).Expect(204);
        (await (await app.As("spoc1")).Post(path, new { ticket })).Expect(204);
        (await (await app.As("spoc2")).Post(path, new { })).Refused("already-handled");
        Assert.DoesNotContain(await reporter.Listed("spoc2"), one => Of(one, "receipt") == receipt);
        Assert.Equal(ticket.ToString(), Of(Assert.Single(await reporter.Listed("spoc2", receipt.ToLowerInvariant())), "ticket"));
        Assert.Equal(["fault-report.received", "fault-report.waits", "fault-report.handled"], await Kinds(report));
    }

    [Fact]
    public async Task No_cookie_is_read_and_no_header_is_needed()
    {
        var device = await Given.DeviceInUse(app, await Given.Citizen(app));
        var browser = await TeleSSLApp.SignIn(app.Host, "spoc1");
        browser.Http.DefaultRequestHeaders.Remove("X-TeleSSL");

        (await browser.Post("/api/public/fault-reports", new { code = await PrintedLabel.Link(app, device), what = "device", text = "Fra en browser" })).Expect(202);
        (await browser.Send(HttpMethod.Post, "/api/public/fault-reports", Json(new { code = "x", what = "device", text = "x" }), ("Authorization", "Bearer nonsense"))).Expect(202);
        await reporter.Settled();

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
        foreach (var code in new[] { await PrintedLabel.Link(app, device), await PrintedLabel.OldLink(app, device), $"ukendt-{words}" })
            await reporter.Sent(code, words, "20304052", "spoclead");

        foreach (var bytes in Stored.Files(app.Settings).Select(file => file.Bytes).Append(await Stored.Backup(app.Settings)).Append(Encoding.UTF8.GetBytes(app.Host.Log.Text)))
            Assert.False(bytes.Holds(words) || bytes.Holds("+4520304052"));
    }

    private async Task<IEnumerable<string>> Kinds(JsonElement report) =>
        (await Stored.Journal(app, "fault-report", report.GetProperty("id").GetGuid())).Select(entry => entry.Kind);

    private static string? Of(JsonElement item, string property) => item.GetProperty(property).GetString();

    private static StringContent Json(object body) => new(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
}
