using System.Text.Json;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Access;

/// <summary>What people are called, wherever an account stands in an answer.</summary>
public class PeopleTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task A_lead_sees_all_and_others_their_own_and_those_who_work_at_desks_and_depots()
    {
        Assert.Equal(["admin1", "depot1", "esbjerg1", "faaborg1", "finance1", "odense1", "spoc1"], await Seen("spoclead"));
        Assert.Equal(["depot1", "esbjerg1", "faaborg1", "odense1", "spoc1"], await Seen("spoc1"));
        Assert.Equal(["depot1", "odense1", "spoc1"], await Seen("odense1"));
        Assert.Equal(["depot1", "spoc1"], await Seen("depot1"));
        foreach (var user in new[] { "driver1", "fts1", "finance1" })
            (await (await App.As(user)).Get("/api/people")).Refused("role", 403);

        async Task<IEnumerable<string>> Seen(string user) => (await Names(user))
            .Intersect(["admin1", "depot1", "esbjerg1", "faaborg1", "finance1", "odense1", "spoc1"]);
    }

    [Fact]
    public async Task The_people_of_a_desk_are_asked_for_by_its_code_with_their_roles_there()
    {
        await Put("at-two-places", ("spoc-odense", "spoc-agent"), ("461", "municipality"));

        var there = Assert.Single(await People("spoclead", "?organisation=spoc-odense"), person => Name(person) == "at-two-places");

        Assert.Equal(["spoc-agent"], there.GetProperty("roles").EnumerateArray().Select(role => role.GetString()));
        Assert.DoesNotContain("odense1", (await People("spoclead", "?organisation=spoc-odense")).Select(Name));
        Assert.Empty(await People("depot1", "?organisation=561"));
        Assert.Empty(await People("spoclead", "?organisation=nowhere"));
    }

    [Fact]
    public async Task A_new_name_stands_at_once_beside_the_account_on_tickets_and_notes()
    {
        await Put("renamed", ("spoc", "spoc-agent"));
        var (admin, who) = (await App.As("admin1"), await SignIn("renamed"));
        var ticket = await TicketAtDesk.Opened(App);
        (await who.Post($"/api/tickets/{ticket.Id}/claim", new { })).Expect(200);
        (await who.Post($"/api/tickets/{ticket.Id}/notes", new { text = "Ringer", visibility = "public" })).Expect(200);

        foreach (var displayName in new[] { "Ida Falk", "Ida Falk Madsen" })
        {
            (await admin.Post("/api/accounts/renamed/change", new { displayName })).Expect(200);

            var now = await ticket.Now("odense1");
            Assert.Equal(("renamed", displayName), (now.Text("assignee"), now.Text("assigneeName")));
            var listed = (await (await App.As("spoclead")).Get("/api/tickets?assignee=renamed")).Expect(200)["items"][0];
            Assert.Equal(displayName, listed.GetProperty("assigneeName").GetString());
            var note = (await ticket.Notes())[^1];
            Assert.Equal(("renamed", displayName), (note.GetProperty("actor").GetString(), note.GetProperty("actorName").GetString()));
        }
    }

    [Fact]
    public async Task An_account_without_a_name_and_a_machine_have_none()
    {
        await Put("nameless", ("spoc", "spoc-agent"));
        var ticket = await TicketAtDesk.Opened(App);
        (await (await SignIn("nameless")).Post($"/api/tickets/{ticket.Id}/claim", new { })).Expect(200);

        Assert.Equal(JsonValueKind.Null, (await ticket.Now())["assigneeName"].ValueKind);
        Assert.Equal(JsonValueKind.Null, Assert.Single(await People("spoclead", ""), person => Name(person) == "nameless").GetProperty("displayName").ValueKind);
    }

    private async Task<IEnumerable<string>> Names(string user) => (await People(user, "")).Select(Name);

    private async Task<List<JsonElement>> People(string user, string query)
    {
        var all = new List<JsonElement>();
        for (string? after = ""; after is not null;)
        {
            var page = (await (await App.As(user)).Get($"/api/people{query}{(query.Length > 0 ? '&' : '?')}limit=4&after={after}")).Expect(200);
            all.AddRange(page["items"].EnumerateArray());
            after = page["next"].GetString();
        }

        Assert.Equal(all.Select(Name).Distinct(), all.Select(Name));
        return all;
    }

    private static string Name(JsonElement person) => person.GetProperty("name").GetString()!;
}
