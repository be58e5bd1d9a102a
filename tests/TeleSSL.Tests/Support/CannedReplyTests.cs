using TeleSSL.Tests.Access;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class CannedReplyTests(TeleSSLApp app) : AccountStory(app)
{
    private static int keys;

    [Fact]
    public async Task The_lead_writes_a_reply_and_an_agent_fills_it_in_for_a_ticket_with_a_device()
    {
        (await (await App.As("spoclead")).Post("/api/desk-phones/spoc", new { numbers = new[] { "+45 00 00 10 10" } })).Expect(200);
        var device = await Given.DeviceInUse(App, await Given.Citizen(App));
        var ticket = await TicketAtDesk.Opened(App, device: device);
        var reply = await Written("{agent.name}, {desk.name}, {desk.phone}: {ticket.number} fra {ticket.municipality} om {device.model} {device.serial} ({device.tag}), {date}");

        var filled = await ticket.Does("canned-reply", new { reply });

        var (opened, tablet) = (await ticket.Now(), await (await App.As("spoc1")).Get($"/api/devices/{device}"));
        Assert.StartsWith("spoc1, ", filled.Text("text"));
        Assert.Contains($"+4500001010: T{opened["number"]} fra Odense", filled.Text("text"));
        Assert.Contains($"{tablet.Text("serial")} ({tablet.Text("assetTag")})", filled.Text("text"));
        Assert.Matches(@"\d\d-\d\d-\d{4}$", filled.Text("text"));
        Assert.Empty(filled.Texts("missing"));
        Assert.Equal("no-store", filled.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task What_a_ticket_does_not_have_stays_visible_and_is_named_and_nothing_is_written()
    {
        var ticket = await TicketAtDesk.Opened(App);
        var reply = await Written("Din {device.model} er på vej. {device.model}!");

        var filled = await ticket.Step("spoc1", "canned-reply", new { reply }, ("Idempotency-Key", "preview"));

        Assert.Equal("Din [device.model] er på vej. [device.model]!", filled.Text("text"));
        Assert.Equal(["device.model"], filled.Texts("missing"));
        Assert.Equal(1, (await ticket.Now())["version"].GetInt32());
        Assert.DoesNotContain(await ticket.Notes(), note => note.GetProperty("text").GetString()!.Contains("på vej"));
        var again = await ticket.Step("spoc1", "canned-reply", new { reply = Guid.CreateVersion7() }, ("Idempotency-Key", "preview"));
        again.Refused("unknown-reply", 422);
    }

    [Fact]
    public async Task A_reply_is_changed_retired_and_its_key_free_again()
    {
        var lead = await App.As("spoclead");
        var key = Key();
        var added = (await lead.Post("/api/canned-replies", new { key, title = "Et", text = "Første", category = "order" })).Expect(201);
        (await lead.Post("/api/canned-replies", new { key, title = "To", text = "Anden" })).Refused("key-taken");

        var changed = (await lead.Post($"/api/canned-replies/{added.Id}/change", new { title = "Et", text = "Rettet" }, ("If-Match", "\"1\""))).Expect(200);
        Assert.Equal((2, "Rettet", key), (changed["version"].GetInt32(), changed.Text("text"), changed.Text("key")));
        (await lead.Post($"/api/canned-replies/{added.Id}/change", new { title = "Et", text = "x" }, ("If-Match", "\"1\""))).Refused("stale-version", 412);
        (await lead.Post($"/api/canned-replies/{added.Id}/retire", new { })).Expect(200);

        (await lead.Post($"/api/canned-replies/{added.Id}/change", new { title = "Et", text = "x" })).Refused("reply-retired");
        (await lead.Post("/api/canned-replies", new { key, title = "To", text = "Anden" })).Expect(201);
        (await (await TicketAtDesk.Opened(App)).Step("spoc1", "canned-reply", new { reply = added.Id })).Refused("reply-retired");
        var entries = await Stored.Journal(App, "canned-reply", added.Id);
        Assert.Equal(["canned-reply.added", "canned-reply.changed", "canned-reply.retired"], entries.Select(entry => entry.Kind));
        Assert.All(entries, entry => Assert.DoesNotContain("Rettet", entry.Data, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Agents_list_what_is_in_use_page_by_page()
    {
        var category = Key();
        for (var i = 0; i < 3; i++)
        {
            await Written($"Svar {i}", category);
            App.Host.Time.Pass(TimeSpan.FromSeconds(1));
        }

        var agent = await App.As("spoc1");
        var first = (await agent.Get($"/api/canned-replies?category={category}&limit=2")).Expect(200);
        var rest = (await agent.Get($"/api/canned-replies?category={category}&limit=2&after={first.Text("next")}")).Expect(200);

        Assert.Equal(["Svar 0", "Svar 1"], first["items"].EnumerateArray().Select(item => item.GetProperty("text").GetString()));
        Assert.Equal("Svar 2", Assert.Single(rest["items"].EnumerateArray()).GetProperty("text").GetString());
        (await agent.Get("/api/canned-replies?category=%27%20OR")).Expect(422);
    }

    [Fact]
    public async Task A_repeat_with_the_same_key_gives_the_same_answer_again()
    {
        var lead = await App.As("spoclead");
        var body = new { key = Key(), title = "Gentaget", text = "Én gang" };

        var first = (await lead.Post("/api/canned-replies", body, ("Idempotency-Key", body.key))).Expect(201);
        (await lead.Post($"/api/canned-replies/{first.Id}/change", new { title = "Senere", text = "To gange" })).Expect(200);

        Assert.Equal(first.Body, (await lead.Post("/api/canned-replies", body, ("Idempotency-Key", body.key))).Expect(201).Body);
    }

    [Theory]
    [InlineData("Hej {citizen.name}", "unknown-placeholder")]
    [InlineData("Hej 010203-4567", "personal-data-in-text")]
    [InlineData("", "invalid-content")]
    public async Task What_must_not_stand_in_a_reply_is_refused_when_it_is_written(string text, string code) =>
        (await (await App.As("spoclead")).Post("/api/canned-replies", new { key = Key(), title = "Nej", text })).Refused(code, 422);

    [Fact]
    public async Task A_desks_replies_are_its_own()
    {
        await Put("lead-odense", ("spoc-odense", "spoc-lead"));
        await Put("agent-odense", ("spoc-odense", "spoc-agent"));
        var (theirs, admin) = (await SignIn("lead-odense"), await App.As("admin1"));
        var ours = await Written("Vores");
        var body = new { key = Key(), title = "Deres", text = "Deres" };

        var reply = (await theirs.Post("/api/canned-replies", body)).Expect(201);

        Assert.Equal("spoc-odense", reply.Text("unit"));
        (await (await App.As("spoc1")).Get($"/api/canned-replies/{reply.Id}")).Refused("not-found", 404);
        (await (await SignIn("agent-odense")).Get($"/api/canned-replies/{ours}")).Refused("not-found", 404);
        (await theirs.Post($"/api/canned-replies/{ours}/retire", new { })).Refused("not-found", 404);
        (await theirs.Post("/api/canned-replies", new { body.key, body.title, body.text, unit = "spoc" })).Refused("unknown-unit", 422);
        (await admin.Post("/api/canned-replies", body)).Refused("invalid-content", 422);
        (await admin.Post("/api/canned-replies", new { body.key, body.title, body.text, unit = "nowhere" })).Refused("unknown-unit", 422);
        (await admin.Post("/api/canned-replies", new { body.key, body.title, body.text, unit = "spoc" })).Expect(201);
    }

    private static string Key() => $"key-{Interlocked.Increment(ref keys)}";

    private async Task<Guid> Written(string text, string? category = null) =>
        (await (await App.As("spoclead")).Post("/api/canned-replies", new { key = Key(), title = "Et svar", text, category })).Expect(201).Id;
}
