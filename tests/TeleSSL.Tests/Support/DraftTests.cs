using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class DraftTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_draft_outlives_other_peoples_changes_a_merge_and_a_new_sign_in()
    {
        var (ticket, other) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App));
        var path = $"/api/tickets/{ticket.Id}/draft";
        (await (await App.As("spoc1")).Put(path, new { text = "Kære borger, vi" })).Expect(200);

        await ticket.Does("claim", new { }, "spoc2");
        await ticket.Does("notes", new { text = "Jeg tager den", visibility = "internal" }, "spoc2");
        await ticket.Does("merge", new { into = other.Id }, "spoc2");

        var back = await TeleSSLApp.SignIn(App.Host, "spoc1");
        Assert.Equal("Kære borger, vi", (await back.Get(path)).Expect(200).Text("text"));
        Assert.Equal("", (await (await App.As("spoc2")).Get(path)).Expect(200).Text("text"));
    }

    [Fact]
    public async Task The_last_draft_counts_and_an_empty_one_throws_it_away()
    {
        var ticket = await TicketAtDesk.Opened(App);
        var (agent, path) = (await App.As("spoc1"), $"/api/tickets/{ticket.Id}/draft");

        await agent.Put(path, new { text = "Første" });
        Assert.Equal("Anden", (await agent.Put(path, new { text = "Anden" })).Expect(200).Text("text"));
        Assert.Equal("Anden", (await agent.Get(path)).Text("text"));
        (await agent.Put(path, new { text = "010203-4567" })).Refused("personal-data-in-text", 422);
        (await agent.Put(path, new { text = new string('x', 8001) })).Expect(422);
        Assert.Equal("Anden", (await agent.Get(path)).Text("text"));
        (await agent.Put(path, new { text = " " })).Expect(200);
        Assert.Equal("", (await agent.Get(path)).Text("text"));
    }
}
