using TeleSSL.Server.Partners.Fut.Inbox;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Partners;

/// <summary>A server that knows no Telma, as it is set up at first.</summary>
public class ManualTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Without_Telmas_surface_an_agent_tells_it_and_tells_here_what_it_says()
    {
        var ticket = await TicketAtDesk.Opened(App);
        Assert.True((await ticket.Does("escalate", Escalated.Body()))["escalation"].GetProperty("byHand").GetBoolean());
        await ticket.Does("notes", new { text = "Sker stadig", visibility = "public" });

        var told = await ticket.Does("partner-report", new { state = "resolved", number = "TEL-1", note = "Rettet i version 2.1" });

        Assert.Equal(("open", true), (told.Text("status"), told["escalation"].GetProperty("saysSolved").GetBoolean()));
        Assert.Contains("Rettet i version 2.1", (await ticket.Notes()).Select(note => note.GetProperty("text").GetString()));
        Assert.Equal(told["version"].GetInt32(), (await ticket.Does("partner-report", new { state = "resolved" }))["version"].GetInt32());
        Assert.Empty((await (await App.As("spoclead")).Get("/api/outbox")).Expect(200)["items"].EnumerateArray());
        Assert.All(
            (await (await App.As("odense1")).Get("/api/partners")).Expect(200)["items"].EnumerateArray(),
            partner => Assert.Equal("manual", partner.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task A_ticket_that_a_partner_has_is_not_merged_away_but_another_into_it()
    {
        var (there, other) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App));
        await there.Does("escalate", Escalated.Body());

        (await there.Step("spoc1", "merge", new { into = other.Id })).Refused("partner-knows-it");
        await other.Does("merge", new { into = there.Id });

        Assert.Equal("waiting-partner", (await there.Now()).Text("status"));
    }

    [Fact]
    public async Task A_server_that_expects_no_events_takes_none() =>
        (await App.Nobody.Post(TelmaModule.EventsPath, new { id = "1" })).Refused("events-not-accepted", 401);

    [Fact]
    public async Task A_server_without_FUT_takes_no_events_of_its() =>
        (await App.Nobody.Post(FutEvents.Path, new { body = new { } })).Refused("fut-events-not-accepted", 401);
}
