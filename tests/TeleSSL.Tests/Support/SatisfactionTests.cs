using System.Text;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class SatisfactionTests : IClassFixture<RoomyApp>
{
    private readonly RoomyApp app;

    public SatisfactionTests(RoomyApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        this.app = app;
    }

    [Fact]
    public async Task The_holder_of_the_link_rates_once_and_the_desk_reads_why()
    {
        var citizen = await Given.Citizen(app);
        var ticket = await Resolved(citizen);
        var link = await ticket.Does("satisfaction-link", new { });
        Assert.Equal($"/tilfredshed#{link.Text("token")}", link.Text("link"));
        Assert.Equal(("no-store", 22), (link.Headers["Cache-Control"], link.Text("token").Length));

        (await Say(link.Text("token"), 4, "Rart at tale med jer")).Expect(204);

        Assert.Equal(4, (await ticket.Now())["rating"].GetInt32());
        Assert.Contains(await ticket.Notes(), note => note.GetProperty("text").GetString() == "Rart at tale med jer" && note.GetProperty("visibility").GetString() == "internal");
        Assert.Equal(["ticket.opened", "ticket.resolved", "ticket.rating-asked", "ticket.rated"], (await Stored.Journal(app, "ticket", ticket.Id)).Select(entry => entry.Kind));
        Assert.Contains("\"score\":4", (await Stored.Journal(app, "ticket", ticket.Id))[3].Data);
        Assert.Equal(1, await Stored.Value<int>(app.Settings, "SELECT count(*) FROM note n JOIN ticket_note t ON t.id = n.id JOIN vault.text_key k ON k.id = n.text_key WHERE k.citizen = @citizen AND t.kind = 'ticket.rated'", new { citizen }));
        (await ticket.Step("spoc1", "satisfaction-link", new { })).Refused("already-rated");
    }

    [Fact]
    public async Task Unknown_used_old_and_replaced_links_are_one_answer()
    {
        var (used, replaced, old) = (await Link(await Resolved()), "", await Link(await Resolved()));
        var twice = await Resolved();
        replaced = await Link(twice);
        var last = await Link(twice);
        (await Say(used, 5)).Expect(204);
        app.Host.Time.Pass(TimeSpan.FromDays(13.9));
        var fresh = await Link(await Resolved());
        (await Say(last, 1)).Expect(204);
        app.Host.Time.Pass(TimeSpan.FromDays(0.2));

        var answers = new List<Answer>();
        foreach (var token in new[] { "AAAAAAAAAAAAAAAAAAAAAA", used, replaced, last, old, "", new string('x', 10_000), "'; --" })
            answers.Add((await Say(token, 5)).Refused("rating-link-unusable", 404));

        Assert.Single(answers.Select(answer => answer.Body).Distinct());
        (await Say(fresh, 5)).Expect(204);
    }

    [Fact]
    public async Task Of_two_answers_at_once_one_counts()
    {
        var ticket = await Resolved();
        var token = await Link(ticket);

        var answers = await Task.WhenAll(Enumerable.Range(1, 5).Select(score => Say(token, score)));

        var counted = Assert.Single(Enumerable.Range(0, 5), i => (int)answers[i].Status == 204);
        Assert.Equal(4, answers.Count(answer => (int)answer.Status == 404));
        Assert.Equal(counted + 1, (await ticket.Now())["rating"].GetInt32());
    }

    [Theory]
    [InlineData("""{"token":"{token}","score":0}""", "invalid-content")]
    [InlineData("""{"token":"{token}","score":6}""", "invalid-content")]
    [InlineData("""{"token":"{token}","score":"5"}""", "invalid-content")]
    [InlineData("""{"token":"{token}","score":5,"text":"Ring 010203-4567"}""", "personal-data-in-text")]
    [InlineData("""{"score":5}""", "invalid-content")]
    public async Task What_is_refused_does_not_use_the_link_up(string body, string code)
    {
        var token = await Link(await Resolved());

        (await app.Nobody.Post("/api/public/satisfaction", body.Replace("{token}", token))).Refused(code, 422);
        (await Say(token, 3)).Expect(204);
    }

    [Fact]
    public async Task Only_a_resolved_ticket_is_asked_about_and_only_by_its_desk()
    {
        var open = await TicketAtDesk.Opened(app);

        (await open.Step("spoc1", "satisfaction-link", new { })).Refused("ticket-not-resolved");
        (await open.Step("odense1", "satisfaction-link", new { })).Refused("role", 403);
        (await (await app.As("spoc1")).Post($"/api/tickets/{Guid.CreateVersion7()}/satisfaction-link", new { })).Refused("not-found", 404);
    }

    [Fact]
    public async Task The_token_stands_nowhere_and_goes_when_the_citizen_is_erased()
    {
        var citizen = await Given.Citizen(app);
        var (kept, gone) = (await Link(await Resolved()), await Link(await Resolved(citizen)));
        (await (await app.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);

        (await Say(gone, 5)).Refused("rating-link-unusable", 404);
        (await Say(kept, 5)).Expect(204);
        foreach (var bytes in Stored.Files(app.Settings).Select(file => file.Bytes).Append(await Stored.Backup(app.Settings)).Append(Encoding.UTF8.GetBytes(app.Host.Log.Text)))
            Assert.False(bytes.Holds(kept) || bytes.Holds(gone));
    }

    private async Task<TicketAtDesk> Resolved(Guid? citizen = null)
    {
        var ticket = await TicketAtDesk.Opened(app, citizen: citizen);
        await ticket.Does("resolve", new { resolution = "Løst" });
        return ticket;
    }

    private static async Task<string> Link(TicketAtDesk ticket) => (await ticket.Does("satisfaction-link", new { })).Text("token");

    private Task<Answer> Say(string token, int score, string? text = null) => app.Nobody.Post("/api/public/satisfaction", new { token, score, text });
}
