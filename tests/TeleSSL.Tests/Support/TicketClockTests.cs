using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class TicketClockTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_clock_says_how_it_came_to_its_due_time()
    {
        var ticket = await TicketAtDesk.Opened(App, channel: "mail", priority: "p2");

        var reaction = await ticket.Clock("reaction");

        Assert.Equal("running", reaction.GetProperty("state").GetString());
        Assert.Equal(3600, reaction.GetProperty("targetSeconds").GetInt64());
        var opened = (await ticket.Now())["openedAt"].GetDateTimeOffset();
        Assert.Equal(opened.AddHours(1), reaction.GetProperty("dueAt").GetDateTimeOffset());
        Assert.Equal(["started", "due-soon", "due"], reaction.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("what").GetString()));
        Assert.Equal(opened.AddHours(1), (await ticket.Now())["due"].GetProperty("reaction").GetProperty("dueAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task Waiting_for_the_reporter_pauses_the_solution_and_only_that()
    {
        var ticket = await TicketAtDesk.Opened(App, channel: "mail", priority: "p2");
        var due = (await ticket.Clock("solution")).GetProperty("dueAt").GetDateTimeOffset();

        var waiting = await ticket.Does("status", new { to = "waiting-reporter", reason = "Skal prøve en anden oplader" });
        Assert.Equal(("paused", JsonValueKind.Null), (waiting["due"].GetProperty("solution").GetProperty("state").GetString(), waiting["due"].GetProperty("solution").GetProperty("dueAt").ValueKind));
        Assert.Equal("paused", (await ticket.Clock("solution")).GetProperty("state").GetString());
        App.Host.Time.Pass(TimeSpan.FromMinutes(30));
        await ticket.Does("status", new { to = "open" });

        var later = (await ticket.Clock("solution")).GetProperty("dueAt").GetDateTimeOffset();
        Assert.InRange(later - due, TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(31));
        Assert.Equal("met", (await ticket.Clock("reaction")).GetProperty("state").GetString());
        (await ticket.Step("spoc1", "status", new { to = "waiting-partner" })).Refused("status-not-possible");
    }

    [Fact]
    public async Task Another_priority_gives_another_due_time_and_the_history_says_who_gave_it()
    {
        var ticket = await TicketAtDesk.Opened(App, channel: "mail", priority: "p2");

        await ticket.Does("priority", new { to = "p1", reason = "Mange borgere er ramt" }, "spoclead");

        var solution = await ticket.Clock("solution");
        Assert.Equal(2 * 3600, solution.GetProperty("targetSeconds").GetInt64());
        var changed = solution.GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("what").GetString() == "retargeted").GetProperty("reason");
        Assert.Equal("priority-changed-by", changed.GetProperty("code").GetString());
        Assert.Equal("spoclead", changed.GetProperty("params").GetProperty("by").GetString());
        Assert.Equal(4 * 3600, changed.GetProperty("params").GetProperty("fromSeconds").GetInt64());
    }

    [Fact]
    public async Task The_desk_is_told_once_of_what_is_due_soon_and_what_is_overdue_also_by_two_watches()
    {
        var ticket = await TicketAtDesk.Opened(App, channel: "mail", priority: "p2");

        await Watch();
        Assert.Equal(["ticket.opened"], await Kinds(ticket));
        App.Host.Time.Pass(TimeSpan.FromMinutes(49));
        await Task.WhenAll(Watch(), Watch());
        Assert.Equal(["ticket.opened", "ticket.due-soon"], await Kinds(ticket));
        App.Host.Time.Pass(TimeSpan.FromMinutes(12));
        await Task.WhenAll(Watch(), Watch());
        await Watch();

        Assert.Equal(["ticket.opened", "ticket.due-soon", "ticket.overdue"], await Kinds(ticket));
        var told = (await Stored.Journal(App, "ticket", ticket.Id))[^1].Data;
        Assert.Contains("\"clock\":\"reaction\"", told, StringComparison.Ordinal);
        var missed = await ticket.Clock("reaction");
        Assert.Equal(("missed", "not-taken"), (missed.GetProperty("state").GetString(), missed.GetProperty("cause").GetString()));
        Assert.Equal(JsonValueKind.Null, (await ticket.Clock("solution")).GetProperty("cause").ValueKind);
    }

    [Fact]
    public async Task A_ticket_about_a_device_that_is_on_its_way_back_is_late_because_of_the_equipment()
    {
        var device = await Given.DeviceInUse(App, await Given.Citizen(App), "tablet");
        var ticket = await TicketAtDesk.Opened(App, priority: "p2", device: device);
        await ticket.Does("claim", new { });
        var depot = await App.As("depot1");
        (await depot.Post($"/api/devices/{device}/takedown", new { step = "ordered", carrier = "ssl-syd" })).Expect(200);
        (await depot.Post($"/api/devices/{device}/takedown", new { step = "picked-up", from = "citizen", missing = Array.Empty<string>() })).Expect(200);

        App.Host.Time.Pass(TimeSpan.FromHours(5));

        Assert.Equal("waited-for-equipment", (await ticket.Clock("solution")).GetProperty("cause").GetString());
    }

    [Fact]
    public async Task Two_processes_that_watch_tell_the_desk_once()
    {
        Assert.SkipUnless(Databases.OnPostgres, "SQLite has one process.");
        await using var second = App.Another();
        second.Time.Pass(App.Host.Time.Ahead);
        var ticket = await TicketAtDesk.Opened(App, channel: "mail", priority: "p2");

        App.Host.Time.Pass(TimeSpan.FromMinutes(61));
        second.Time.Pass(TimeSpan.FromMinutes(61));
        await Task.WhenAll(Watch(), second.Services.GetRequiredService<TicketWatchService>().Run(default));

        Assert.Equal(["ticket.opened", "ticket.overdue"], await Kinds(ticket));
    }

    [Fact]
    public async Task After_a_stop_the_desk_is_told_late_but_with_the_right_due_time()
    {
        var ticket = await TicketAtDesk.Opened(App, channel: "mail", priority: "p2");
        var due = (await ticket.Clock("reaction")).GetProperty("dueAt").GetDateTimeOffset();

        App.Host.Time.Pass(TimeSpan.FromHours(3));
        await Watch();

        var entry = JsonDocument.Parse((await Stored.Journal(App, "ticket", ticket.Id))[1].Data).RootElement;
        var warned = entry.GetProperty("evidence").GetProperty("warnings").EnumerateArray().Where(w => w.GetProperty("clock").GetString() == "reaction").ToArray();
        Assert.Equal([false, true], warned.Select(w => w.GetProperty("overdue").GetBoolean()));
        Assert.All(warned, w => Assert.Equal(due, w.GetProperty("dueAt").GetDateTimeOffset()));
    }

    [Fact]
    public async Task What_was_resolved_in_time_is_never_told_of()
    {
        var ticket = await TicketAtDesk.Opened(App, priority: "p2");
        await ticket.Does("resolve", new { resolution = "Genstartet" });

        App.Host.Time.Pass(TimeSpan.FromDays(2));
        await Watch();

        Assert.Equal(["ticket.opened", "ticket.resolved"], await Kinds(ticket));
    }

    private Task Watch() => App.Host.Services.GetRequiredService<TicketWatchService>().Run(default);

    private async Task<string[]> Kinds(TicketAtDesk ticket) =>
        [.. (await Stored.Journal(App, "ticket", ticket.Id)).Select(entry => entry.Kind)];
}
