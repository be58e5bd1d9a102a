using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class SelfClosingTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_resolved_ticket_closes_once_when_its_window_is_over_also_by_two_watches_and_is_not_opened_again()
    {
        var ticket = await TicketAtDesk.Opened(App);
        var resolved = (await ticket.Does("resolve", new { resolution = "Ny oplader sendt" }))["resolvedAt"].GetDateTimeOffset();

        await PassUntil((await Closes(resolved)).AddMinutes(-5));
        await Task.WhenAll(Watch(App.Host), Watch(App.Host));
        Assert.Equal("resolved", (await ticket.Now()).Text("status"));
        await PassUntil((await Closes(resolved)).AddSeconds(1));
        await Task.WhenAll(Watch(App.Host), Watch(App.Host));
        await Watch(App.Host);

        Assert.Equal(["ticket.opened", "ticket.resolved", "ticket.closed"], await Kinds(ticket));
        Assert.Equal("closed", (await ticket.Now()).Text("status"));
        (await ticket.Step("spoc1", "reopen", new { reason = "Igen" })).Refused("reopen-too-late");
        var history = (await (await App.As("spoc1")).Get($"/api/journal?topics=ticket:{ticket.Id}")).Expect(200)["items"];
        Assert.Equal("watch", history[2].GetProperty("actor").GetString());
    }

    [Fact]
    public async Task After_a_stop_it_closes_late_and_says_since_when()
    {
        var ticket = await TicketAtDesk.Opened(App);
        var resolved = (await ticket.Does("resolve", new { resolution = "Ny oplader sendt" }))["resolvedAt"].GetDateTimeOffset();

        App.Host.Time.Pass(TimeSpan.FromDays(60));
        await Watch(App.Host);

        var closed = JsonDocument.Parse((await Stored.Journal(App, "ticket", ticket.Id))[^1].Data).RootElement;
        Assert.Equal(await Closes(resolved), closed.GetProperty("evidence").GetProperty("dueAt").GetDateTimeOffset());
        var stored = await Stored.Value<DateTime>(App.Settings, "SELECT occurred_at FROM journal WHERE kind = 'ticket.closed' AND subject_id = @id", new { id = ticket.Id.ToString() });
        Assert.Equal((await Closes(resolved)).UtcDateTime, stored.ToUniversalTime(), TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public async Task What_is_reopened_in_time_stays_open_and_its_window_begins_anew()
    {
        var ticket = await TicketAtDesk.Opened(App);
        await ticket.Does("resolve", new { resolution = "Genstartet" });
        App.Host.Time.Pass(TimeSpan.FromDays(6));
        await ticket.Does("reopen", new { reason = "Det hjalp ikke" });
        var again = (await ticket.Does("resolve", new { resolution = "Ny tablet" }))["resolvedAt"].GetDateTimeOffset();

        App.Host.Time.Pass(TimeSpan.FromDays(9));
        await Watch(App.Host);
        Assert.Equal("resolved", (await ticket.Now()).Text("status"));
        await PassUntil((await Closes(again)).AddSeconds(1));
        await Watch(App.Host);
        Assert.Equal("closed", (await ticket.Now()).Text("status"));
    }

    [Fact]
    public async Task A_day_that_the_desk_closes_later_on_moves_the_end_of_the_window()
    {
        var ticket = await TicketAtDesk.Opened(App, "430");
        var resolved = (await ticket.Does("resolve", new { resolution = "Genstartet" }))["resolvedAt"].GetDateTimeOffset();
        var before = await Closes(resolved);
        var calendar = (await (await App.As("spoclead")).Get("/api/working-calendars/spoc")).Expect(200).Json;
        var body = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(calendar)!;
        var added = Enumerable.Range(1, 7).Select(day => new { day = DateOnly.FromDateTime(resolved.UtcDateTime).AddDays(day).ToString("yyyy-MM-dd"), name = "Flytter" });
        body["closedDays"] = JsonSerializer.SerializeToElement(added);
        (await (await App.As("spoclead")).Post("/api/working-calendars/spoc", body)).Expect(200);

        await PassUntil(before.AddMinutes(1));
        await Watch(App.Host);
        Assert.Equal("resolved", (await ticket.Now()).Text("status"));
        Assert.True(await Closes(resolved) > before);
        await PassUntil((await Closes(resolved)).AddSeconds(1));
        await Watch(App.Host);
        Assert.Equal("closed", (await ticket.Now()).Text("status"));
    }

    [Fact]
    public async Task Two_processes_that_watch_close_it_once()
    {
        Assert.SkipUnless(Databases.OnPostgres, "SQLite has one process.");
        await using var second = App.Another();
        var ticket = await TicketAtDesk.Opened(App);
        await ticket.Does("resolve", new { resolution = "Genstartet" });

        App.Host.Time.Pass(TimeSpan.FromDays(60));
        second.Time.Pass(App.Host.Time.Ahead);
        await Task.WhenAll(Watch(App.Host), Watch(second));

        Assert.Equal(["ticket.opened", "ticket.resolved", "ticket.closed"], await Kinds(ticket));
    }

    private static Task Watch(Host host) => host.Services.GetRequiredService<TicketWatchService>().Run(default);

    private async Task<DateTimeOffset> Closes(DateTimeOffset resolved) =>
        (await App.Host.Services.GetRequiredService<CatalogueStore>().Now()).HoursOf("spoc").Add(ClockLine.WorkingTime, resolved, Reopen.Window)!.Value;

    private Task PassUntil(DateTimeOffset at)
    {
        App.Host.Time.Pass(at - App.Host.Time.GetUtcNow());
        return Task.CompletedTask;
    }

    private async Task<string[]> Kinds(TicketAtDesk ticket) =>
        [.. (await Stored.Journal(App, "ticket", ticket.Id)).Select(entry => entry.Kind)];
}
