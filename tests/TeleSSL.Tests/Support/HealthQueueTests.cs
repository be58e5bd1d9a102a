using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class HealthQueueTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_health_ticket_leaves_the_technical_queue_at_once_and_is_listed_with_its_own_clock()
    {
        var ticket = await TicketAtDesk.Opened(App, "492");

        var judged = await ticket.Does("triage", new { to = "health" });

        Assert.Equal(("health", "spoc"), (judged.Text("queue"), judged.Text("desk")));
        Assert.DoesNotContain(ticket.Id, await Listed("queue=spoc&municipality=492"));
        var listed = (await (await App.As("spoc2")).Get("/api/tickets?queue=health&municipality=492")).Expect(200)["items"].EnumerateArray()
            .Single(one => one.GetProperty("id").GetGuid() == ticket.Id);
        Assert.Equal("running", listed.GetProperty("handOver").GetProperty("state").GetString());
        Assert.Equal((await ticket.Clock("hand-over")).GetProperty("dueAt").GetDateTimeOffset(), listed.GetProperty("handOver").GetProperty("dueAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task The_answer_says_with_whom_to_get_in_touch_and_the_hand_over_takes_it_as_it_stands()
    {
        var ticket = await TicketAtDesk.Opened(App);

        var judged = await ticket.Does("triage", new { to = "health" });

        Assert.Equal("call-112", judged.Texts("advice")[0]);
        var contact = judged["handOver"].GetProperty("contacts")[0];
        Assert.Equal(("461", "nurse"), (contact.GetProperty("organisation").GetString(), contact.GetProperty("role").GetString()));
        Assert.StartsWith("Odense", contact.GetProperty("name").GetString(), StringComparison.Ordinal);
        var done = await ticket.Does("hand-over", new { reached = contact.GetProperty("organisation"), role = contact.GetProperty("role") });
        Assert.Equal(("met", "461", "nurse", 0), (HandOver(done, "state"), HandOver(done, "reached"), HandOver(done, "role"), done["handOver"].GetProperty("contacts").GetArrayLength()));
    }

    [Fact]
    public async Task Handed_over_it_leaves_the_open_list_and_the_counters()
    {
        var (before, ticket) = (await Counted("health"), await TicketAtDesk.Opened(App, "492"));
        await ticket.Does("triage", new { to = "health" });
        Assert.Equal(before + 1, await Counted("health"));

        await ticket.Does("hand-over", new { reached = "492", role = "nurse" });

        Assert.Equal(before, await Counted("health"));
        Assert.DoesNotContain(ticket.Id, await Listed("queue=health&status=unresolved"));
        Assert.Contains(ticket.Id, await Listed("queue=health"));
        await Counters.Agree(App);
    }

    [Fact]
    public async Task No_health_ticket_after_all_it_is_back_where_it_was()
    {
        var (before, ticket) = (await Counted("spoc"), await TicketAtDesk.Opened(App, "492"));
        await ticket.Does("triage", new { to = "health" });
        Assert.Equal(before, await Counted("spoc"));

        var back = await ticket.Does("triage", new { to = "technical", note = "Kun tabletten" });

        Assert.Equal(("spoc", JsonValueKind.Null), (back.Text("queue"), back["handOver"].ValueKind));
        Assert.Equal(before + 1, await Counted("spoc"));
        Assert.Contains(ticket.Id, await Listed("queue=spoc&municipality=492"));
        await Counters.Agree(App);
    }

    [Fact]
    public async Task The_journal_says_in_which_queue_it_is_and_belongs_to_the_desk()
    {
        var ticket = await TicketAtDesk.Opened(App);
        await ticket.Does("triage", new { to = "health" });

        var data = JsonDocument.Parse((await Stored.Journal(App, "ticket", ticket.Id))[^1].Data).RootElement.GetProperty("state");

        Assert.Equal(("health", "spoc"), (data.GetProperty("queue").GetString(), data.GetProperty("desk").GetString()));
    }

    [Fact]
    public async Task Who_may_see_a_health_ticket_stays_as_it_was()
    {
        var ticket = await TicketAtDesk.Opened(App);
        await ticket.Does("triage", new { to = "health" });

        Assert.Contains(ticket.Id, await (await App.As("odense1")).Ids("/api/tickets?queue=health", 50));
        Assert.DoesNotContain(ticket.Id, await (await App.As("esbjerg1")).Ids("/api/tickets?queue=health", 50));
        (await ticket.Step("esbjerg1", "notes", new { text = "Hej", visibility = "public" })).Refused("not-found", 404);
    }

    [Fact]
    public async Task A_citizen_who_moves_takes_a_health_ticket_to_the_other_desk_and_it_stays_a_health_ticket()
    {
        var citizen = await Given.Citizen(App);
        var ticket = await TicketAtDesk.Opened(App, citizen: citizen);
        await ticket.Does("triage", new { to = "health" });

        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/change", new { municipality = "430" })).Expect(200);

        var now = await ticket.Now();
        Assert.Equal(("430", "health", "spoc"), (now.Text("municipality"), now.Text("queue"), now.Text("desk")));
    }

    private static string? HandOver(Answer answer, string field) => answer["handOver"].GetProperty(field).GetString();

    private async Task<IReadOnlyList<Guid>> Listed(string query) => await (await App.As("spoc1")).Ids($"/api/tickets?{query}", 200);

    private async Task<long> Counted(string queue) => (await (await App.As("spoc1")).Get("/api/tickets/counts")).Expect(200)["queues"].EnumerateArray()
        .Where(line => line.GetProperty("code").GetString() == queue).Sum(line => line.GetProperty("tickets").GetProperty("count").GetInt64());
}
