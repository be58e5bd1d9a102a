using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>A server behind real sockets, as the desk uses it.</summary>
public sealed class DeskApp(Databases databases) : TeleSSLApp(databases)
{
    public Task<LiveClient> Follow(string user) => LiveClient.Connect(Nobody, user);

    protected override Host Started(IReadOnlyDictionary<string, string?> settings)
    {
        var host = new Host(settings);
        host.Listen();
        return host;
    }
}

/// <summary>Two agents and two municipalities, all of them live.</summary>
public class DeskTests : IClassFixture<DeskApp>
{
    private readonly DeskApp app;

    public DeskTests(DeskApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        this.app = app;
    }

    [Fact]
    public async Task Agents_see_each_others_work_as_it_happens_and_a_municipality_only_what_is_its_own()
    {
        var (odense, faaborg) =
            (await TicketAtDesk.Opened(app, channel: "mail", priority: "p2"), await TicketAtDesk.Opened(app, "430", "mail", "p2"));
        await using var agent = await (await app.Follow("spoc2")).Subscribe(await Last(), "tickets");
        await using var coordinator = await (await app.Follow("odense1")).Subscribe(await Last(), "tickets", $"ticket:{faaborg.Id}");

        await odense.Does("claim", new { });
        await faaborg.Does("claim", new { });
        await odense.Does("notes", new { text = "Vi ringer i dag", visibility = "public" });
        app.Host.Time.Pass(TimeSpan.FromHours(5));
        await app.Host.Services.GetRequiredService<TicketWatchService>().Run(default);
        await odense.Does("resolve", new { resolution = "Ny oplader sendt" });
        await agent.Until(a => Kinds(a).Contains("ticket.resolved"), "the ticket to be resolved");
        await coordinator.Until(c => Kinds(c).Contains("ticket.resolved"), "the ticket to be resolved");

        Assert.Equal(["ticket.claimed", "ticket.note-public", "ticket.overdue", "ticket.resolved"], Kinds(coordinator));
        Assert.All(coordinator.Subjects, subject => Assert.Equal(odense.Id.ToString(), subject));
        Assert.Equal(2, Kinds(agent).Count(kind => kind == "ticket.claimed"));
        Assert.All(agent.Entries, entry => Assert.DoesNotContain("oplader", entry.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_its_citizen_moves_those_of_the_new_municipality_follow_the_ticket_and_those_of_the_old_hear_no_more()
    {
        var citizen = await Given.Citizen(app);
        var (moving, staying) =
            (await TicketAtDesk.Opened(app, channel: "mail", citizen: citizen), await TicketAtDesk.Opened(app, channel: "mail"));
        await using var old = await (await app.Follow("odense1")).Subscribe(await Last(), "tickets", $"ticket:{moving.Id}");
        await using var present = await (await app.Follow("faaborg1")).Subscribe(await Last(), "tickets");

        await moving.Does("notes", new { text = "Flytter i dag", visibility = "public" });
        (await (await app.As("odense1")).Post($"/api/citizens/{citizen}/change", new { municipality = "430" })).Expect(200);
        await moving.Does("claim", new { });
        await staying.Does("claim", new { });
        await present.Until(p => Kinds(p).Contains("ticket.claimed"), "what happened to the ticket since");
        await old.Until(o => Kinds(o).Contains("ticket.claimed"), "what happened to another ticket since");

        Assert.Equal(["ticket.citizen-moved", "ticket.claimed"], Kinds(present));
        Assert.Equal([$"{moving.Id}", $"{staying.Id}"], old.Subjects);
        Assert.Equal(["ticket.note-public", "ticket.claimed"], Kinds(old));
    }

    [Fact]
    public async Task Who_is_at_a_ticket_is_seen_by_who_may_see_the_ticket()
    {
        var ticket = await TicketAtDesk.Opened(app);
        var topic = $"presence:{ticket.Id}";
        await using var agent = await (await app.Follow("spoc2")).Subscribe(0, topic);
        await using var foreigner = await (await app.Follow("faaborg1")).Subscribe(0, topic);
        await using var typing = await app.Follow("spoc1");

        Assert.Null(await typing.Call("View", ticket.Id, true));
        await agent.Until(a => a.At(ticket.Id) == "spoc1*", "the one who types");

        Assert.Null(foreigner.At(ticket.Id));
        Assert.Contains("not-found: ", await foreigner.Call("View", ticket.Id, false), StringComparison.Ordinal);
    }

    private async Task<long> Last()
    {
        var page = (await (await app.As("admin1")).Get("/api/journal?limit=200")).Expect(200);
        while (page["next"].GetString() is { } next)
            page = (await (await app.As("admin1")).Get($"/api/journal?limit=200&after={next}")).Expect(200);
        return page["items"].EnumerateArray().Last().GetProperty("seq").GetInt64();
    }

    private static string[] Kinds(LiveClient client) => [.. client.Entries.Select(entry => entry.GetProperty("kind").GetString()!)];
}
