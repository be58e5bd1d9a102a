using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Support;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Partners;

/// <summary>A whole day of two agents, through public calls, a real hub connection and a real Telma.</summary>
public class DayAtTheDeskTests(PartnersApp app) : PartnersStory(app)
{
    [Fact]
    public async Task A_day_with_a_caller_a_health_call_and_an_outage_at_Telma_ends_with_every_clock_explained()
    {
        await using var lead = await (await App.Follow("spoclead")).Subscribe(await App.Last(), "tickets");
        await using var coordinator = await (await App.Follow("odense1")).Subscribe(await App.Last(), "tickets");

        var caller = await ACallerIsHelped();
        var health = await AHealthCallLeavesTheDesk();
        var written = await ADraftOutlivesWhatOthersDo();
        var escalated = await TelmaIsDownAndComesBack(lead);

        foreach (var one in (Case[])[caller, health, written, escalated])
            await EveryClockIsExplained(one);
        var counts = (await (await App.As("spoclead")).Get("/api/tickets/counts")).Expect(200);
        Assert.Equal(0, counts["all"].GetProperty("overdue").GetInt64());
        Assert.Empty(counts["waitingPartner"].EnumerateArray());
        var figures = (await (await App.As("finance1")).Get("/api/desk/figures?municipality=461")).Expect(200)["items"].EnumerateArray().Last();
        Assert.Equal((1, 1), (figures.GetProperty("handedOver").GetInt32(), figures.GetProperty("escalated").GetInt32()));
        var last = await App.Last();
        await lead.Until(l => l.Subjects.Contains(escalated.Id.ToString()) && Kinds(l, escalated).Contains("ticket.resolved"), "the end of the day");
        await coordinator.Until(c => Kinds(c, escalated).Contains("ticket.resolved"), "the end of the day");
        Assert.True(lead.Seqs.SequenceEqual(lead.Seqs.Distinct().Order()) && lead.Seqs.All(seq => seq <= last));
        Assert.All(lead.Entries.Concat(coordinator.Entries), entry => Assert.DoesNotContain("Skærmen", entry.ToString(), StringComparison.Ordinal));
    }

    private async Task<Case> ACallerIsHelped()
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
        var ticket = await Case.Opened(App, citizen: citizen, device: device);
        (await (await App.As("spoc1")).Post($"/api/calls/{call}/ticket", new { ticket = ticket.Id })).Expect(200);
        await ticket.Does("triage", new { to = "use" });
        await ticket.Does("resolve", new { resolution = "Borgeren trykkede på den forkerte knap" });
        (await exchange.Post("/api/calls", Call("ended", null))).Expect(200);
        return ticket;
    }

    private async Task<Case> AHealthCallLeavesTheDesk()
    {
        var ticket = await Case.Opened(App);
        var judged = await ticket.Does("triage", new { to = "health", note = "Svært ved at få vejret" }, "spoc2");
        Assert.Equal("call-112", judged.Texts("advice")[0]);
        App.Host.Time.Pass(TimeSpan.FromMinutes(10));
        await ticket.Does("hand-over", new { reached = "461", role = "nurse" }, "spoc2");
        Assert.Equal("met", (await ticket.Clock("hand-over")).GetProperty("state").GetString());
        return ticket;
    }

    private async Task<Case> ADraftOutlivesWhatOthersDo()
    {
        var (ticket, duplicate) = (await Case.Opened(App, channel: "mail"), await Case.Opened(App, channel: "mail"));
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

    private async Task<Case> TelmaIsDownAndComesBack(LiveClient lead)
    {
        var outage = Telma.Outage(TelmaComponent.CitizenApp, "Appen svarer ikke", "Vi arbejder på det.");
        await App.Ask();
        Telma.Faults.Plan(TelmaFault.Unavailable, int.MaxValue);
        var escalated = await Escalated.By(App, "spoc2");
        await lead.Until(l => l.Entries.Any(entry => entry.GetProperty("kind").GetString() == "partner.down"), "the desk to be told");
        await escalated.Desk.Does("notes", new { text = "Sker stadig", visibility = "public" });
        Telma.Faults.Clear();
        await App.EverythingSent();
        await escalated.Until("number", "TEL-");
        Telma.Acknowledge(escalated.There.Id);
        Telma.Begin(escalated.There.Id);
        Telma.Resolve(escalated.There.Id, "Rettet i 4.2.1");
        Telma.EndOf(outage.Id);
        await App.Ask();
        await Eventually.Is(async () => await escalated.Status() == "open", "the case to come back");
        await escalated.Desk.Does("resolve", new { resolution = "Rettet hos Telma" }, "spoc2");
        await App.EverythingSent();
        await escalated.Until("state", "closed");
        await App.Host.Services.GetRequiredService<TicketWatchService>().Run(CancellationToken.None);
        return escalated.Desk;
    }

    /// <summary>Each clock has stopped, says when it was due and by which steps, and says the same when asked again.</summary>
    private async Task EveryClockIsExplained(Case ticket)
    {
        var answer = (await (await App.As("spoc1")).Get($"/api/tickets/{ticket.Id}/clocks")).Expect(200);
        Assert.All(answer.Json.EnumerateArray(), clock =>
        {
            Assert.Contains(clock.GetProperty("state").GetString(), (string[])["met", "missed", "stopped"]);
            var steps = clock.GetProperty("steps").EnumerateArray().ToArray();
            Assert.Equal("started", steps[0].GetProperty("what").GetString());
            Assert.All(steps, step => Assert.NotEqual("", step.GetProperty("why").GetString()));
            Assert.Equal(steps.Select(step => step.GetProperty("at").GetDateTimeOffset()).Order(), steps.Select(step => step.GetProperty("at").GetDateTimeOffset()));
        });
        Assert.Equal(answer.Body, (await (await App.As("spoc1")).Get($"/api/tickets/{ticket.Id}/clocks")).Body);
    }

    private object Call(string state, string? from, string? agent = null) =>
        new { call = "day-1", state, from, to = "+4500001020", agent, at = App.Host.Time.GetUtcNow() };

    private static string[] Kinds(LiveClient client, Case ticket) =>
        [.. client.Entries.Where(entry => entry.GetProperty("subjectId").GetString() == ticket.Id.ToString()).Select(entry => entry.GetProperty("kind").GetString()!)];
}
