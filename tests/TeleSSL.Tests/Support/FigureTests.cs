using System.Text.Json;
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

    [Theory]
    [InlineData("from=2026-13-01")]
    [InlineData("from=2026-02-01&to=2026-01-01")]
    [InlineData("from=0001-01-01&to=9999-12-31")]
    public async Task A_span_that_makes_no_sense_is_refused(string query) =>
        (await (await App.As("spoclead")).Get($"/api/desk/figures?{query}")).Refused("invalid-content", 422);

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
