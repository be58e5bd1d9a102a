using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class FigureTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task What_is_solved_is_counted_on_its_day_and_taken_back_when_it_comes_again()
    {
        var before = await Days("420");
        var (easy, hard) = (await TicketAtDesk.Opened(App, "420"), await TicketAtDesk.Opened(App, "420", channel: "mail", priority: "p1"));
        await easy.Does("resolve", new { resolution = "Genstartet" });
        App.Host.Time.Pass(TimeSpan.FromHours(3));
        await hard.Does("resolve", new { resolution = "Ny oplader" });

        var solved = await Days("420");
        Assert.Equal((2, 2, 1, 2), Since(before, solved));
        Assert.Equal(1, Number(solved, "reactedLate") - Number(before, "reactedLate"));

        await easy.Does("reopen", new { reason = "Samme fejl" });
        Assert.Equal((2, 1, 0, 1), Since(before, await Days("420")));
        await easy.Does("resolve", new { resolution = "Byttet" });
        Assert.Equal((2, 2, 1, 1), Since(before, await Days("420")));
    }

    [Fact]
    public async Task A_municipality_reads_its_own_figures_and_finance_those_of_all()
    {
        await TicketAtDesk.Opened(App, "461");
        await TicketAtDesk.Opened(App, "430");

        Assert.Equal(["461"], await Municipalities("odense1"));
        Assert.Contains("430", await Municipalities("finance1"));
        Assert.Contains("461", await Municipalities("fts1"));
        (await (await App.As("driver1")).Get("/api/desk/figures")).Expect(403);
    }

    [Fact]
    public async Task What_was_late_is_counted_by_its_cause_and_taken_back_when_it_comes_again()
    {
        var before = await Figures("spoclead", "municipality=430&unit=spoc");
        var ticket = await TicketAtDesk.Opened(App, "430", channel: "mail", priority: "p2");
        App.Host.Time.Pass(TimeSpan.FromHours(2));
        await ticket.Does("claim", new { });
        App.Host.Time.Pass(TimeSpan.FromHours(5));
        await ticket.Does("resolve", new { resolution = "Ny oplader" }, "spoc2");

        var late = await Figures("spoclead", "municipality=430&unit=spoc");
        Assert.Equal((0, 1, 1), Since(before, late, "reaction", "not-taken"));
        Assert.Equal((0, 1, 1), Since(before, late, "solution", "other"));
        Assert.Null(late.All.Calls);

        await ticket.Does("reopen", new { reason = "Samme fejl" });
        Assert.Equal((0, 0, 0), Since(before, await Figures("spoclead", "municipality=430&unit=spoc"), "solution", "other"));
    }

    [Fact]
    public async Task A_partner_and_a_hand_over_have_service_levels_of_their_own()
    {
        var before = await Figures("spoclead", "municipality=480");
        var health = await TicketAtDesk.Opened(App, "480");
        await health.Does("triage", new { to = "health" });
        await health.Does("hand-over", new { reached = "480", role = "nurse" });

        var after = await Figures("spoclead", "municipality=480");

        Assert.Equal((1, 0, 0), Since(before, after, "hand-over", "other"));
        Assert.Equal(["reaction", "solution", "partner", "hand-over"], after.All.Clocks.Select(clock => clock.Clock));
        Assert.Equal(1, Assert.Single(after.All.Clocks, clock => clock.Clock == "hand-over").Level);
    }

    [Fact]
    public async Task A_lead_compares_agents_and_an_agent_sees_the_own_figures_beside_the_totals()
    {
        var (one, other) = (await TicketAtDesk.Opened(App, "440"), await TicketAtDesk.Opened(App, "440"));
        await one.Does("resolve", new { resolution = "Genstartet" });
        await other.Does("resolve", new { resolution = "Genstartet" }, "spoc2");

        var led = await Figures("spoclead", "by=agent&unit=spoc");
        var own = await Figures("spoc1", "by=agent");

        Assert.Superset(new HashSet<string> { "spoc1", "spoc2" }, led.Lines.Select(line => line.Code).ToHashSet());
        var line = Assert.Single(own.Lines);
        Assert.Equal("spoc1", line.Code);
        Assert.True(line.Figures.Tickets.Resolved < own.All.Tickets.Resolved);
        Assert.Equal(line.Figures.Tickets, led.Lines.Single(of => of.Code == "spoc1").Figures.Tickets);
        Assert.Empty(own.Items);
    }

    [Theory]
    [InlineData("odense1")]
    [InlineData("finance1")]
    [InlineData("fts1")]
    public async Task No_one_else_compares_agents(string user) =>
        (await (await App.As(user)).Get("/api/desk/figures?by=agent")).Refused("role", 403);

    [Fact]
    public async Task The_lines_add_up_to_the_whole_by_queue_municipality_and_day()
    {
        await TicketAtDesk.Opened(App, "420");
        await TicketAtDesk.Opened(App, "461");
        foreach (var by in new[] { "queue", "municipality", "day" })
        {
            var figures = await Figures("finance1", $"by={by}&from={Day(-30)}");

            Assert.Equal(figures.All.Tickets.Opened, figures.Lines.Sum(line => line.Figures.Tickets.Opened));
            Assert.Equal(figures.All.Clocks[0].Met, figures.Lines.Sum(line => line.Figures.Clocks[0].Met));
            Assert.Equal(figures.Lines.Select(line => line.Code).Order(StringComparer.Ordinal), figures.Lines.Select(line => line.Code));
            Assert.Equal(by == "municipality", figures.Lines.All(line => line.Figures.Calls is null));
        }

        Assert.Equal([Day(0)], (await Figures("finance1", $"by=day&on={Day(0)}")).Lines.Select(line => line.Code));
        Assert.Equal(["461"], (await Figures("odense1", "by=municipality")).Lines.Select(line => line.Code));
        Assert.Null((await Figures("odense1", "by=queue")).All.Calls);
    }

    [Fact]
    public async Task A_rating_is_counted_with_its_score_on_the_day_it_was_given()
    {
        var before = await Figures("spoclead", "municipality=492");
        foreach (var score in new[] { 5, 2 })
        {
            var ticket = await TicketAtDesk.Opened(App, "492");
            await ticket.Does("claim", new { });
            await ticket.Does("resolve", new { resolution = "Genstartet" });
            var link = await ticket.Does("satisfaction-link", new { });
            (await App.Nobody.Post("/api/public/satisfaction", new { token = link.Text("token"), score })).Expect(204);
        }

        var ratings = (await Figures("spoclead", "municipality=492")).All.Ratings;

        Assert.Equal(before.All.Ratings.Answers + 2, ratings.Answers);
        Assert.Equal((1, 1), (ratings.Scores[4] - before.All.Ratings.Scores[4], ratings.Scores[1] - before.All.Ratings.Scores[1]));
        Assert.InRange(ratings.Mean!.Value, 2, 5);
        Assert.True((await Figures("spoc1", "by=agent")).Lines.Single().Figures.Ratings.Answers >= 2);
    }

    [Theory]
    [InlineData("from=2026-13-01")]
    [InlineData("from=2026-02-01&to=2026-01-01")]
    [InlineData("from=2026-02-01&to=2026-02-01")]
    [InlineData("from=0001-01-01&to=9999-12-31")]
    [InlineData("on=9999-12-31")]
    [InlineData("on=2026-01-01&from=2026-01-01")]
    [InlineData("by=agent&municipality=461")]
    [InlineData("by=citizen")]
    [InlineData("agent=spoc1")]
    public async Task A_span_that_makes_no_sense_is_refused(string query) =>
        (await (await App.As("spoclead")).Get($"/api/desk/figures?{query}")).Refused("invalid-content", 422);

    private string Day(int days) => DateOnly.FromDateTime(
        TimeZoneInfo.ConvertTime(App.Host.Time.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen")).DateTime).AddDays(days).ToString("yyyy-MM-dd");

    // From yesterday on, since hours pass.
    private async Task<DeskFiguresAnswer> Figures(string user, string query) => JsonSerializer.Deserialize<DeskFiguresAnswer>(
        (await (await App.As(user)).Get($"/api/desk/figures?{(query.Contains("on=") || query.Contains("from=") ? "" : $"from={Day(-1)}&")}{query}")).Expect(200).Body, DomainJson.Options)!;

    private static (long Met, long Missed, long Cause) Since(DeskFiguresAnswer before, DeskFiguresAnswer after, string clock, string cause)
    {
        var (was, now) = (Of(before), Of(after));
        return (now.Met - was.Met, now.Missed - was.Missed, Caused(now) - Caused(was));

        ClockFigures Of(DeskFiguresAnswer figures) => figures.All.Clocks.Single(one => one.Clock == clock);
        long Caused(ClockFigures of) => of.Causes.Where(one => one.Cause == cause).Sum(one => one.Count);
    }

    private async Task<List<string?>> Municipalities(string user) =>
        [.. (await (await App.As(user)).Get("/api/desk/figures")).Expect(200)["items"].EnumerateArray().Select(line => line.GetProperty("municipality").GetString()).Distinct()];

    // Yesterday too: three hours on, it may be past midnight.
    private async Task<JsonElement[]> Days(string municipality)
    {
        var yesterday = App.Host.Time.GetUtcNow().AddDays(-1).ToString("yyyy-MM-dd");
        return [.. (await (await App.As("spoclead")).Get($"/api/desk/figures?from={yesterday}&municipality={municipality}&unit=spoc")).Expect(200)["items"].EnumerateArray()];
    }

    private static int Number(JsonElement[] days, string name) => days.Sum(day => day.GetProperty(name).GetInt32());

    private static (int Opened, int Resolved, int InTime, int FirstTime) Since(JsonElement[] before, JsonElement[] after)
    {
        int More(string name) => Number(after, name) - Number(before, name);
        return (More("opened"), More("resolved"), More("solvedInTime"), More("firstTimeFixed"));
    }
}
