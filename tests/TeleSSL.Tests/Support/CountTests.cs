using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class CountTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task The_counters_say_what_counting_would_after_a_day_at_the_desk()
    {
        var tickets = new List<TicketAtDesk>();
        foreach (var (municipality, channel) in (IEnumerable<(string, string)>)[("461", "mail"), ("430", "mail"), ("561", "phone"), ("461", "phone"), ("461", "mail")])
            tickets.Add(await TicketAtDesk.Opened(App, municipality, channel: channel, priority: "p2"));
        await tickets[0].Does("claim", new { });
        await tickets[1].Does("claim", new { }, "spoc2");
        await tickets[1].Does("status", new { to = "waiting-reporter" }, "spoc2");
        await tickets[2].Does("resolve", new { resolution = "Genstartet" });
        await tickets[3].Does("merge", new { into = tickets[0].Id });
        await Agrees();

        App.Host.Time.Pass(TimeSpan.FromHours(5));
        await App.Host.Services.GetRequiredService<TicketWatchService>().Run(CancellationToken.None);
        await Agrees();
        var counts = await Counts("spoclead");
        Assert.True(Number(counts, "all", "overdue") >= 2);
        await tickets[2].Does("reopen", new { reason = "Ringer igen" });
        await tickets[0].Does("release", new { });

        await Agrees();
    }

    [Fact]
    public async Task What_is_counted_as_pressing_can_be_listed()
    {
        var (phone, mail, resolved) = (await TicketAtDesk.Opened(App, "450", priority: "p2"), await TicketAtDesk.Opened(App, "450", channel: "mail", priority: "p2"), await TicketAtDesk.Opened(App, "450", priority: "p2"));
        await resolved.Does("resolve", new { resolution = "Genstartet" });
        await phone.Does("claim", new { });
        App.Host.Time.Pass(TimeSpan.FromHours(5));
        await App.Host.Services.GetRequiredService<TicketWatchService>().Run(CancellationToken.None);

        foreach (var user in (string[])["spoc1", "spoclead"])
        {
            var desk = await App.As(user);
            var late = await Listed(desk, "municipality=450&due=overdue");
            Assert.Contains(mail.Id, late);
            Assert.DoesNotContain(resolved.Id, late);
            Assert.Equal([mail.Id], (await Listed(desk, "municipality=450&due=overdue&unassigned=true")).Intersect([phone.Id, mail.Id, resolved.Id]));
            foreach (var due in (string[])["due-soon", "overdue"])
                Assert.Equal(Number(await Counts(user), "all", due == "overdue" ? "overdue" : "dueSoon"), (await Listed(desk, $"due={due}")).Count);
            Assert.Equal(Number(await Counts(user), "all", "unassigned"), (await Listed(desk, "unassigned=true")).Count);
        }

        Assert.Empty(await Listed(await App.As("odense1"), "municipality=450&due=overdue"));
    }

    [Fact]
    public async Task An_agent_sees_what_is_hers_and_what_is_nobodys()
    {
        var before = await Counts("spoc2");
        await (await TicketAtDesk.Opened(App, channel: "mail")).Does("claim", new { }, "spoc2");
        await TicketAtDesk.Opened(App, channel: "mail");

        var after = await Counts("spoc2");

        Assert.Equal(1, Number(after, "mine", "count") - Number(before, "mine", "count"));
        Assert.Equal(2, Number(after, "all", "count") - Number(before, "all", "count"));
        Assert.Equal(1, Number(after, "all", "unassigned") - Number(before, "all", "unassigned"));
    }

    [Fact]
    public async Task A_municipality_counts_its_own_tickets_and_no_others()
    {
        await TicketAtDesk.Opened(App, "461", channel: "mail");
        await TicketAtDesk.Opened(App, "430", channel: "mail");

        var counts = await Counts("odense1");

        Assert.Equal(["461"], counts.GetProperty("municipalities").EnumerateArray().Select(line => line.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Many_who_open_and_claim_at_once_are_all_counted()
    {
        var tickets = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => TicketAtDesk.Opened(App, "430", channel: "mail")));
        await Task.WhenAll(tickets.Select((one, i) => one.Does("claim", new { }, i % 2 == 0 ? "spoc1" : "spoc2")));

        await Agrees();
    }

    [Fact]
    public async Task Counters_at_nought_go_with_the_upkeep_and_come_back_when_they_count_again_also_in_the_same_moment()
    {
        var tickets = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => TicketAtDesk.Opened(App, "510", channel: "mail")));
        await Task.WhenAll(tickets.Select(one => one.Does("claim", new { })));
        Assert.NotEqual(0, await Empty());

        await Upkeep();
        Assert.Equal(0, await Empty());
        await Task.WhenAll(tickets.SelectMany(one => (Task[])[one.Does("release", new { }), Upkeep(), TicketAtDesk.Opened(App, "510", channel: "mail")]));

        await Counters.Agree(App);
        await Task.WhenAll(tickets.Select(one => one.Does("claim", new { }, "spoc2")));
        await Counters.Agree(App);
    }

    private Task<int> Empty() => Stored.Value<int>(App.Settings, "SELECT count(*) FROM ticket_count WHERE count = 0");

    private Task Upkeep() => App.Host.Services.GetServices<IHostedService>().OfType<Upkeep>().Single().Run(CancellationToken.None);

    private async Task<JsonElement> Counts(string user) => (await (await App.As(user)).Get("/api/tickets/counts")).Expect(200).Json;

    private static long Number(JsonElement counts, string part, string name) => counts.GetProperty(part).GetProperty(name).GetInt64();

    private Task Agrees() => Counters.Agree(App);

    private static Task<List<Guid>> Listed(Client who, string query) => who.Ids($"/api/tickets?{query}");
}
