using System.Text.Encodings.Web;
using System.Text.Json;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Partners;

public class EscalationTests(PartnersApp app) : PartnersStory(app)
{
    private static readonly JsonSerializerOptions Readable = new(TelmaWire.Json) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task What_the_first_line_did_reaches_Telma_once_and_the_ticket_waits_there()
    {
        var escalated = await Escalated.AtTelma(App);

        var there = escalated.There;
        Assert.Equal(["restarted", "network-checked"], there.Triage.Line1Checks);
        Assert.Contains("Skærmen er sort", there.Description, StringComparison.Ordinal);
        Assert.Contains("Fejlen følger app'en", there.Description, StringComparison.Ordinal);
        Assert.Equal((TelmaPriority.P3, "Tabletten starter ikke", "spoc-agent"), (there.Priority, there.Title, there.Reporter.Role));
        var now = await escalated.Desk.Now();
        Assert.Equal(("waiting-partner", "spoc1"), (now.Text("status"), now.Text("assignee")));
        Assert.Equal((there.Id, "new", 1), (now["escalation"].GetProperty("number").GetString(), now["escalation"].GetProperty("state").GetString(), now["escalation"].GetProperty("round").GetInt32()));
        var clock = await escalated.Desk.Clock("partner");
        Assert.Equal(("telma", "running"), (clock.GetProperty("partner").GetString(), clock.GetProperty("state").GetString()));
        (await escalated.Desk.Step("spoc2", "escalate", Escalated.Body("fut"))).Refused("already-escalated");
    }

    [Fact]
    public async Task Nothing_is_escalated_before_the_first_line_has_done_its_part_nor_a_health_ticket()
    {
        var ticket = await TicketAtDesk.Opened(App);
        var health = await TicketAtDesk.Opened(App);
        await health.Does("triage", new { to = "health" });

        var refused = (await ticket.Step("spoc1", "escalate", new { to = "telma", triage = new { checks = new[] { "restarted" }, localCausesExcluded = false, findings = "" } }))
            .Refused("triage-incomplete", 422);

        Assert.Equal(["triage.localCausesExcluded", "triage.findings"], refused["errors"].EnumerateObject().Select(field => field.Name));
        (await ticket.Step("spoc1", "escalate", new { to = "telma" })).Refused("triage-incomplete", 422);
        (await ticket.Step("spoc1", "escalate", new { to = "nobody" })).Refused("invalid-content", 422);
        (await ticket.Step("spoc1", "escalate", new { to = "telma", triage = new { checks = new[] { "x" }, localCausesExcluded = true, findings = "CPR 010203-4567" } }))
            .Refused("personal-data-in-text", 422);
        (await health.Step("spoc1", "escalate", Escalated.Body())).Refused("health-case");
        (await ticket.Step("odense1", "escalate", Escalated.Body())).Expect(403);
        Assert.Equal("new", (await ticket.Now()).Text("status"));
    }

    [Fact]
    public async Task A_number_that_its_writer_named_is_not_sent_to_a_partner()
    {
        var escalated = await Escalated.AtTelma(App);

        await escalated.Desk.Does("notes", new { text = "Ordren er 251248-4916", visibility = "public", notCpr = new[] { "2512484916" } });
        await App.EverythingSent();

        Assert.Contains(escalated.There.History, entry => entry.Text == "Ordren er […]");
    }

    [Fact]
    public async Task A_ticket_that_turns_out_to_be_a_health_ticket_before_it_was_sent_is_not_sent()
    {
        Telma.Faults.Plan(TelmaFault.Unavailable, 2, method: "POST");
        var escalated = await Escalated.By(App);
        await Eventually.Is(async () => (await App.Rows("SELECT state FROM outbox WHERE subject_id = @Id", new { escalated.Desk.Id })).Contains("failed"), "Telma to be away");

        await escalated.Desk.Does("triage", new { to = "health" });
        await App.EverythingSent();

        Assert.Equal("now-a-health-case", (await escalated.Now()).GetProperty("undelivered").GetString());
        Assert.DoesNotContain(Telma.Tickets, ticket => ticket.ExternalId == escalated.Reference);
        await escalated.Desk.Does("hand-over", new { reached = "461", role = "nurse" });
    }

    [Fact]
    public async Task What_Telma_sends_back_is_open_again_with_whoever_escalated_it_and_says_why()
    {
        var escalated = await Escalated.AtTelma(App, "spoc2");

        Telma.Return(escalated.There.Id, TelmaReturnReason.NotOurs, "Det ligger hos teleudbyderen.");
        await escalated.Until("returned", "not-ours");

        var now = await escalated.Desk.Now();
        Assert.Equal(("open", "spoc2"), (now.Text("status"), now.Text("assignee")));
        Assert.Contains("Det ligger hos teleudbyderen.", (await escalated.Desk.Notes()).Select(note => note.GetProperty("text").GetString()));
        Assert.Equal("ticket.partner-returned", (await escalated.Kinds())[^1]);
        Assert.Equal("met", (await escalated.Desk.Clock("partner")).GetProperty("state").GetString());
        var again = await Escalated.By(App, "spoc2", ticket: escalated.Desk);
        await again.Until("number", "TEL-");
        Assert.NotEqual(escalated.There.Id, again.There.Id);
        Telma.Comment(escalated.There.Id, "Lukket hos os.");
        await Telma.Quiet();
        Assert.Equal(("waiting-partner", again.There.Id), (await again.Status(), (await again.Now()).GetProperty("number").GetString()));
    }

