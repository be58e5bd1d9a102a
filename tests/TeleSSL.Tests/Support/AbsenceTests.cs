using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Shifts;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>Who is away has no tickets, and gets none.</summary>
public class AbsenceTests(TeleSSLApp app) : AbsenceStory(app)
{
    [Fact]
    public async Task Who_leaves_now_gives_the_open_tickets_back_with_a_note_for_the_desk()
    {
        var (who, tickets) = await Agent("goes-now", 3);
        await tickets[2].Does("resolve", new { resolution = "Løst" });

        (await Absent(who, "goes-now", null, Now.AddHours(20))).Expect(201);
        await Eventually.Is(async () => await Assignee(tickets[0]) is null && await Assignee(tickets[1]) is null, "the tickets to be put back");

        var note = (await tickets[0].Notes())[^1];
        Assert.Equal(("ticket.put-back", "internal", "watch"), (Text(note, "kind"), Text(note, "visibility"), Text(note, "actor")));
        Assert.Matches(@"^Lagt tilbage i køen: goes-now er fraværende til \d+\.\d+\.\d+ kl\. \d+\.\d\d\.$", Text(note, "text"));
        Assert.DoesNotContain(await tickets[0].Notes("odense1"), one => Text(one, "kind") == "ticket.put-back");
        Assert.Equal("goes-now", await Assignee(tickets[2]));
    }

    [Fact]
    public async Task A_planned_absence_takes_effect_at_its_start_once_and_ends_by_itself()
    {
        var (who, tickets) = await Agent("plans-ahead", 1);
        (await Absent(who, "plans-ahead", Now.AddHours(2), Now.AddHours(5))).Expect(201);
        await PutBack();
        Assert.Equal("plans-ahead", await Assignee(tickets[0]));

        App.Host.Time.Pass(TimeSpan.FromHours(3));
        await PutBack();
        await PutBack();

        Assert.Null(await Assignee(tickets[0]));
        Assert.Equal(1, await TimesPutBack(tickets[0]));
        (await who.Post($"/api/tickets/{tickets[0].Id}/claim", new { })).Refused("account-absent");
        App.Host.Time.Pass(TimeSpan.FromHours(3));
        (await who.Post($"/api/tickets/{tickets[0].Id}/claim", new { })).Expect(200);
        await PutBack();
        Assert.Equal("plans-ahead", await Assignee(tickets[0]));
    }

    [Fact]
    public async Task Who_is_absent_may_sign_in_and_read_and_is_back_when_saying_so()
    {
        var (who, tickets) = await Agent("looks-in", 1);
        var absence = (await Absent(who, "looks-in", null, Now.AddDays(3))).Expect(201).Id;

        var again = await SignIn("looks-in");
        Assert.Equal(absence, (await again.Get("/api/session")).Expect(200)["absence"].GetProperty("id").GetGuid());
        (await again.Get($"/api/tickets/{tickets[0].Id}")).Expect(200);
        var refused = (await again.Post($"/api/tickets/{tickets[0].Id}/claim", new { })).Refused("account-absent");
        Assert.Equal(absence.ToString(), refused["params"].GetProperty("absence").GetString());
        (await tickets[0].Step("spoclead", "assign", new { to = "looks-in" })).Refused("account-absent");

        (await again.Post($"/api/accounts/looks-in/absences/{absence}/end", new { })).Expect(200);
        (await again.Post($"/api/tickets/{tickets[0].Id}/claim", new { })).Expect(200);
        Assert.Equal(JsonValueKind.Null, (await again.Get("/api/session")).Expect(200)["absence"].ValueKind);
        Assert.Empty((await again.Get("/api/accounts/looks-in/absences")).Expect(200).Json.EnumerateArray());
    }

    [Fact]
    public async Task An_absence_that_is_ended_before_it_begins_never_takes_effect()
    {
        var (who, tickets) = await Agent("changes-mind", 1);
        var planned = (await Absent(who, "changes-mind", Now.AddHours(1), Now.AddHours(9))).Expect(201);

        (await who.Post($"/api/accounts/changes-mind/absences/{planned.Id}/end", new { })).Expect(200);
        var again = (await who.Post($"/api/accounts/changes-mind/absences/{planned.Id}/end", new { })).Expect(200);
        App.Host.Time.Pass(TimeSpan.FromHours(2));
        await PutBack();

        Assert.Equal(again.Text("from"), again.Text("to"));
        Assert.Equal("changes-mind", await Assignee(tickets[0]));
        (await Absent(who, "changes-mind", null, Now.AddHours(3))).Expect(201);
    }

