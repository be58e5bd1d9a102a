using System.Text.Json;
using TeleSSL.Tests.Access;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class AssignTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task An_agent_gives_a_ticket_to_a_colleague_who_finds_it_and_takes_it_back()
    {
        var ticket = await Taken();

        var given = await ticket.Does("assign", new { to = " SPOC2 " });

        Assert.Equal(("spoc2", "open"), (given.Text("assignee"), given.Text("status")));
        Assert.Contains(ticket.Id, await (await App.As("spoc2")).Ids("/api/tickets?assignee=spoc2", 50));
        Assert.DoesNotContain(ticket.Id, await (await App.As("spoc1")).Ids("/api/tickets?assignee=spoc1", 50));
        Assert.Equal("spoc1", (await ticket.Does("assign", new { to = "spoc1" })).Text("assignee"));
    }

    [Fact]
    public async Task The_journal_says_from_whom_to_whom()
    {
        var ticket = await TicketAtDesk.Opened(App, channel: "mail");
        await ticket.Does("assign", new { to = "spoc2" }, "spoclead");
        await ticket.Does("assign", new { to = "spoc1" }, "spoclead");

        var entries = (await Stored.Journal(App, "ticket", ticket.Id)).Where(entry => entry.Kind == "ticket.assigned");

        Assert.Equal([(null, "spoc2"), ("spoc2", "spoc1")], entries.Select(entry => FromTo(entry.Data)));
    }

    [Fact]
    public async Task Being_given_a_ticket_that_nobody_had_is_the_first_reaction()
    {
        var ticket = await TicketAtDesk.Opened(App, channel: "mail");

        Assert.Equal("open", (await ticket.Does("assign", new { to = "spoc2" }, "spoclead")).Text("status"));

        Assert.Equal("met", (await ticket.Clock("reaction")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task The_counters_follow_a_ticket_from_one_to_the_other()
    {
        var (before1, before2) = (await Mine("spoc1"), await Mine("spoc2"));
        var ticket = await Taken();

        await ticket.Does("assign", new { to = "spoc2" });

        Assert.Equal((before1, before2 + 1), (await Mine("spoc1"), await Mine("spoc2")));
    }

    [Fact]
    public async Task Those_who_follow_the_desk_hear_of_it()
    {
        var (agent, ticket) = (await App.As("spoc2"), await Taken());

        await ticket.Does("assign", new { to = "spoc2" });

        var heard = (await agent.Get($"/api/journal?topics=ticket:{ticket.Id}&limit=200")).Expect(200)["items"].EnumerateArray().Last();
        Assert.Equal("ticket.assigned", heard.GetProperty("kind").GetString());
        Assert.Equal("spoc2", heard.GetProperty("data").GetProperty("state").GetProperty("assignee").GetString());
    }

    [Fact]
    public async Task Whoever_has_it_already_gets_it_without_an_entry()
    {
        var ticket = await Taken();

        Assert.Equal(2, (await ticket.Does("assign", new { to = "spoc1" }))["version"].GetInt32());
    }

    [Fact]
    public async Task All_accounts_that_cannot_work_on_it_are_refused_in_the_same_words()
    {
        await Put("assign-elsewhere", ("spoc-odense", "spoc-agent"));
        await Put("assign-gone", ("spoc", "spoc-agent"));
        (await (await App.As("admin1")).Post("/api/accounts/assign-gone/deactivate", new { })).Expect(200);
        foreach (var ticket in (TicketAtDesk[])[await Taken(), await Health()])
        {
            var refusals = new List<string>();
            foreach (var to in (string[])["assign-elsewhere", "assign-gone", "odense1", "depot1", "nobody-at-all"])
                refusals.Add((await ticket.Step("spoc1", "assign", new { to })).Refused("cannot-take-ticket", 422).Body);

            Assert.Single(refusals.Distinct());
            Assert.Equal("spoc1", (await ticket.Now()).Text("assignee"));
        }
    }

    [Fact]
    public async Task An_agent_of_another_desk_cannot_give_away_what_it_does_not_see()
    {
        await Put("assign-stranger", ("spoc-odense", "spoc-agent"));
        var ticket = await Taken();

        (await (await SignIn("assign-stranger")).Post($"/api/tickets/{ticket.Id}/assign", new { to = "spoc1" })).Refused("not-found", 404);
        (await ticket.Step("odense1", "assign", new { to = "spoc1" })).Refused("role", 403);
    }

    [Fact]
    public async Task Of_two_who_assign_at_once_both_are_written_and_the_later_one_holds()
    {
        var ticket = await Taken();

        await Task.WhenAll(ticket.Does("assign", new { to = "spoc2" }), ticket.Does("assign", new { to = "spoclead" }, "spoclead"));

        var entries = (await Stored.Journal(App, "ticket", ticket.Id)).Where(entry => entry.Kind == "ticket.assigned").Select(entry => FromTo(entry.Data)).ToArray();
        Assert.Equal(2, entries.Length);
        Assert.Equal(("spoc1", entries[0].To), (entries[0].From, entries[1].From));
        Assert.Equal(entries[1].To, (await ticket.Now()).Text("assignee"));
    }

    [Fact]
    public async Task Of_two_who_assign_the_version_they_saw_one_wins()
    {
        var ticket = await Taken();

        var both = await Task.WhenAll(
            ticket.Step("spoc1", "assign", new { to = "spoc2" }, ("If-Match", "\"2\"")),
            ticket.Step("spoclead", "assign", new { to = "spoclead" }, ("If-Match", "\"2\"")));

        Assert.Single(both, answer => (int)answer.Status == 200);
        Assert.Single(both, answer => (int)answer.Status != 200).Refused("stale-version", 412);
    }

    [Fact]
    public async Task What_is_over_or_merged_is_given_to_nobody()
    {
        var (over, merged, other) = (await Taken(), await Taken(), await Taken());
        await over.Does("resolve", new { resolution = "Genstartet" });
        await merged.Does("merge", new { into = other.Id });

        (await over.Step("spoc1", "assign", new { to = "spoc2" })).Refused("ticket-over");
        (await merged.Step("spoc1", "assign", new { to = "spoc2" })).Refused("ticket-merged");
    }

    [Fact]
    public async Task A_health_ticket_can_be_given_to_a_colleague_who_hands_it_over()
    {
        var ticket = await Health();

        await ticket.Does("assign", new { to = "spoc2" });

        await ticket.Does("hand-over", new { reached = "461", role = "nurse" }, "spoc2");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"to":""}""")]
    [InlineData("""{"to":"Anna Hansen"}""")]
    [InlineData("""{"to":null}""")]
    public async Task A_name_that_is_none_is_refused(string body) =>
        (await (await Taken()).Step("spoc1", "assign", body)).Refused("invalid-content", 422);

    private async Task<TicketAtDesk> Taken()
    {
        var ticket = await TicketAtDesk.Opened(App, channel: "mail");
        await ticket.Does("claim", new { });
        return ticket;
    }

    private async Task<TicketAtDesk> Health()
    {
        var ticket = await Taken();
        await ticket.Does("triage", new { to = "health" });
        return ticket;
    }

    private async Task<long> Mine(string user) =>
        (await (await App.As(user)).Get("/api/tickets/counts")).Expect(200)["mine"].GetProperty("count").GetInt64();

    private static (string? From, string? To) FromTo(string data)
    {
        var evidence = JsonDocument.Parse(data).RootElement.GetProperty("evidence");
        return (evidence.GetProperty("from").GetString(), evidence.GetProperty("to").GetString());
    }
}
