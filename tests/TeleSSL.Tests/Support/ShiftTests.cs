using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Shifts;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Tests.Access;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>What one hands over when going home.</summary>
public class ShiftTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task It_is_what_I_have_what_no_one_has_and_what_is_due_before_the_next_morning()
    {
        await Put("late-shift", ("spoc", "spoc-agent"));
        var who = await SignIn("late-shift");
        (await (await App.As("admin1")).Post("/api/accounts/late-shift/change", new { displayName = "Vera Krogh" })).Expect(200);
        var (held, waiting, others, over) =
            (await Mail("p5"), await Mail("p1"), await Mail("p1"), await Mail("p1"));
        foreach (var ticket in new[] { held, over })
            (await who.Post($"/api/tickets/{ticket.Id}/claim", new { })).Expect(200);
        await others.Does("claim", new { }, "spoc2");
        var (answered, health) = (await Mail("p5"), await Mail("p4"));
        (await who.Post($"/api/tickets/{answered.Id}/claim", new { })).Expect(200);
        (await answered.Step("odense1", "notes", new { text = "Det er prøvet", visibility = "public" })).Expect(200);
        await health.Does("triage", new { to = "health" });
        (await who.Post($"/api/tickets/{over.Id}/resolve", new { resolution = "Løst" })).Expect(200);

        var shift = (await who.Get("/api/desk/shift")).Expect(200);

        Assert.Equal(("late-shift", "Vera Krogh"), (shift.Text("account"), shift.Text("displayName")));
        Assert.Equal([answered.Id, held.Id], Ids(shift, "holds").Order().Reverse());
        Assert.Superset(new HashSet<Guid> { waiting.Id, answered.Id, health.Id }, Ids(shift, "waits").ToHashSet());
        Assert.Equal([waiting.Id, others.Id], Ids(shift, "runsOut").Intersect([held.Id, waiting.Id, others.Id, over.Id]));
        var desk = Assert.Single(shift["desks"].EnumerateArray());
        Assert.Equal("spoc", desk.GetProperty("unit").GetString());
        var due = shift["runsOut"].GetProperty("items").EnumerateArray().Select(ticket => ticket.GetProperty("dueAt").GetDateTimeOffset()).ToList();
        Assert.Equal(due.Order(), due);
        Assert.All(due, at => Assert.True(at < desk.GetProperty("nextMorning").GetDateTimeOffset()));
        var mine = shift["holds"].GetProperty("items").EnumerateArray().Single(ticket => ticket.GetProperty("id").GetGuid() == held.Id);
        Assert.Equal(("late-shift", "Vera Krogh", "solution"), (mine.GetProperty("assignee").GetString(), mine.GetProperty("assigneeName").GetString(), mine.GetProperty("clock").GetString()));
        Assert.Equal("Tabletten starter ikke", mine.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_health_ticket_is_due_when_it_has_to_be_handed_over_and_not_when_it_would_be_solved()
    {
        await Put("health-shift", ("spoc", "spoc-agent"));
        var who = await SignIn("health-shift");
        var ticket = await TicketAtDesk.Opened(App, priority: "p5");
        await ticket.Does("triage", new { to = "health" });
        (await who.Post($"/api/tickets/{ticket.Id}/claim", new { })).Expect(200);
        var handOver = (await ticket.Clock("hand-over")).GetProperty("dueAt").GetDateTimeOffset();

        var shift = (await who.Get("/api/desk/shift")).Expect(200);

        var held = Assert.Single(shift["holds"].GetProperty("items").EnumerateArray());
        Assert.Equal((handOver, "hand-over"), (held.GetProperty("dueAt").GetDateTimeOffset(), held.GetProperty("clock").GetString()));
        var morning = Assert.Single(shift["desks"].EnumerateArray()).GetProperty("nextMorning").GetDateTimeOffset();
        Assert.Equal(handOver < morning, Ids(shift, "runsOut").Contains(ticket.Id));
        await ticket.Does("triage", new { to = "technical", note = "Batteriet var tomt" });
        shift = (await who.Get("/api/desk/shift")).Expect(200);
        held = Assert.Single(shift["holds"].GetProperty("items").EnumerateArray());
        Assert.Equal("solution", held.GetProperty("clock").GetString());
        Assert.DoesNotContain(ticket.Id, Ids(shift, "runsOut"));
    }

    [Fact]
    public async Task A_lead_asks_for_a_colleague_of_the_same_desk_and_no_one_else_does()
    {
        await Put("asked-for", ("spoc", "spoc-agent"));
        var ticket = await TicketAtDesk.Opened(App);
        (await (await SignIn("asked-for")).Post($"/api/tickets/{ticket.Id}/claim", new { })).Expect(200);
        await Put("foreign-lead", ("spoc-odense", "spoc-lead"));

        Assert.Equal([ticket.Id], Ids((await (await App.As("spoclead")).Get("/api/desk/shift?account=Asked-For")).Expect(200), "holds"));
        (await (await App.As("spoc1")).Get("/api/desk/shift?account=asked-for")).Refused("role", 403);
        (await (await SignIn("foreign-lead")).Get("/api/desk/shift?account=asked-for")).Refused("not-found", 404);
        (await (await App.As("spoclead")).Get("/api/desk/shift?account=no-such")).Refused("not-found", 404);
        (await (await App.As("spoclead")).Get("/api/desk/shift?agent=spoc1")).Refused("invalid-content", 422);
        (await (await App.As("odense1")).Get("/api/desk/shift")).Refused("role", 403);
    }

    [Fact]
    public async Task An_agent_of_a_desk_that_serves_no_one_hands_over_nothing()
    {
        await Put("idle-desk", ("spoc-odense", "spoc-agent"));
        await TicketAtDesk.Opened(App);

        var shift = (await (await SignIn("idle-desk")).Get("/api/desk/shift")).Expect(200);

        Assert.All(["holds", "waits", "runsOut"], list => Assert.Equal(0, shift[list].GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task Ten_thousand_open_tickets_cost_a_constant_number_of_reads()
    {
        Assert.SkipWhen(Databases.OnPostgres, "Its plans follow its statistics; see the schema for the indexes.");
        var scope = new TicketScope(null, [new TicketBranch("461", "spoc", true), new TicketBranch("430", "spoc", true)]);
        var parameters = new Parameters(new { account = "spoc1" });
        var ofDesks = ShiftTickets.OfDesks(["spoc"], ["461", "430"], Dialect.Sqlite, parameters);
        var due = ShiftTickets.DueBefore([("spoc", ["461", "430"], DateTimeOffset.UnixEpoch)], Dialect.Sqlite, parameters);
        foreach (var (condition, index) in new[]
        {
            ("t.assignee = @account", "ticket_held"), (ofDesks + " AND (t.assignee IS NULL OR (t.assignee = @account AND t.answered_at IS NOT NULL))", "COVERING INDEX ticket_desk"),
            ($"{ofDesks} AND {due}", "COVERING INDEX ticket_desk"),
        })
        {
            var sql = "EXPLAIN QUERY PLAN " + ShiftTickets.Select(scope.Where(Dialect.Sqlite, parameters), condition);

            var plan = await App.Host.Services.GetRequiredService<Db>().Read(async query =>
                (await query.List<dynamic>(sql, parameters)).Select(step => (string)step.detail).ToArray());

            Assert.Contains(plan, step => step.StartsWith("SEARCH t USING", StringComparison.Ordinal) && step.Contains(index, StringComparison.Ordinal));
        }
    }

    private Task<TicketAtDesk> Mail(string priority) => TicketAtDesk.Opened(App, channel: "mail", priority: priority);

    private static Guid[] Ids(Answer shift, string list) =>
        [.. shift[list].GetProperty("items").EnumerateArray().Select(ticket => ticket.GetProperty("id").GetGuid())];
}
