using TeleSSL.Tests.Access;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Days;

/// <summary>The day of an agent at the telephone, from sign-in to going home, through the API alone.</summary>
public class AgentDayTests(TeleSSLApp app) : AccountStory(app)
{
    private const string Number = "+4500004040";

    [Fact]
    public async Task A_call_becomes_a_ticket_that_is_helped_given_on_and_handed_over_at_the_end_of_the_shift()
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        var tablet = await Given.DeviceInUse(App, citizen);
        var earlier = await TicketAtDesk.Opened(App, citizen: citizen);
        await earlier.Does("resolve", new { resolution = "Genstartet" });
        var agent = await App.As("spoc1");

        // It rings: caller, devices and earlier tickets stand in one answer.
        var call = await Rings(person.E164);
        var ringing = (await agent.Get($"/api/calls/{call}")).Expect(200);
        var candidate = Assert.Single(ringing["candidates"].EnumerateArray());
        Assert.Equal((citizen, tablet), (candidate.GetProperty("citizen").GetGuid(), candidate.GetProperty("devices")[0].GetProperty("id").GetGuid()));
        Assert.Equal(earlier.Id, candidate.GetProperty("earlier")[0].GetProperty("id").GetGuid());

        // From another telephone and without CPR: by name and birth date.
        var found = (await agent.Post("/api/citizens/find", new { name = person.Name, born = person.Born(), reason = "support" })).Expect(200);
        Assert.Equal(citizen, Assert.Single(found["items"].EnumerateArray()).GetProperty("id").GetGuid());

        // One action opens the ticket; the programme comes with the device, and the ticket is among the citizen's.
        var ticket = new TicketAtDesk(App, (await agent.Post("/api/tickets", TicketAtDesk.Body(citizen: citizen, device: tablet))).Expect(201).Id);
        (await agent.Post($"/api/calls/{call}/ticket", new { ticket = ticket.Id })).Expect(200);
        Assert.Equal("telekol", (await ticket.Now()).Text("programme"));
        Assert.Equal([ticket.Id, earlier.Id], await agent.Ids($"/api/tickets?citizen={citizen}"));

        // It is not for her: a colleague gets it by name, and gives it back.
        await ticket.Does("claim", new { });
        await ticket.Does("assign", new { to = "spoc2" });
        Assert.Equal("spoc2", (await ticket.Now()).Text("assignee"));
        await ticket.Does("assign", new { to = "spoc1" }, "spoc2");

        // A health call leaves the technical queue at once.
        var health = await TicketAtDesk.Opened(App, citizen: citizen);
        await health.Does("triage", new { to = "health" });
        Assert.Contains(health.Id, await agent.Ids("/api/tickets?queue=health"));
        Assert.DoesNotContain(health.Id, await agent.Ids("/api/tickets?queue=spoc"));
        await health.Does("hand-over", new { reached = "461", role = "nurse" });

        // While she is at lunch the municipality answers: it is on the list of what to look at again.
        await ticket.Does("notes", new { text = "Er den nye version kommet på?", visibility = "public" });
        await ticket.Does("notes", new { text = "Ja, i går.", visibility = "public" }, "odense1");
        Assert.Contains(ticket.Id, await agent.Ids("/api/tickets?answered=true"));
        await ticket.Does("looked-at", new { });
        Assert.DoesNotContain(ticket.Id, await agent.Ids("/api/tickets?answered=true"));

        // Going home: what she hands over is one page.
        var shift = (await agent.Get("/api/desk/shift")).Expect(200);
        Assert.Contains($"{ticket.Id}", shift["holds"].ToString());
    }

    private async Task<Guid> Rings(string from)
    {
        (await (await App.As("spoclead")).Post("/api/desk-phones/spoc", new { numbers = new[] { Number } })).Expect(200);
        await Put("exchange", ("spoc", "integration"));
        var call = new { call = $"{Guid.CreateVersion7()}", state = "ringing", from, to = Number, at = App.Host.Time.GetUtcNow() };
        return (await (await SignIn("exchange")).Post("/api/calls", call)).Expect(200).Id;
    }
}