    [Fact]
    public async Task A_question_of_Telmas_is_answered_by_a_public_note_and_the_ticket_waits_there_again()
    {
        var escalated = await Escalated.AtTelma(App);
        Telma.Return(escalated.There.Id, TelmaReturnReason.NeedInfo, "Hvilken version?");
        await escalated.Until("returned", "need-info");

        await escalated.Desk.Does("notes", new { text = "Version 2.0.0", visibility = "public" });
        await App.EverythingSent();

        Assert.Equal(("waiting-partner", TelmaStatus.InProgress), (await escalated.Status(), escalated.There.Status));
        Assert.Equal("Version 2.0.0", escalated.There.History.Last(entry => entry.Type == TelmaEventType.Commented).Text);
        Assert.Equal(["ticket.note-public", "ticket.partner-news", "ticket.partner-in-progress"], (await escalated.Kinds())[^3..]);
    }

    [Fact]
    public async Task What_Telma_has_solved_our_agent_tells_the_reporter_and_resolves()
    {
        var escalated = await Escalated.AtTelma(App);
        Telma.Acknowledge(escalated.There.Id);
        Telma.Begin(escalated.There.Id);
        Telma.Resolve(escalated.There.Id, "Rettet i den nye version.");
        await escalated.Until("state", "resolved");

        Assert.Equal("open", await escalated.Status());
        Assert.True((await escalated.Now()).GetProperty("saysSolved").GetBoolean());
        Assert.Contains("Rettet i den nye version.", (await escalated.Desk.Notes()).Select(note => note.GetProperty("text").GetString()));
        Assert.DoesNotContain("Rettet i den nye version.", (await escalated.Desk.Notes("odense1")).Select(note => note.GetProperty("text").GetString()));
        await escalated.Desk.Does("resolve", new { resolution = "Telma har rettet det" });
        await escalated.Until("state", "closed");
        Assert.Equal(("resolved", TelmaStatus.Closed), (await escalated.Status(), escalated.There.Status));
    }

    [Fact]
    public async Task A_public_note_goes_along_as_a_comment_once_Telma_has_the_ticket_and_an_internal_one_stays_here()
    {
        Telma.Faults.Plan(TelmaFault.Unavailable, 2, method: "POST");
        var escalated = await Escalated.By(App);
        await escalated.Desk.Does("notes", new { text = "Det sker også på en anden tablet", visibility = "public" });
        await escalated.Desk.Does("notes", new { text = "Kun for os", visibility = "internal" });
        await App.EverythingSent();

        var comments = escalated.There.History.Where(entry => entry.Type == TelmaEventType.Commented).Select(entry => entry.Text);
        Assert.Equal(["Det sker også på en anden tablet"], comments);
    }

    [Fact]
    public async Task Nothing_that_Telma_gets_and_nothing_that_waits_for_it_names_anybody()
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        var ticket = new TicketAtDesk(App, (await (await App.As("spoc1")).Post("/api/tickets", new
        {
            title = $"{person.Name} kan ikke måle",
            description = $"Skærmen er sort. Ring til Prøve Pårørende på 20 30 40 50 eller {person.Phone}, {person.Line}",
            channel = "phone",
            reporter = new { kind = "relative", name = "Prøve Pårørende", phone = "20304050" },
            municipality = "461",
            category = "device",
            priority = "p3",
            citizen,
        })).Expect(201).Id);
        var escalated = await Escalated.By(App, ticket: ticket);
        await escalated.Desk.Does("notes", new { text = $"{person.Name} er hjemme", visibility = "public" });
        await App.EverythingSent();

        var told = JsonSerializer.Serialize(Telma.Tickets, Readable);
        var kept = string.Join('\n', await App.Rows(
            "SELECT id || ' ' || partner || ' ' || kind || ' ' || subject_kind || ' ' || subject_id || ' ' || state || ' ' || coalesce(error, '') FROM outbox"));
        string[] traces = [.. person.Traces, citizen.ToString(), "Prøve Pårørende", "20304050", "20 30 40 50", "spoc1"];
        Assert.All(traces, trace => Assert.DoesNotContain(trace, told, StringComparison.OrdinalIgnoreCase));
        Assert.All(traces.Append("Skærmen"), trace => Assert.DoesNotContain(trace, kept, StringComparison.OrdinalIgnoreCase));
        Assert.Matches("^[a-p]{32}$", escalated.There.CitizenRef);
        Assert.Equal("[…] kan ikke måle", escalated.There.Title);
        Assert.Contains("Skærmen er sort", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FUT_has_no_way_in_so_an_agent_tells_it_and_tells_here_what_it_says()
    {
        var ticket = await TicketAtDesk.Opened(App);
        var escalation = (await ticket.Does("escalate", Escalated.Body("fut")))["escalation"];
        Assert.True(escalation.GetProperty("byHand").GetBoolean());
        Assert.Empty(await App.Rows("SELECT state FROM outbox WHERE subject_id = @Id", new { ticket.Id }));

        var report = new { state = "in-progress", number = "FUT-77", note = "De ser på det" };
        var reported = await ticket.Does("partner-report", report, "spoc2");
        Assert.Equal(("waiting-partner", "FUT-77"), (reported.Text("status"), reported["escalation"].GetProperty("number").GetString()));
        (await ticket.Step("spoc1", "partner-report", new { state = "returned" })).Refused("reason-required", 422);
        (await ticket.Step("odense1", "partner-report", report)).Expect(403);
        (await (await TicketAtDesk.Opened(App)).Step("spoc1", "partner-report", report)).Refused("not-escalated");
        var back = await ticket.Does("partner-report", new { state = "returned", reason = "duplicate" }, "spoc2");

        Assert.Equal(("open", "spoc1", "duplicate"), (back.Text("status"), back.Text("assignee"), back["escalation"].GetProperty("returned").GetString()));
        Assert.Equal("fut", (await ticket.Clock("partner")).GetProperty("partner").GetString());
    }
}
