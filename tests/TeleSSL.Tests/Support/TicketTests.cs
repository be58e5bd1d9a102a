using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class TicketTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task The_tickets_of_one_citizen_are_listed_for_those_who_see_them()
    {
        var citizen = await Given.Citizen(App);
        var theirs = await TicketAtDesk.Opened(App, "461", citizen: citizen);
        await TicketAtDesk.Opened(App, "461");

        var listed = (await (await App.As("spoc1")).Get($"/api/tickets?citizen={citizen}")).Expect(200)["items"];

        Assert.Equal(theirs.Id, Assert.Single(listed.EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Empty((await (await App.As("esbjerg1")).Get($"/api/tickets?citizen={citizen}")).Expect(200)["items"].EnumerateArray());
        (await (await App.As("spoc1")).Get("/api/tickets?citizen=Anna")).Refused("invalid-content", 422);
    }

    [Fact]
    public async Task An_agent_types_a_ticket_during_the_call_and_it_has_a_number_and_a_due_time()
    {
        var agent = await App.As("spoc1");

        var opened = (await agent.Post("/api/tickets", TicketAtDesk.Body())).Expect(201);

        Assert.Equal(("new", "p3", "spoc", "Tabletten starter ikke"), (opened.Text("status"), opened.Text("priority"), opened.Text("queue"), opened.Text("title")));
        Assert.True(opened["number"].GetInt64() > 0);
        Assert.Equal("met", opened["due"].GetProperty("reaction").GetProperty("state").GetString());
        Assert.Equal("running", opened["due"].GetProperty("solution").GetProperty("state").GetString());
        var read = (await agent.Get($"/api/tickets/{opened.Id}")).Expect(200);
        Assert.Equal(opened.Body, read.Body);
        Assert.Equal("\"1\"", read.ETag);
    }

    [Fact]
    public async Task Of_two_who_claim_at_once_one_wins_and_the_other_is_told_who()
    {
        var ticket = await TicketAtDesk.Opened(App, channel: "mail");

        var both = await Task.WhenAll(ticket.Step("spoc1", "claim", new { }), ticket.Step("spoc2", "claim", new { }));

        var won = Assert.Single(both, answer => (int)answer.Status == 200);
        var lost = Assert.Single(both, answer => (int)answer.Status != 200).Refused("already-claimed");
        Assert.Equal("open", won.Text("status"));
        Assert.Equal(won.Text("assignee"), lost["params"].GetProperty("assignee").GetString());
        Assert.Equal(2, (await ticket.Does("claim", new { }, won.Text("assignee")))["version"].GetInt32());
        await ticket.Does("release", new { });
        Assert.Equal("spoc2", (await ticket.Does("claim", new { }, "spoc2")).Text("assignee"));
    }

    [Fact]
    public async Task Of_two_who_resolve_at_once_one_does_and_the_other_is_told_that_it_is_over()
    {
        var ticket = await TicketAtDesk.Opened(App);

        var both = await Task.WhenAll(ticket.Step("spoc1", "resolve", new { resolution = "Genstartet" }), ticket.Step("spoc2", "resolve", new { resolution = "Byttet" }));

        var done = Assert.Single(both, answer => (int)answer.Status == 200);
        Assert.Single(both, answer => (int)answer.Status != 200).Refused("ticket-over");
        Assert.Equal(("resolved", 2), (done.Text("status"), (await ticket.Now())["version"].GetInt32()));
        Assert.Single(await ticket.Notes(), note => note.GetProperty("text").GetString() is "Genstartet" or "Byttet");
    }

    [Fact]
    public async Task A_municipality_sees_its_own_tickets_and_never_the_desks_own_notes()
    {
        var (own, foreign) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App, "430"));
        await own.Does("notes", new { text = "Ring til driften først", visibility = "internal" });
        await own.Does("notes", new { text = "Vi sender en ny tablet", visibility = "public" });
        var odense = await App.As("odense1");

        (await odense.Get($"/api/tickets/{foreign.Id}")).Refused("not-found", 404);
        (await odense.Get($"/api/tickets/{foreign.Id}/notes")).Refused("not-found", 404);
        (await odense.Get($"/api/tickets/{foreign.Id}/clocks")).Refused("not-found", 404);
        (await odense.Put($"/api/tickets/{foreign.Id}/draft", new { text = "x" })).Refused("not-found", 404);
        (await foreign.Step("odense1", "notes", new { text = "Hej", visibility = "public" })).Refused("not-found", 404);
        (await odense.Post("/api/tickets", TicketAtDesk.Body("430", "portal"))).Refused("unknown-municipality", 422);
        (await own.Step("odense1", "claim", new { })).Expect(403);
        (await own.Step("odense1", "notes", new { text = "Hej", visibility = "internal" })).Refused("internal-note", 422);
        await own.Does("notes", new { text = "Borgeren er hjemme efter kl. 12", visibility = "public" }, "odense1");
        var texts = (await own.Notes("odense1")).Select(note => note.GetProperty("text").GetString()!);
        Assert.Equal(["Tabletten starter ikke", "Skærmen er sort, også efter en nat i opladeren.", "Vi sender en ny tablet", "Borgeren er hjemme efter kl. 12"], texts);
        Assert.Equal(7, (await own.Notes()).Count);
    }

    [Fact]
    public async Task A_health_ticket_leaves_the_desk_at_once_and_is_worked_on_by_nobody_there()
    {
        var ticket = await TicketAtDesk.Opened(App);

        var judged = await ticket.Does("triage", new { to = "health", note = "Svært ved at få vejret" });

        Assert.Equal("call-112", judged.Texts("advice")[0]);
        Assert.Equal("running", (await ticket.Clock("hand-over")).GetProperty("state").GetString());
        (await ticket.Step("spoc1", "resolve", new { resolution = "Genstartet" })).Refused("health-case");
        (await ticket.Step("spoc1", "status", new { to = "waiting-reporter" })).Refused("health-case");
        (await ticket.Step("spoc1", "triage", new { to = "technical" })).Refused("note-required", 422);
        var done = await ticket.Does("hand-over", new { reached = "461", role = "nurse" });
        Assert.Equal("resolved", done.Text("status"));
        Assert.Equal("met", (await ticket.Clock("hand-over")).GetProperty("state").GetString());
        (await ticket.Step("spoc1", "reopen", new { reason = "Ringer igen" })).Refused("handed-over");
        (await ticket.Step("spoc1", "hand-over", new { reached = "461", role = "nurse" })).Refused("ticket-over");
    }

    [Fact]
    public async Task What_is_merged_lives_on_in_the_other_with_every_word()
    {
        var (kept, twice) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App, channel: "mail"));
        await twice.Does("notes", new { text = "Skrev også en mail", visibility = "public" });

        var merged = await twice.Does("merge", new { into = kept.Id });

        Assert.Equal(("closed", kept.Id), (merged.Text("status"), merged["mergedInto"].GetGuid()));
        Assert.Contains("Skrev også en mail", (await kept.Notes()).Select(note => note.GetProperty("text").GetString()));
        (await twice.Step("spoc1", "notes", new { text = "Mere", visibility = "public" })).Refused("ticket-merged");
        Assert.Equal("stopped", (await twice.Clock("solution")).GetProperty("state").GetString());
        (await kept.Step("spoc1", "merge", new { into = kept.Id })).Refused("merge-into-itself", 422);
        (await kept.Step("spoc1", "merge", new { into = Guid.CreateVersion7() })).Refused("unknown-ticket", 422);
        var other = await TicketAtDesk.Opened(App, citizen: await Given.Citizen(App));
        (await other.Step("spoc1", "merge", new { into = kept.Id })).Refused("other-citizen");
    }

    [Fact]
    public async Task A_resolved_ticket_can_be_opened_again_for_ten_working_days()
    {
        var ticket = await TicketAtDesk.Opened(App);
        await ticket.Does("resolve", new { resolution = "Ny oplader sendt" });
        Assert.Equal("met", (await ticket.Clock("solution")).GetProperty("state").GetString());

        App.Host.Time.Pass(TimeSpan.FromDays(6));
        Assert.Equal("open", (await ticket.Does("reopen", new { reason = "Det hjalp ikke" })).Text("status"));
        Assert.Equal("running", (await ticket.Clock("solution")).GetProperty("state").GetString());
        await ticket.Does("resolve", new { resolution = "Ny tablet sendt" });
        App.Host.Time.Pass(TimeSpan.FromDays(30));
        (await ticket.Step("spoc1", "reopen", new { reason = "Igen" })).Refused("reopen-too-late");
    }

    [Fact]
    public async Task A_ticket_about_a_device_stands_in_the_devices_own_history()
    {
        var device = await Given.DeviceInUse(App, await Given.Citizen(App));
        var ticket = await TicketAtDesk.Opened(App);

        Assert.Equal(device, (await ticket.Does("link-device", new { device }))["device"].GetGuid());

        var history = (await (await App.As("admin1")).Get($"/api/devices/{device}/history")).Expect(200)["items"];
        Assert.Equal("support", history[0].GetProperty("kind").GetString());
        (await ticket.Step("spoc1", "link-device", new { device = Guid.CreateVersion7() })).Refused("unknown-device", 422);
        var list = (await (await App.As("spoc2")).Get($"/api/tickets?device={device}")).Expect(200)["items"];
        Assert.Equal([ticket.Id], list.EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
    }

    [Fact]
    public async Task The_same_call_again_opens_no_second_ticket_and_answers_alike_also_later()
    {
        var agent = await App.As("spoc1");
        var key = ("Idempotency-Key", "call-1");

        var first = (await agent.Post("/api/tickets", TicketAtDesk.Body(), key)).Expect(201);
        await new TicketAtDesk(App, first.Id).Does("claim", new { });
        var again = (await agent.Post("/api/tickets", TicketAtDesk.Body(), key)).Expect(201);

        Assert.Equal(first.Body, again.Body);
        Assert.Equal("true", again.Headers["Idempotency-Replayed"]);
    }

    [Theory]
    [InlineData("""{"text":"CPR er 010203-4567","visibility":"internal"}""", "personal-data-in-text")]
    [InlineData("""{"text":"","visibility":"internal"}""", "invalid-content")]
    [InlineData("""{"text":"Hej","visibility":"everybody"}""", "invalid-content")]
    [InlineData("""{"visibility":"public"}""", "invalid-content")]
    public async Task A_note_that_cannot_be_kept_says_why(string body, string code) =>
        (await (await TicketAtDesk.Opened(App)).Step("spoc1", "notes", body)).Refused(code, 422);

    [Fact]
    public async Task Steps_by_a_version_that_is_gone_are_refused_and_leave_nothing()
    {
        var ticket = await TicketAtDesk.Opened(App);
        await ticket.Does("claim", new { });

        (await ticket.Step("spoc2", "notes", new { text = "For sent", visibility = "public" }, ("If-Match", "\"1\""))).Refused("stale-version", 412);

        Assert.DoesNotContain("For sent", (await ticket.Notes()).Select(note => note.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Lists_narrow_by_status_queue_assignee_and_number_and_page_newest_first()
    {
        var tickets = new List<TicketAtDesk>();
        for (var i = 0; i < 5; i++)
        {
            tickets.Add(await TicketAtDesk.Opened(App, "480"));
            App.Host.Time.Pass(TimeSpan.FromSeconds(1));
        }

        await tickets[1].Does("claim", new { }, "spoclead");
        await tickets[2].Does("resolve", new { resolution = "Løst" });
        var desk = await App.As("spoc2");

        Assert.Equal(tickets.AsEnumerable().Reverse().Select(c => c.Id), await Walk(desk, "municipality=480", 2));
        Assert.Equal([tickets[1].Id], await Walk(desk, "municipality=480&assignee=spoclead", 10));
        Assert.Equal([tickets[2].Id], await Walk(desk, "municipality=480&status=resolved", 10));
        Assert.Equal(4, (await Walk(desk, "municipality=480&status=unresolved&queue=spoc", 10)).Count);
        Assert.Equal([tickets[3].Id], await Walk(desk, $"q={(await tickets[3].Now())["number"]}", 10));
        Assert.Empty(await Walk(await App.As("faaborg1"), "municipality=480", 10));
        Assert.Equal([tickets[4].Id, tickets[3].Id, tickets[0].Id], await Walk(desk, "municipality=480&unassigned=true", 2));
        (await desk.Get("/api/tickets?status=lost")).Expect(422);
        (await desk.Get("/api/tickets?unassigned=maybe")).Expect(422);
        (await desk.Get("/api/tickets?due=none")).Expect(422);
        (await desk.Get("/api/tickets?partner=nobody")).Expect(422);
        (await desk.Get("/api/tickets?device=x")).Expect(422);
        (await desk.Get("/api/tickets?q=sort")).Expect(422);
    }

    [Fact]
    public async Task Nothing_that_was_written_stands_in_the_journal_and_an_erase_takes_all_of_it()
    {
        var citizen = await Given.Citizen(App);
        var (ticket, before) = (await TicketAtDesk.Opened(App, citizen: citizen), await TicketAtDesk.Opened(App, channel: "mail"));
        await before.Does("merge", new { into = ticket.Id });
        var admin = await App.As("admin1");

        foreach (var id in (Guid[])[ticket.Id, before.Id])
            Assert.All(await Stored.Journal(App, "ticket", id), entry =>
                Assert.DoesNotContain((string[])["Tabletten", "Skærmen", "Pårørende", "20304050"], text => entry.Data.Contains(text, StringComparison.Ordinal)));
        (await admin.Post($"/api/citizens/{citizen}/erase", new { })).Refused("citizen-has-open-case");
        await ticket.Does("resolve", new { resolution = "Ny tablet sendt" });
        (await admin.Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);

        Assert.All(await ticket.Notes(), note => Assert.Equal(JsonValueKind.Null, note.GetProperty("text").ValueKind));
        Assert.Equal(JsonValueKind.Null, (await ticket.Now())["title"].ValueKind);
    }

    private static Task<List<Guid>> Walk(Client who, string query, int limit) => who.Ids($"/api/tickets?{query}", limit);
}
