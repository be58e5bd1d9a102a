using System.Text.Json;
using TeleSSL.Tests.Access;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>What the store sees of tickets about its devices.</summary>
public class FaultTicketTests(TeleSSLApp app) : AccountStory(app)
{
    /// <summary>A field that is not named here may not be told.</summary>
    private static readonly string[] May =
        ["id", "number", "status", "priority", "category", "component", "device", "openedAt", "resolvedAt", "version"];

    [Fact]
    public async Task The_store_sees_what_is_wrong_with_its_device_and_nothing_of_the_person()
    {
        var (ticket, device) = await AtHome();

        var single = (await (await App.As("depot1")).Get($"/api/tickets/{ticket.Id}")).Expect(200);
        var listed = (await (await App.As("depot1")).Get($"/api/tickets?device={device}")).Expect(200);

        Assert.Equal(("new", "p3", "device", device), (single.Text("status"), single.Text("priority"), single.Text("category"), single["device"].GetGuid()));
        Assert.Equal(single.Body, Assert.Single(listed["items"].EnumerateArray()).GetRawText());
        Assert.Empty(Told(single.Json).Except(May));
    }

    [Fact]
    public async Task Everything_else_of_a_ticket_is_closed_to_the_store()
    {
        var (ticket, device) = await AtHome();
        var depot = await App.As("depot1");

        foreach (var path in (string[])["notes", "clocks", "bonds", "attachments", "draft", "incidents"])
            (await depot.Get($"/api/tickets/{ticket.Id}/{path}")).Refused("role", 403);
        foreach (var step in (string[])["claim", "assign", "looked-at", "watch", "notes", "reopen"])
            (await depot.Post($"/api/tickets/{ticket.Id}/{step}", new { })).Refused("role", 403);
        (await depot.Get("/api/tickets/counts")).Refused("role", 403);
        (await depot.Post("/api/tickets", TicketAtDesk.Body(device: device))).Refused("role", 403);
    }

    [Fact]
    public async Task A_ticket_without_a_device_or_about_one_of_another_store_is_not_there()
    {
        var (theirs, device) = await AtHome("561", "depot-esbjerg");
        var none = await TicketAtDesk.Opened(App);
        var depot = await App.As("depot1");

        foreach (var ticket in (TicketAtDesk[])[theirs, none])
            (await depot.Get($"/api/tickets/{ticket.Id}")).Refused("not-found", 404);
        Assert.Empty(await depot.Ids($"/api/tickets?device={device}", 50));
        Assert.Empty((await depot.Ids("/api/tickets", 200)).Intersect([theirs.Id, none.Id]));
    }

    [Fact]
    public async Task A_health_ticket_tells_of_a_person_and_is_not_there_also_after_the_hand_over()
    {
        var (ticket, device) = await AtHome();
        await ticket.Does("triage", new { to = "health" });
        (await (await App.As("depot1")).Get($"/api/tickets/{ticket.Id}")).Refused("not-found", 404);

        await ticket.Does("hand-over", new { reached = "461", role = "nurse" });

        (await (await App.As("depot1")).Get($"/api/tickets/{ticket.Id}")).Refused("not-found", 404);
        Assert.Empty(await (await App.As("depot1")).Ids($"/api/tickets?device={device}", 50));
    }

    [Theory]
    [InlineData("municipality=461"), InlineData("queue=spoc"), InlineData("unassigned=true"), InlineData("watching=true"), InlineData("answered=true")]
    public async Task A_filter_on_what_the_store_does_not_see_finds_nothing(string filter)
    {
        var (_, device) = await AtHome();

        Assert.Empty(await (await App.As("depot1")).Ids($"/api/tickets?device={device}&{filter}", 50));
        Assert.Empty(await (await App.As("depot1")).Ids($"/api/tickets?{filter}", 50));
    }

    [Fact]
    public async Task The_list_pages_newest_first_and_narrows_by_status_and_number()
    {
        await Put("faults-store", ("ssl-fanoe", "logistics"));
        var store = await SignIn("faults-store");
        var citizen = await Given.Citizen(App, "563");
        var device = await Given.DeviceInUse(App, citizen, location: "depot-fanoe");
        var tickets = new List<TicketAtDesk>();
        for (var i = 0; i < 3; i++)
            tickets.Add(await TicketAtDesk.Opened(App, "563", device: device));
        await tickets[0].Does("resolve", new { resolution = "Genstartet" });

        Assert.Equal(tickets.AsEnumerable().Reverse().Select(ticket => ticket.Id), await store.Ids("/api/tickets?", 2));
        Assert.Equal([tickets[2].Id, tickets[1].Id], await store.Ids("/api/tickets?status=unresolved", 2));
        Assert.Equal([tickets[0].Id], await store.Ids($"/api/tickets?q={(await tickets[0].Now())["number"]}", 2));
        Assert.Empty(await store.Ids($"/api/tickets?citizen={citizen}", 2));
    }

    [Fact]
    public async Task Who_also_works_at_the_desk_sees_the_whole_ticket_there_and_the_fault_elsewhere()
    {
        await Put("faults-both", ("ssl-esbjerg", "logistics"), ("461", "municipality"));
        var both = await SignIn("faults-both");
        var ((whole, _), (fault, _)) = (await AtHome(), await AtHome("561", "depot-esbjerg"));

        Assert.Equal("Tabletten starter ikke", (await both.Get($"/api/tickets/{whole.Id}")).Expect(200).Text("title"));
        Assert.Empty(Told((await both.Get($"/api/tickets/{fault.Id}")).Expect(200).Json).Except(May));
        (await both.Get($"/api/tickets/{fault.Id}/notes")).Refused("not-found", 404);
        (await both.Post($"/api/tickets/{fault.Id}/notes", new { text = "n", visibility = "public" })).Refused("role", 403);
        var listed = (await both.Get("/api/tickets?limit=200")).Expect(200)["items"].EnumerateArray().ToDictionary(one => one.GetProperty("id").GetGuid());
        Assert.Equal(JsonValueKind.String, listed[whole.Id].GetProperty("title").ValueKind);
        Assert.Equal(JsonValueKind.Null, listed[fault.Id].GetProperty("title").ValueKind);
    }

    [Fact]
    public async Task The_journal_tells_the_store_of_no_ticket()
    {
        var (ticket, _) = await AtHome();

        foreach (var topic in (string[])["tickets", $"ticket:{ticket.Id}"])
            Assert.DoesNotContain($"{ticket.Id}", (await (await App.As("depot1")).Get($"/api/journal?topics={topic}&limit=200")).Body, StringComparison.Ordinal);
    }

    private async Task<(TicketAtDesk Ticket, Guid Device)> AtHome(string municipality = "461", string location = "depot")
    {
        var citizen = await Given.Citizen(App, municipality);
        var device = await Given.DeviceInUse(App, citizen, location: location);
        return (await TicketAtDesk.Opened(App, municipality, citizen: citizen, device: device), device);
    }

    private static IEnumerable<string> Told(JsonElement answer) => answer.EnumerateObject()
        .Where(field => field.Value is not { ValueKind: JsonValueKind.Null } && !(field.Value.ValueKind == JsonValueKind.Array && field.Value.GetArrayLength() == 0)
            && field.Value.GetRawText() != "0")
        .Select(field => field.Name);
}
