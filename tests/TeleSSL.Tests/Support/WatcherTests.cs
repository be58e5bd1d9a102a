using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class WatcherTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Whoever_may_see_a_ticket_may_watch_it_and_finds_it_in_a_list_of_ones_own()
    {
        var tickets = new List<TicketAtDesk>();
        for (var i = 0; i < 5; i++)
            tickets.Add(await TicketAtDesk.Opened(App));
        var foreign = await TicketAtDesk.Opened(App, "430");
        foreach (var one in tickets)
            await one.Does("watch", new { }, "odense1");
        await tickets[2].Does("unwatch", new { }, "odense1");

        Assert.Equal(["odense1"], (await tickets[0].Now()).Texts("watchers"));
        Assert.Equal((Guid[])[tickets[4].Id, tickets[3].Id, tickets[1].Id, tickets[0].Id], await Watched("odense1", 2));
        Assert.Empty(await Watched("admin1", 10));
        (await foreign.Step("odense1", "watch", new { })).Refused("not-found", 404);
        (await (await App.As("odense1")).Get("/api/tickets?watching=me")).Refused("invalid-content", 422);
        await tickets[0].Does("resolve", new { resolution = "Løst" });
        Assert.Equal((Guid[])[tickets[0].Id], await Watched("odense1", 10, "&status=resolved"));
    }

    [Fact]
    public async Task Watching_again_is_harmless_and_two_at_once_are_both_there()
    {
        var ticket = await TicketAtDesk.Opened(App);

        await Task.WhenAll(ticket.Does("watch", new { }), ticket.Does("watch", new { }, "spoc2"), ticket.Does("watch", new { }, "spoclead"));
        var again = await ticket.Does("watch", new { });

        Assert.Equal(["spoc1", "spoc2", "spoclead"], again.Texts("watchers").Order());
        Assert.Equal(4, again["version"].GetInt32());
        Assert.Equal(4, (await ticket.Does("unwatch", new { }, "admin1"))["version"].GetInt32());
    }

    [Fact]
    public async Task On_a_merge_the_watchers_go_along()
    {
        var (kept, twice) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App));
        await twice.Does("watch", new { }, "spoc2");
        await kept.Does("watch", new { });

        await twice.Does("merge", new { into = kept.Id });

        Assert.Equal(["spoc1", "spoc2"], (await kept.Now()).Texts("watchers").Order());
        Assert.Contains(kept.Id, await Watched("spoc2", 10));
        Assert.DoesNotContain(twice.Id, await Watched("spoc2", 10));
    }

    private async Task<List<Guid>> Watched(string user, int limit, string also = "") =>
        await (await App.As(user)).Ids($"/api/tickets?watching=true{also}", limit);
}