    [Fact]
    public async Task A_deactivated_account_gives_its_tickets_back_and_its_sessions_end()
    {
        var (who, tickets) = await Agent("lets-go", 30);

        (await (await App.As("admin1")).Post("/api/accounts/lets-go/deactivate", new { })).Expect(200);
        (await who.Get("/api/session")).Refused("sign-in-needed", 401);
        await Eventually.Is(async () =>
        {
            foreach (var ticket in tickets)
                if (await Assignee(ticket) is not null)
                    return false;
            return true;
        }, "all tickets to be put back");

        Assert.Equal("Lagt tilbage i køen: lets-go er lukket.", Text((await tickets[0].Notes())[^1], "text"));
        var entry = (await Stored.Journal(App, "ticket", tickets[0].Id))[^1];
        Assert.Equal("ticket.put-back", entry.Kind);
        Assert.Contains("\"because\":\"deactivated\"", entry.Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_processes_one_puts_a_ticket_back()
    {
        Assert.SkipUnless(Databases.OnPostgres, "SQLite has one process.");
        await using var second = App.Another();
        var (_, tickets) = await Agent("watched-by-two", 10);

        (await (await App.As("admin1")).Post("/api/accounts/watched-by-two/deactivate", new { })).Expect(200);
        await Task.WhenAll(PutBack(), second.Services.GetRequiredService<PutBackService>().Run(CancellationToken.None));

        foreach (var ticket in tickets)
            Assert.Equal((null, 1), (await Assignee(ticket), await TimesPutBack(ticket)));
    }

    [Fact]
    public async Task A_ticket_that_another_takes_in_the_same_moment_stays_with_the_other()
    {
        var (who, tickets) = await Agent("loses-one", 1);
        (await Absent(who, "loses-one", Now.AddHours(1), Now.AddHours(9))).Expect(201);
        App.Host.Time.Pass(TimeSpan.FromHours(2));
        var (db, store) = (App.Host.Services.GetRequiredService<Db>(), App.Host.Services.GetRequiredService<PutBackStore>());
        await tickets[0].Does("release", new { }, "spoclead");
        await tickets[0].Does("claim", new { }, "spoclead");

        // The watch found the ticket before the other had it.
        var done = await db.Write(tx => store.Do(tx, tickets[0].Id, new Stamp(Now, Now, "watch", "telessl", new DateOnly(2026, 1, 1))));

        Assert.False(done.Value);
        Assert.Equal("spoclead", await Assignee(tickets[0]));
        Assert.Equal(0, await TimesPutBack(tickets[0]));
    }

    [Fact]
    public async Task A_ticket_that_cannot_be_put_back_does_not_hold_up_the_others()
    {
        var (_, tickets) = await Agent("half-broken", 3);
        await Stored.Execute(App.Settings, $"UPDATE ticket SET state = '{{' WHERE number = {(await tickets[1].Now())["number"]}");

        (await (await App.As("admin1")).Post("/api/accounts/half-broken/deactivate", new { })).Expect(200);
        await Eventually.Is(
            async () => await TimesPutBack(tickets[0]) == 1 && await TimesPutBack(tickets[2]) == 1, "the two sound tickets to be put back");

        Assert.Contains($"Ticket {tickets[1].Id} of someone away could not be put back", App.Host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resolved_ticket_that_is_reopened_while_its_agent_is_away_goes_to_the_queue()
    {
        var (who, tickets) = await Agent("resolved-it", 1);
        await tickets[0].Does("resolve", new { resolution = "Løst" });
        (await Absent(who, "resolved-it", null, Now.AddDays(2))).Expect(201);

        (await tickets[0].Step("odense1", "reopen", new { reason = "Det virker ikke" })).Expect(200);
        await PutBack();

        Assert.Null(await Assignee(tickets[0]));
    }

    [Fact]
    public async Task The_last_administrator_may_be_absent_and_still_administrates()
    {
        var admin = await App.As("admin1");

        var absence = (await Absent(admin, "admin1", null, Now.AddDays(1))).Expect(201).Id;

        (await admin.Get("/api/accounts")).Expect(200);
        (await admin.Post($"/api/accounts/admin1/absences/{absence}/end", new { })).Expect(200);
    }

    private static string Text(JsonElement of, string property) => of.GetProperty(property).GetString()!;
}
