using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Partners;

public partial class DayAtTheDeskTests
{
    private async Task<TicketAtDesk> ACallerIsHelped()
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        var device = await Given.DeviceInUse(App, citizen);
        (await (await App.As("spoclead")).Post("/api/desk-phones/spoc", new { numbers = new[] { "+4500001020" } })).Expect(200);
        var exchange = await App.As("admin1");
        var call = (await exchange.Post("/api/calls", Call("ringing", person.Phone))).Expect(200).Id;
        var known = (await (await App.As("spoc1")).Get($"/api/calls/{call}")).Expect(200);
        Assert.Equal(citizen, Assert.Single(known["candidates"].EnumerateArray()).GetProperty("citizen").GetGuid());
        (await exchange.Post("/api/calls", Call("answered", null, "spoc1"))).Expect(200);
        var ticket = await TicketAtDesk.Opened(App, citizen: citizen, device: device);
        (await (await App.As("spoc1")).Post($"/api/calls/{call}/ticket", new { ticket = ticket.Id })).Expect(200);
        await ticket.Does("triage", new { to = "use" });
        await ticket.Does("resolve", new { resolution = "Borgeren trykkede på den forkerte knap" });
        (await exchange.Post("/api/calls", Call("ended", null))).Expect(200);
        return ticket;
    }

    private async Task<TicketAtDesk> AHealthCallLeavesTheDesk()
    {
        var ticket = await TicketAtDesk.Opened(App);
        var judged = await ticket.Does("triage", new { to = "health", note = "Svært ved at få vejret" }, "spoc2");
        Assert.Equal("call-112", judged.Texts("advice")[0]);
        App.Host.Time.Pass(TimeSpan.FromMinutes(10));
        await ticket.Does("hand-over", new { reached = "461", role = "nurse" }, "spoc2");
        Assert.Equal("met", (await ticket.Clock("hand-over")).GetProperty("state").GetString());
        return ticket;
    }

    private async Task<TicketAtDesk> ADraftOutlivesWhatOthersDo()
    {
        var (ticket, duplicate) = (await TicketAtDesk.Opened(App, channel: "mail"), await TicketAtDesk.Opened(App, channel: "mail"));
        var agent = await App.As("spoc2");
        (await agent.Put($"/api/tickets/{duplicate.Id}/draft", new { text = "Kære kollega, vi" })).Expect(200);
        await duplicate.Does("merge", new { into = ticket.Id });
        await ticket.Does("status", new { to = "waiting-reporter" });
        Assert.Equal("Kære kollega, vi", (await agent.Get($"/api/tickets/{duplicate.Id}/draft")).Expect(200).Text("text"));
        App.Host.Time.Pass(TimeSpan.FromHours(1));
        await ticket.Does("status", new { to = "open" });
        await ticket.Does("resolve", new { resolution = "Ny oplader sendt" }, "spoc2");
        return ticket;
    }

    private object Call(string state, string? from, string? agent = null) =>
        new { call = "day-1", state, from, to = "+4500001020", agent, at = App.Host.Time.GetUtcNow() };
}
