using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class BondTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Two_linked_tickets_both_say_so_and_both_have_the_entry()
    {
        var (one, other) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App));

        await one.Does("link", new { to = other.Id, @as = "duplicate" });
        await one.Does("link", new { to = other.Id, @as = "duplicate" });

        Assert.Equal(("duplicate", other.Id), Links(await one.Bonds()).Single());
        Assert.Equal(("duplicated-by", one.Id), Links(await other.Bonds()).Single());
        var told = (await one.Bonds())["links"][0].GetProperty("ticket");
        Assert.Equal(("new", "Tabletten starter ikke"), (told.GetProperty("status").GetString(), told.GetProperty("title").GetString()));
        Assert.Equal(["ticket.opened", "ticket.linked"], await Kinds(one));
        Assert.Equal(["ticket.opened", "ticket.linked"], await Kinds(other));
        await other.Does("unlink", new { to = one.Id });
        await other.Does("unlink", new { to = one.Id });
        Assert.Empty(Links(await one.Bonds()));
        Assert.Equal(["ticket.opened", "ticket.linked", "ticket.unlinked"], await Kinds(one));
    }

    [Fact]
    public async Task A_link_needs_another_ticket_that_one_may_see_and_a_known_kind()
    {
        var one = await TicketAtDesk.Opened(App);

        (await one.Step("spoc1", "link", new { to = one.Id, @as = "related" })).Refused("link-to-itself", 422);
        (await one.Step("spoc1", "link", new { to = Guid.CreateVersion7(), @as = "related" })).Refused("unknown-ticket", 422);
        (await one.Step("spoc1", "link", new { to = one.Id, @as = "causes" })).Refused("invalid-content", 422);
        (await one.Step("spoc1", "parent", new { parent = Guid.CreateVersion7() })).Refused("unknown-ticket", 422);
        (await one.Step("spoc1", "parent", new { })).Refused("invalid-content", 422);
        (await one.Step("odense1", "link", new { to = one.Id, @as = "related" })).Expect(403);
    }

    [Fact]
    public async Task Of_bonds_with_tickets_of_others_a_municipality_learns_nothing()
    {
        var (own, foreign, child) =
            (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App, "430"), await TicketAtDesk.Opened(App, "430"));
        await own.Does("link", new { to = foreign.Id, @as = "related" });
        await child.Does("parent", new { parent = own.Id });
        await own.Does("notes", new { text = "Ses", visibility = "public" });

        var (theirs, desks) = (await own.Bonds("odense1"), await own.Bonds());

        Assert.Equal((0, 0, 0), (Links(theirs).Count, theirs["children"].GetArrayLength(), theirs["openChildren"].GetInt32()));
        Assert.Equal((1, 1, 1), (Links(desks).Count, desks["children"].GetArrayLength(), desks["openChildren"].GetInt32()));
        Assert.Equal((0, 1), ((await own.Now("odense1"))["openChildren"].GetInt32(), (await own.Now())["openChildren"].GetInt32()));
        Assert.Equal(JsonValueKind.Null, (await child.Now("faaborg1"))["parent"].ValueKind);
        Assert.Equal(JsonValueKind.Null, (await child.Bonds("faaborg1"))["parent"].ValueKind);
        Assert.Equal(own.Id, (await child.Bonds())["parent"].GetProperty("id").GetGuid());
        (await (await App.As("odense1")).Get($"/api/tickets/{foreign.Id}/bonds")).Refused("not-found", 404);
    }

    [Fact]
    public async Task A_parents_children_stay_open_when_it_is_resolved_and_the_answer_says_how_many()
    {
        var (parent, first, second) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App));
        await first.Does("parent", new { parent = parent.Id });
        Assert.Equal(parent.Id, (await second.Does("parent", new { parent = parent.Id }))["parent"].GetGuid());

        Assert.Equal(2, (await parent.Does("resolve", new { resolution = "Serveren kører igen" }))["openChildren"].GetInt32());

        Assert.Equal("new", (await first.Now()).Text("status"));
        Assert.Equal(2, (await parent.Bonds())["openChildren"].GetInt32());
        await first.Does("parent", new { parent = (Guid?)null });
        Assert.Equal([second.Id], Ids((await parent.Bonds())["children"]));
    }

    [Fact]
    public async Task A_family_is_one_level_deep_also_when_two_try_at_once()
    {
        var (a, b, c) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App));

        var both = await Task.WhenAll(a.Step("spoc1", "parent", new { parent = b.Id }), b.Step("spoc2", "parent", new { parent = c.Id }));

        var won = Assert.Single(both, answer => (int)answer.Status == 200);
        Assert.Single(both, answer => (int)answer.Status != 200).Refused("ticket-has-children");
        if (won.Id == a.Id)
            (await b.Step("spoc1", "parent", new { parent = a.Id })).Refused("parent-is-a-child");
        (await c.Step("spoc1", "parent", new { parent = c.Id })).Refused("parent-of-itself", 422);
    }

    [Fact]
    public async Task All_open_children_are_resolved_at_once_and_of_each_that_is_not_it_is_told_why()
    {
        var parent = await TicketAtDesk.Opened(App);
        var children = new List<TicketAtDesk>();
        for (var i = 0; i < 4; i++)
        {
            children.Add(await TicketAtDesk.Opened(App));
            await children[i].Does("parent", new { parent = parent.Id });
        }

        await children[1].Does("triage", new { to = "health" });
        await children[2].Does("resolve", new { resolution = "Selv fundet" });
        var key = ("Idempotency-Key", "all");
        var body = new { resolution = "Serveren kører igen" };
        var done = (await parent.Step("spoc1", "resolve-children", body, key)).Expect(200);
        var again = (await parent.Step("spoc1", "resolve-children", body, key)).Expect(200);

        Assert.Equal(
            [(children[0].Id, "resolved", null), (children[1].Id, "refused", "health-case"), (children[3].Id, "resolved", null)],
            done["children"].EnumerateArray().Select(child => (child.GetProperty("id").GetGuid(), child.GetProperty("outcome").GetString(), child.GetProperty("code").GetString())));
        Assert.Equal((1, 1), (done["openChildren"].GetInt32(), (await parent.Bonds())["openChildren"].GetInt32()));
        Assert.Equal(done.Body, again.Body);
        Assert.Equal("resolved", (await children[3].Now()).Text("status"));
        Assert.Contains("Serveren kører igen", (await children[0].Notes()).Select(note => note.GetProperty("text").GetString()));
        Assert.Equal("ticket.resolved", (await Kinds(children[0]))[^1]);
        (await parent.Step("spoc1", "resolve-children", new { resolution = "" })).Refused("invalid-content", 422);
        (await parent.Step("spoc1", "resolve-children", body, ("If-Match", "\"7\""))).Refused("stale-version", 412);
        (await parent.Step("odense1", "resolve-children", body)).Expect(403);
    }

    [Fact]
    public async Task What_is_merged_keeps_its_children_and_links_in_the_ticket_it_lives_on_in()
    {
        var (kept, twice, child, linked) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App, "430"));
        await child.Does("parent", new { parent = twice.Id });
        await linked.Does("link", new { to = twice.Id, @as = "caused-by" });

        await twice.Does("merge", new { into = kept.Id });

        var bonds = await kept.Bonds();
        Assert.Equal([child.Id], Ids(bonds["children"]));
        Assert.Equal([twice.Id], Ids(bonds["mergedFrom"]));
        Assert.Equal(("causes", linked.Id), Links(bonds).Single());
        Assert.Equal(("caused-by", kept.Id), Links(await linked.Bonds()).Single());
        Assert.Equal("ticket.bonds-moved", (await Kinds(child))[^1]);
        Assert.Equal("ticket.bonds-moved", (await Kinds(linked))[^1]);
        (await child.Step("spoc1", "parent", new { parent = twice.Id })).Refused("ticket-merged");
    }

    private static IReadOnlyList<(string As, Guid Ticket)> Links(Answer bonds) =>
        [.. bonds["links"].EnumerateArray().Select(link => (link.GetProperty("as").GetString()!, link.GetProperty("ticket").GetProperty("id").GetGuid()))];

    private static IReadOnlyList<Guid> Ids(JsonElement briefs) => [.. briefs.EnumerateArray().Select(brief => brief.GetProperty("id").GetGuid())];

    private async Task<string[]> Kinds(TicketAtDesk ticket) =>
        [.. (await Stored.Journal(App, "ticket", ticket.Id)).Select(entry => entry.Kind)];
}
