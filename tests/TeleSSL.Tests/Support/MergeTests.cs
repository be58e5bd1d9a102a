using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class MergeTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task What_was_promised_on_an_urgent_ticket_is_promised_on_the_one_it_goes_into()
    {
        var urgent = await TicketAtDesk.Opened(App, priority: "p1");
        await urgent.Does("claim", new { });
        var due = (await urgent.Now())["due"].GetProperty("solution").GetProperty("dueAt").GetDateTimeOffset();
        App.Host.Time.Pass(TimeSpan.FromMinutes(10));
        var whole = await TicketAtDesk.Opened(App, priority: "p5");

        await urgent.Does("merge", new { into = whole.Id });

        var now = await whole.Now();
        Assert.Equal(("p1", "spoc1", due), (now.Text("priority"), now.Text("assignee"), now["due"].GetProperty("solution").GetProperty("dueAt").GetDateTimeOffset()));
        Assert.Contains((await whole.Clock("solution")).GetProperty("steps").EnumerateArray(), step => step.GetProperty("what").GetString() == "taken-over");
        var merge = Assert.Single((await whole.Bonds())["merges"].EnumerateArray());
        Assert.Equal(urgent.Id, merge.GetProperty("ticket").GetGuid());
        Assert.Equal(
            [("priority", "p5", "p1"), ("assignee", null, "spoc1")],
            merge.GetProperty("changes").EnumerateArray().Take(2).Select(change => (Field(change, "field"), Field(change, "from"), Field(change, "to"))));
        Assert.Contains(merge.GetProperty("changes").EnumerateArray(), change => Field(change, "field") == "solutionDue" && DateTimeOffset.Parse(Field(change, "to")!) == due);
        Assert.Equal("ticket.merged-in", (await Stored.Journal(App, "ticket", whole.Id))[^1].Kind);
    }

    [Fact]
    public async Task A_merge_of_equals_changes_nothing_else_and_at_second_hand_the_promise_still_holds()
    {
        var (first, second) = (await TicketAtDesk.Opened(App, priority: "p2"), await TicketAtDesk.Opened(App, priority: "p2"));
        var due = (await first.Now())["due"].GetProperty("solution").GetProperty("dueAt").GetDateTimeOffset();
        var last = await TicketAtDesk.Opened(App, priority: "p4");

        await first.Does("merge", new { into = second.Id });
        await second.Does("merge", new { into = last.Id });

        Assert.Equal(("p2", due), ((await last.Now()).Text("priority"), (await last.Now())["due"].GetProperty("solution").GetProperty("dueAt").GetDateTimeOffset()));
        Assert.Equal(due, (await last.Does("watch", new { }))["due"].GetProperty("solution").GetProperty("dueAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task A_ticket_that_waits_for_its_reporter_goes_on_when_the_reporter_wrote_on_another()
    {
        var (waits, other) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App));
        await waits.Does("status", new { to = "waiting-reporter" });

        await other.Does("merge", new { into = waits.Id });

        Assert.Equal("open", (await waits.Now()).Text("status"));
    }

    private static string? Field(JsonElement change, string name) => change.GetProperty(name).GetString();
}
