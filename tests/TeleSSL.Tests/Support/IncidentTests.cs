using System.Text;
using System.Text.Json;
using TeleSSL.Tests.Access;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class IncidentTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task A_confirmed_incident_answers_all_its_tickets_at_once_and_closing_it_resolves_those_that_can_be()
    {
        var desk = new Desk(App);
        var (tickets, incident) = await desk.Alarm();
        var confirmed = (await desk.Step(incident, "confirm", new { title = "Login nede", priority = "p1" })).Expect(200);
        Assert.Equal(("confirmed", "Login nede", "p1", 4, "spoc1"), (confirmed.Text("state"), confirmed.Text("title"), confirmed.Text("priority"), confirmed["ticketCount"].GetInt32(), confirmed.Text("confirmedBy")));
        await tickets[0].Does("resolve", new { resolution = "Virker igen hos os" });
        await tickets[1].Does("triage", new { to = "health" });

        var answered = (await desk.Step(incident, "answer", new { text = "Vi arbejder på det" })).Expect(200);
        var closed = (await desk.Step(incident, "close", new { resolution = "Serveren er genstartet", resolveTickets = true })).Expect(200);

        Assert.Equal(tickets.Skip(1).Select(one => (one.Id, "answered", (string?)null)), Outcomes(answered));
        Assert.Equal(
            [(tickets[0].Id, "refused", "ticket-over"), (tickets[1].Id, "refused", "health-case"), (tickets[2].Id, "resolved", null), (tickets[3].Id, "resolved", null)],
            Outcomes(closed));
        Assert.Equal(("closed", 1), (closed.Text("state"), closed["openTickets"].GetInt32()));
        Assert.Equal(("resolved", "resolved"), ((await tickets[2].Now()).Text("status"), (await tickets[3].Now()).Text("status")));
        Assert.Equal(["Vi arbejder på det", "Serveren er genstartet"], (await tickets[3].Notes("faaborg1")).Select(Text).TakeLast(2));
        foreach (var clock in new[] { "reaction", "solution" })
            Assert.Equal("met", (await tickets[3].Clock(clock)).GetProperty("state").GetString());
        Assert.Equal(["incident.suggested", "incident.confirmed", "incident.answered", "incident.closed"], await desk.Kinds(incident));
        var now = await desk.Now(incident);
        Assert.Equal(("Serveren er genstartet", 4, 0), (now.Text("resolution"), now["tickets"].GetArrayLength(), now["matches"].GetArrayLength()));
        foreach (var (step, body) in new (string, object)[] { ("confirm", new { title = "Igen" }), ("answer", new { text = "Hej" }), ("close", new { resolution = "x", resolveTickets = false }) })
            (await desk.Step(incident, step, body)).Refused("incident-closed");
    }

    [Fact]
    public async Task Closing_without_its_tickets_leaves_them_open_and_free_for_another_incident()
    {
        var desk = new Desk(App);
        var (tickets, incident) = await desk.Confirmed();

        var closed = (await desk.Step(incident, "close", new { resolution = "Falsk alarm hos Telma", resolveTickets = false })).Expect(200);

        Assert.Equal((0, 4), (closed["tickets"].GetArrayLength(), closed["openTickets"].GetInt32()));
        Assert.Equal("new", (await tickets[0].Now()).Text("status"));
        await desk.Call();
        Assert.Empty(await desk.Incidents());
        var (_, other) = await new Desk(App).Confirmed();
        Assert.Equal(5, (await desk.Step(other, "link", new { ticket = tickets[0].Id })).Expect(200)["ticketCount"].GetInt32());
    }

    [Fact]
    public async Task A_ticket_that_comes_later_is_suggested_for_linking_and_is_in_one_incident_at_most()
    {
        var desk = new Desk(App);
        var (tickets, incident) = await desk.Confirmed();
        var (_, other) = await new Desk(App).Confirmed();

        var late = await desk.Call("561");
        Assert.Equal([("matches", incident)], await Of(late));
        Assert.Equal([late.Id], Ids((await desk.Now(incident))["matches"]));
        Assert.Equal([("linked", incident)], await Of(tickets[0]));
        (await desk.Step(incident, "link", new { ticket = late.Id })).Expect(200);

        Assert.Equal([("linked", incident)], await Of(late));
        (await desk.Step(incident, "link", new { ticket = late.Id })).Refused("already-linked");
        (await desk.Step(other, "link", new { ticket = late.Id })).Refused("already-linked");
        (await desk.Step(other, "unlink", new { ticket = late.Id })).Refused("not-linked");
        Assert.Equal(4, (await desk.Step(incident, "unlink", new { ticket = late.Id })).Expect(200)["ticketCount"].GetInt32());
        Assert.Equal([("matches", incident)], await Of(late));
        (await desk.Step(incident, "link", new { ticket = Guid.CreateVersion7() })).Refused("unknown-ticket", 422);
        Assert.Empty(await desk.Incidents());
    }

    [Fact]
    public async Task Of_two_agents_who_confirm_at_once_one_wins_and_the_other_is_told_who()
    {
        var desk = new Desk(App);
        var (_, incident) = await desk.Alarm();

        var both = await Task.WhenAll(
            desk.Step(incident, "confirm", new { title = "Login nede" }), desk.Step(incident, "confirm", new { title = "Login virker ikke" }, "spoc2"));

        var won = Assert.Single(both, answer => (int)answer.Status == 200);
        var lost = Assert.Single(both, answer => (int)answer.Status != 200).Refused("already-confirmed");
        Assert.Equal(won.Text("confirmedBy"), lost["params"].GetProperty("by").GetString());
        Assert.Equal(won.Text("title"), (await desk.Now(incident)).Text("title"));
        (await desk.Step(incident, "dismiss", new { reason = "training-day" })).Refused("already-confirmed");
    }

    [Fact]
    public async Task The_lead_declares_an_incident_before_the_tickets_tell_and_no_alarm_rises_beside_it()
    {
        var desk = new Desk(App);
        var before = await desk.Call();
        var lead = await App.As("spoclead");
        var body = new { title = "Telma melder driftsstop", kind = "component", value = desk.Value, priority = "p2" };

        var declared = (await lead.Post("/api/incidents", body)).Expect(201);
        for (var i = 0; i < 5; i++)
            await desk.Call(i % 2 == 0 ? "461" : "430");

        Assert.Equal(("confirmed", "spoc", 1), (declared.Text("state"), declared.Text("queue"), declared["ticketCount"].GetInt32()));
        Assert.Equal([("linked", declared.Id)], await Of(before));
        Assert.Equal(5, (await desk.Now(declared.Id))["matches"].GetArrayLength());
        Assert.Empty(await desk.Incidents());
        (await lead.Post("/api/incidents", body)).Refused("incident-open");
        (await (await App.As("spoc1")).Post("/api/incidents", body)).Expect(403);
        (await lead.Post("/api/incidents", new { title = "x", kind = "model", value = "toaster" })).Refused("unknown-model", 422);
        (await lead.Post("/api/incidents", new { title = "x", kind = "component", value = "weather" })).Refused("unknown-component", 422);
        (await lead.Post("/api/incidents", new { title = "x", kind = "app-version", value = "new" })).Refused("invalid-content", 422);
        (await (await App.As("admin1")).Post("/api/incidents", body)).Refused("not-a-desk", 422);
    }

    [Fact]
    public async Task An_unconfirmed_incident_takes_no_step_on_its_tickets()
    {
        var desk = new Desk(App);
        var (tickets, incident) = await desk.Alarm();

        (await desk.Step(incident, "link", new { ticket = tickets[0].Id })).Refused("incident-not-confirmed");
        (await desk.Step(incident, "answer", new { text = "Hej" })).Refused("incident-not-confirmed");
        (await desk.Step(incident, "close", new { resolution = "x", resolveTickets = true })).Refused("incident-not-confirmed");
        Assert.Equal(("new", "suggested"), ((await tickets[0].Now()).Text("status"), (await desk.Now(incident)).Text("state")));
    }

    [Fact]
    public async Task Another_desk_sees_no_incident_and_a_municipality_not_whose_tickets_are_in_it()
    {
        var desk = new Desk(App);
        var (tickets, incident) = await desk.Confirmed();
        await Put("other-desk", ("spoc-odense", "spoc-agent"));
        var (own, other) = (await App.As("odense1"), await SignIn("other-desk"));

        (await own.Get($"/api/tickets/{tickets[0].Id}/incidents")).Expect(403);
        Assert.DoesNotContain("\"430\"", (await own.Get($"/api/incidents/{incident}")).Expect(200).Body);
        (await other.Get($"/api/incidents/{incident}")).Refused("not-found", 404);
        (await other.Post($"/api/incidents/{incident}/answer", new { text = "Hej" })).Refused("not-found", 404);
        Assert.Empty((await other.Get("/api/incidents")).Expect(200)["items"].EnumerateArray());
        foreach (var reader in new[] { own, other })
            Assert.DoesNotContain("incident", (await reader.Get("/api/journal?topics=tickets&limit=200")).Expect(200).Body);
        Assert.Contains($"{incident}", (await (await App.As("spoc2")).Get("/api/journal?topics=tickets&limit=200")).Expect(200).Body);
    }

    [Fact]
    public async Task What_an_incident_says_is_kept_out_of_the_journal_and_a_cpr_number_out_of_it_all()
    {
        var desk = new Desk(App);
        var (_, incident) = await desk.Alarm();
        var cpr = Person.New().Cpr;

        (await desk.Step(incident, "confirm", new { title = $"Fejl hos {cpr}" })).Refused("personal-data-in-text", 422);
        (await desk.Step(incident, "confirm", new { title = "x", priority = "p9" })).Refused("invalid-content", 422);
        (await desk.Step(incident, "confirm", new { title = "Æblegrødens dag" })).Expect(200);
        (await desk.Step(incident, "answer", new { text = $"Kære {cpr}" })).Refused("personal-data-in-text", 422);
        (await desk.Step(incident, "answer", new { text = "Pæregrødens svar <script>" })).Expect(200);
        (await desk.Step(incident, "close", new { resolution = $"{cpr} er glad", resolveTickets = true })).Refused("personal-data-in-text", 422);
        (await desk.Step(incident, "close", new { resolution = "Blommegrød", resolveTickets = true })).Expect(200);
        (await (await App.As("spoc1")).Get("/api/incidents?state=burning")).Refused("invalid-content", 422);

        var journal = await Stored.Journal(App, "incident", incident);
        Assert.Equal(4, journal.Count);
        Assert.DoesNotContain(journal, entry => entry.Data.Contains("grød", StringComparison.OrdinalIgnoreCase));
        if (!Databases.OnPostgres)
            Assert.DoesNotContain(Stored.Files(App.Settings), file => file.Bytes.Holds(Encoding.UTF8.GetBytes("Pæregrødens")));
    }

    [Fact]
    public async Task A_stale_version_is_412_and_the_same_call_again_gives_the_same_answer_and_nothing_twice()
    {
        var desk = new Desk(App);
        var (tickets, incident) = await desk.Alarm();
        var (confirm, answer) = (new { title = "Login nede" }, new { text = "Vi ser på det" });

        (await desk.Step(incident, "confirm", confirm, headers: ("If-Match", "\"7\""))).Refused("stale-version", 412);
        var first = (await desk.Step(incident, "confirm", confirm, headers: [("If-Match", "\"1\""), ("Idempotency-Key", "c")])).Expect(200);
        var answered = (await desk.Step(incident, "answer", answer, headers: ("Idempotency-Key", "a"))).Expect(200);
        var again = (await desk.Step(incident, "confirm", confirm, headers: [("If-Match", "\"1\""), ("Idempotency-Key", "c")])).Expect(200);
        var answeredAgain = (await desk.Step(incident, "answer", answer, headers: ("Idempotency-Key", "a"))).Expect(200);

        Assert.Equal((first.Body, "\"2\"", "true"), (again.Body, again.ETag, again.Headers["Idempotency-Replayed"]));
        Assert.Equal(answered.Body, answeredAgain.Body);
        Assert.Single(await tickets[0].Notes(), note => Text(note) == answer.text);
    }

    private async Task<IReadOnlyList<(string, Guid)>> Of(TicketAtDesk ticket) =>
        [.. (await (await App.As("spoc1")).Get($"/api/tickets/{ticket.Id}/incidents")).Expect(200).Json.EnumerateArray()
            .Select(one => (one.GetProperty("as").GetString()!, one.GetProperty("incident").GetProperty("id").GetGuid()))];

    private static IEnumerable<(Guid, string, string?)> Outcomes(Answer answer) => answer["tickets"].EnumerateArray()
        .Select(one => (one.GetProperty("id").GetGuid(), one.GetProperty("outcome").GetString()!, one.GetProperty("code").GetString()));

    private static IEnumerable<Guid> Ids(JsonElement tickets) => tickets.EnumerateArray().Select(one => one.GetProperty("id").GetGuid());

    private static string? Text(JsonElement note) => note.GetProperty("text").GetString();
}
