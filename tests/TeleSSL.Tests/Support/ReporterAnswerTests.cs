using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Agreements;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class ReporterAnswerTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_municipality_that_answers_starts_the_clock_again_and_is_still_whose_turn_it_was()
    {
        var ticket = await TicketAtDesk.Opened(App);
        await ticket.Does("claim", new { });
        await ticket.Does("status", new { to = "waiting-reporter" });

        await ticket.Does("notes", new { text = "Svar: den er prøvet igen", visibility = "public" }, "odense1");

        var now = await ticket.Now();
        Assert.Equal(("open", "spoc1"), (now.Text("status"), now.Text("assignee")));
        Assert.Equal("running", now["due"].GetProperty("solution").GetProperty("state").GetString());
        Assert.Equal("ticket.note-from-reporter", (await Stored.Journal(App, "ticket", ticket.Id))[^1].Kind);
    }

    [Fact]
    public async Task A_photo_that_was_asked_for_is_an_answer_too()
    {
        var ticket = await TicketAtDesk.Opened(App);
        await ticket.Does("status", new { to = "waiting-reporter" });

        (await Files.Put(App, ticket, Files.Form(Files.Png(), visibility: "public"), "odense1")).Expect(201);

        Assert.Equal("open", (await ticket.Now()).Text("status"));
    }

    [Fact]
    public async Task A_note_of_the_desk_leaves_the_ticket_waiting()
    {
        var ticket = await TicketAtDesk.Opened(App);
        await ticket.Does("status", new { to = "waiting-reporter" });

        await ticket.Does("notes", new { text = "Vi venter på jer", visibility = "public" });

        Assert.Equal("waiting-reporter", (await ticket.Now()).Text("status"));
    }

    [Fact]
    public async Task A_municipality_reopens_its_own_ticket_and_reads_its_own_reason()
    {
        var ticket = await TicketAtDesk.Opened(App);
        await ticket.Does("resolve", new { resolution = "Genstartet" });

        (await ticket.Step("esbjerg1", "reopen", new { reason = "Virker ikke" })).Refused("not-found", 404);
        var again = await ticket.Does("reopen", new { reason = "Virker ikke" }, "odense1");

        Assert.Equal("open", again.Text("status"));
        Assert.Contains(await ticket.Notes("odense1"), note => note.GetProperty("text").GetString() == "Virker ikke");
    }

    [Fact]
    public async Task A_note_that_it_still_fails_reopens_the_ticket()
    {
        var ticket = await TicketAtDesk.Opened(App);
        await ticket.Does("resolve", new { resolution = "Genstartet" });

        await ticket.Does("notes", new { text = "Den virker stadig ikke", visibility = "public" }, "odense1");

        Assert.Equal("open", (await ticket.Now()).Text("status"));
        Assert.Equal("open", (await ticket.Does("reopen", new { reason = "Virker ikke" }, "odense1")).Text("status"));
    }

    [Fact]
    public async Task After_ten_working_days_both_are_refused_and_say_why()
    {
        var ticket = await TicketAtDesk.Opened(App);
        await ticket.Does("resolve", new { resolution = "Genstartet" });
        App.Host.Time.Pass(TimeSpan.FromDays(30));

        (await ticket.Step("odense1", "reopen", new { reason = "Igen" })).Refused("reopen-too-late");
        (await ticket.Step("odense1", "notes", new { text = "Igen", visibility = "public" })).Refused("reopen-too-late");
    }

    [Fact]
    public async Task A_municipality_reopens_on_the_eleventh_working_day_until_eighty_hours_of_the_desk_are_over()
    {
        var (early, late) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App));
        await early.Does("resolve", new { resolution = "Genstartet" });
        var resolved = (await late.Does("resolve", new { resolution = "Genstartet" }))["resolvedAt"].GetDateTimeOffset();
        var hours = (await App.Host.Services.GetRequiredService<CatalogueStore>().Now(CancellationToken.None)).HoursOf("spoc");
        var until = hours.Add(ClockLine.WorkingTime, resolved, Reopen.Window)!.Value;

        App.Host.Time.Pass(until - TimeSpan.FromMinutes(1) - App.Host.Time.GetUtcNow());
        Assert.Equal("open", (await early.Does("reopen", new { reason = "Virker ikke" }, "odense1")).Text("status"));
        App.Host.Time.Pass(TimeSpan.FromMinutes(1));
        (await late.Step("odense1", "reopen", new { reason = "Virker ikke" })).Refused("reopen-too-late");
        (await late.Step("odense1", "notes", new { text = "Virker ikke", visibility = "public" })).Refused("reopen-too-late");
    }
}
