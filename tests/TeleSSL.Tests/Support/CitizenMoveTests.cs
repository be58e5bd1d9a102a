using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform;
using TeleSSL.Tests.Access;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>Somebody moves while a ticket is open.</summary>
public class CitizenMoveTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task The_new_municipality_sees_the_open_ticket_and_the_old_one_no_longer()
    {
        var citizen = await Person.New().Registered(App);
        var ticket = await TicketAtDesk.Opened(App, channel: "mail", citizen: citizen);
        await ticket.Does("claim", new { });
        var (before, clocks) = (await ticket.Now("odense1"), await DueTimes(ticket));
        (await (await App.As("faaborg1")).Get($"/api/tickets/{ticket.Id}")).Expect(404);

        await Moves(citizen, "430", "odense1");

        var now = await ticket.Now("faaborg1");
        Assert.Equal(
            ("430", "spoc", "spoc1", "open", before["version"].GetInt32() + 1),
            (now.Text("municipality"), now.Text("queue"), now.Text("assignee"), now.Text("status"), now["version"].GetInt32()));
        foreach (var part in new[] { "", "/notes", "/clocks", "/bonds", "/attachments" })
            (await (await App.As("odense1")).Get($"/api/tickets/{ticket.Id}{part}")).Expect(404);
        Assert.DoesNotContain(ticket.Id, await Listed("odense1"));
        Assert.Contains(ticket.Id, await Listed("faaborg1"));
        Assert.Equal(["ticket.opened", "ticket.claimed", "ticket.citizen-moved"], await Kinds(ticket));
        Assert.Equal(clocks, await DueTimes(ticket));
        await Counters.Agree(App);
    }

    [Fact]
    public async Task What_is_over_stays_where_it_was_and_follows_once_it_is_open_again()
    {
        var citizen = await Person.New().Registered(App);
        var (resolved, open) = (await TicketAtDesk.Opened(App, citizen: citizen), await TicketAtDesk.Opened(App, citizen: citizen));
        await resolved.Does("resolve", new { resolution = "Genstartet" });
        var figures = await Resolved("461");

        await Moves(citizen, "430");

        Assert.Equal("461", (await resolved.Now("odense1")).Text("municipality"));
        Assert.Equal("430", (await open.Now()).Text("municipality"));
        Assert.Equal(figures, await Resolved("461"));
        var again = await resolved.Does("reopen", new { reason = "Ringer igen" });
        Assert.Equal(("430", "open", 4), (again.Text("municipality"), again.Text("status"), again["version"].GetInt32()));
        Assert.Equal(["ticket.opened", "ticket.resolved", "ticket.reopened", "ticket.citizen-moved"], await Kinds(resolved));
        Assert.Equal(figures - 1, await Resolved("461"));
        await Counters.Agree(App);
    }

    [Fact]
    public async Task Another_desk_gets_the_ticket_as_nobodys_and_out_of_the_incident_of_the_first()
    {
        await ServedBy("479", "spoc-odense");
        await Put("other-desk", ("spoc-odense", "spoc-agent"));
        var other = await SignIn("other-desk");
        var citizen = await Person.New().Registered(App);
        var solved = await TicketAtDesk.Opened(App, citizen: citizen);
        await solved.Does("resolve", new { resolution = "Genstartet" });
        var desk = new Desk(App);
        var (tickets, incident) = await desk.Confirmed();
        var ticket = await desk.Call(citizen: citizen);
        (await desk.Step(incident, "link", new { ticket = ticket.Id })).Expect(200);
        await ticket.Does("claim", new { });

        await Moves(citizen, "479");

        var now = (await other.Get($"/api/tickets/{ticket.Id}")).Expect(200);
        Assert.Equal(("spoc-odense", JsonValueKind.Null, "open"), (now.Text("queue"), now["assignee"].ValueKind, now.Text("status")));
        (await ticket.Step("spoc1", "claim", new { })).Refused("not-found", 404);
        (await other.Post($"/api/tickets/{ticket.Id}/claim", new { })).Expect(200);
        Assert.Equal(tickets.Select(one => one.Id), (await desk.Now(incident))["tickets"].EnumerateArray().Select(one => one.GetProperty("id").GetGuid()));
        Assert.Equal((4, "incident.case-unlinked"), ((await desk.Now(incident))["ticketCount"].GetInt32(), (await desk.Kinds(incident))[^1]));
        Assert.Empty((await other.Get($"/api/tickets/{ticket.Id}/incidents")).Expect(200).Json.EnumerateArray());
        await Counters.Agree(App);
        (await solved.Step("spoc1", "reopen", new { reason = "Igen" })).Refused("citizen-moved");
        Assert.Equal("spoc-odense", (await solved.Does("reopen", new { reason = "Igen" }, "spoclead")).Text("queue"));
    }

    [Fact]
    public async Task Where_no_desk_serves_the_ticket_stays_with_the_one_that_has_it_and_the_lead_sees_it()
    {
        await ServedBy("482", null);
        await Put("langeland", ("482", "municipality"));
        var citizen = await Person.New().Registered(App);
        var ticket = await TicketAtDesk.Opened(App, citizen: citizen);
        await ticket.Does("claim", new { });

        await Moves(citizen, "482");

        var now = await ticket.Now("spoclead");
        Assert.Equal(("482", "spoc", JsonValueKind.Null), (now.Text("municipality"), now.Text("queue"), now["assignee"].ValueKind));
        (await (await SignIn("langeland")).Get($"/api/tickets/{ticket.Id}")).Expect(200);
        await Counters.Agree(App);
    }

    [Fact]
    public async Task A_ticket_that_is_opened_while_its_citizen_moves_ends_up_where_the_citizen_is()
    {
        var desk = await App.As("spoc1");
        for (var i = 0; i < 5; i++)
        {
            var citizen = await Person.New().Registered(App);
            var opened = desk.Post("/api/tickets", TicketAtDesk.Body(citizen: citizen));
            await Task.WhenAll(opened, Moves(citizen, "430"));

            var answer = await opened;
            if ((int)answer.Status == 201)
                Assert.Equal("430", (await new TicketAtDesk(App, answer.Id).Now()).Text("municipality"));
            else
                answer.Refused("citizen-of-other-municipality", 422);
        }
    }

    private async Task Moves(Guid citizen, string municipality, string user = "spoc1") =>
        (await (await App.As(user)).Post($"/api/citizens/{citizen}/change", new { municipality })).Expect(200);

    /// <summary>From today on; nobody when there is no unit.</summary>
    private async Task ServedBy(string organisation, string? unit)
    {
        var (admin, today) = (await App.As("admin1"), App.Host.Services.GetRequiredService<Clock>().Today.ToString("O"));
        var agreement = (await admin.Get($"/api/agreements?organisation={organisation}&unit=spoc")).Expect(200)["items"].EnumerateArray()
            .Single(one => one.GetProperty("service").GetString() == "spoc").GetProperty("id").GetGuid();
        (await admin.Post($"/api/agreements/{agreement}/end", new { to = today })).Expect(200);
        if (unit is not null)
            (await admin.Post("/api/agreements", new { organisation, service = "spoc", unit, from = today })).Expect(201);
    }

    private async Task<Guid[]> Listed(string user) =>
        [.. (await (await App.As(user)).Get("/api/tickets?limit=200")).Expect(200)["items"].EnumerateArray().Select(one => one.GetProperty("id").GetGuid())];

    private static async Task<string?[]> DueTimes(TicketAtDesk ticket) => [(await ticket.Clock("reaction")).GetProperty("dueAt").ToString(), (await ticket.Clock("solution")).GetProperty("dueAt").ToString()];

    private async Task<int> Resolved(string municipality)
    {
        var yesterday = App.Host.Time.GetUtcNow().AddDays(-1).ToString("yyyy-MM-dd");
        return (await (await App.As("finance1")).Get($"/api/desk/figures?municipality={municipality}&from={yesterday}")).Expect(200)["items"]
            .EnumerateArray().Sum(day => day.GetProperty("resolved").GetInt32());
    }

    private async Task<string[]> Kinds(TicketAtDesk ticket) =>
        [.. (await Stored.Journal(App, "ticket", ticket.Id)).Select(entry => entry.Kind)];
}
