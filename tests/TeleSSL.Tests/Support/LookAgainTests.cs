using System.Text.Json;
using TeleSSL.Tests.Access;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class LookAgainTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task An_answer_is_on_the_list_of_whoever_has_the_ticket_and_reading_it_takes_it_off_no_list()
    {
        var (before, ticket) = (await Counted("spoc1"), await Answered());

        Assert.Contains(ticket.Id, await Listed("spoc1"));
        Assert.DoesNotContain(ticket.Id, await Listed("spoc2"));
        var now = await ticket.Now();
        await ticket.Notes();
        Assert.Equal(["reporter"], now["answered"].GetProperty("by").EnumerateArray().Select(by => by.GetString()));
        Assert.Contains(ticket.Id, await Listed("spoc1"));
        Assert.Equal(before + 1, await Counted("spoc1"));
    }

    [Theory]
    [InlineData("notes", """{"text":"Tak","visibility":"public"}""")]
    [InlineData("notes", """{"text":"Set","visibility":"internal"}""")]
    [InlineData("status", """{"to":"waiting-reporter"}""")]
    [InlineData("resolve", """{"resolution":"Løst"}""")]
    [InlineData("looked-at", "{}")]
    public async Task An_own_step_takes_it_off_the_list_and_one_of_a_colleague_does_not(string step, string body)
    {
        var (own, others) = (await Answered(), await Answered());

        (await own.Step("spoc1", step, body)).Expect(200);
        if (step != "looked-at")
            (await others.Step("spoc2", step, body)).Expect(200);

        Assert.DoesNotContain(own.Id, await Listed("spoc1"));
        Assert.Contains(others.Id, await Listed("spoc1"));
    }

    [Fact]
    public async Task What_no_one_has_is_on_everybodys_list_at_the_desk_until_one_of_them_claims_it()
    {
        var ticket = await TicketAtDesk.Opened(App, channel: "mail");
        await ticket.Does("notes", new { text = "Haster det?", visibility = "public" }, "odense1");
        Assert.Contains(ticket.Id, await Listed("spoc1"));
        Assert.Contains(ticket.Id, await Listed("spoc2"));

        await ticket.Does("claim", new { }, "spoc2");

        Assert.DoesNotContain(ticket.Id, await Listed("spoc1"));
        Assert.DoesNotContain(ticket.Id, await Listed("spoc2"));
    }

    [Fact]
    public async Task Given_to_a_colleague_it_is_the_colleague_who_looks_again()
    {
        var ticket = await Answered();

        await ticket.Does("assign", new { to = "spoc2" });

        Assert.DoesNotContain(ticket.Id, await Listed("spoc1"));
        Assert.Contains(ticket.Id, await Listed("spoc2"));
        (await ticket.Step("spoc1", "looked-at", new { })).Refused("not-your-ticket");
        await ticket.Does("looked-at", new { }, "spoc2");
        Assert.DoesNotContain(ticket.Id, await Listed("spoc2"));
    }

    [Fact]
    public async Task A_device_that_moves_because_of_it_comes_back_once()
    {
        var citizen = await Given.Citizen(App);
        var device = await Given.ReservedDevice(App, citizen);
        var ticket = await TicketAtDesk.Opened(App, citizen: citizen, device: device);
        await ticket.Does("claim", new { });

        await Given.Step(App, device, "delivery", new { step = "dispatched", carrier = "contractor-1" });
        await Given.Step(App, device, "delivery", new { step = "handed-over", receivedBy = "citizen", proof = "signature" });

        Assert.Contains(ticket.Id, await Listed("spoc1"));
        Assert.Equal("device", (await ticket.Now())["answered"].GetProperty("by")[0].GetString());
        var told = (await Stored.Journal(App, "ticket", ticket.Id)).Where(entry => entry.Kind == "ticket.device-moved").ToArray();
        Assert.Equal(device, JsonDocument.Parse(Assert.Single(told).Data).RootElement.GetProperty("evidence").GetProperty("device").GetGuid());
    }

    [Fact]
    public async Task What_happens_to_it_where_it_is_comes_back_to_nobody()
    {
        var device = await Given.DeviceInUse(App, await Given.Citizen(App));
        var ticket = await TicketAtDesk.Opened(App, device: device);

        await Given.Step(App, device, "update", new { app = "telma", version = "2.0.1" });

        Assert.Equal(1, (await ticket.Now())["version"].GetInt32());
    }

    [Fact]
    public async Task The_municipality_has_no_such_list_and_counts_none()
    {
        var ticket = await TicketAtDesk.Opened(App, channel: "mail");
        await ticket.Does("notes", new { text = "Haster det?", visibility = "public" }, "odense1");

        Assert.Empty(await Listed("odense1"));
        Assert.Equal(0, await Counted("odense1"));
        (await ticket.Step("odense1", "looked-at", new { })).Refused("role", 403);
    }

    [Fact]
    public async Task An_agent_of_another_desk_neither_lists_nor_counts_it()
    {
        await Put("look-elsewhere", ("spoc-odense", "spoc-agent"));
        var (stranger, ticket) = (await SignIn("look-elsewhere"), await Answered());

        Assert.DoesNotContain(ticket.Id, await stranger.Ids("/api/tickets?answered=true", 200));
        (await stranger.Post($"/api/tickets/{ticket.Id}/looked-at", new { })).Refused("not-found", 404);
    }

    [Fact]
    public async Task The_list_narrows_pages_and_agrees_with_its_counter()
    {
        var tickets = new List<Guid>();
        for (var i = 0; i < 3; i++)
            tickets.Add((await Answered("540")).Id);

        Assert.Equal(tickets.AsEnumerable().Reverse(), await (await App.As("spoc1")).Ids("/api/tickets?answered=true&municipality=540", 2));
        Assert.Equal(await Counted("spoc1"), (await Listed("spoc1")).Count);
        (await (await App.As("spoc1")).Get("/api/tickets?answered=maybe")).Expect(422);
    }

    [Fact]
    public async Task Nothing_to_look_at_is_looked_at_without_an_entry()
    {
        var ticket = await TicketAtDesk.Opened(App);

        Assert.Equal(1, (await ticket.Does("looked-at", new { }))["version"].GetInt32());
    }

    private async Task<TicketAtDesk> Answered(string municipality = "461")
    {
        var ticket = await TicketAtDesk.Opened(App, municipality);
        await ticket.Does("claim", new { });
        if (municipality == "461")
            await ticket.Does("notes", new { text = "Den er prøvet igen", visibility = "public" }, "odense1");
        else
            await ticket.Does("partner-report", new { state = "acknowledged" }, await Escalated(ticket));
        return ticket;
    }

    // Another agent enters what Telma answered by phone.
    private static async Task<string> Escalated(TicketAtDesk ticket)
    {
        await ticket.Does("escalate", Partners.Escalated.Body());
        return "spoc2";
    }

    private async Task<IReadOnlyList<Guid>> Listed(string user) => await (await App.As(user)).Ids("/api/tickets?answered=true", 200);

    private async Task<long> Counted(string user) => (await (await App.As(user)).Get("/api/tickets/counts")).Expect(200)["answered"].GetInt64();
}
