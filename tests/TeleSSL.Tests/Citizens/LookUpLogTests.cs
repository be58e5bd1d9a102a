using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

/// <summary>Who looked at the citizens of a municipality, over all of them.</summary>
public class LookUpLogTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_municipality_reads_who_looked_at_its_citizens_and_narrows_it()
    {
        var (one, other, elsewhere) = (await Given.Citizen(App), await Given.Citizen(App), await Given.Citizen(App, "430"));
        await Look("spoc1", one, "support");
        await Look("admin1", elsewhere, "check");
        await List("spoc1", "complaint", one, other, elsewhere);
        await Look("depot1", other, "delivery");

        Assert.Equal(["depot1 delivery 1", "spoc1 complaint 2", "spoc1 support 1"], await Read("odense1", ""));
        Assert.Equal(["spoc1 complaint 1", "admin1 check 1"], await Read("faaborg1", ""));
        Assert.Equal(["spoc1 complaint 2", "spoc1 support 1"], await Read("odense1", "account=spoc1"));
        Assert.Equal(["spoc1 complaint 2"], await Read("odense1", "reason=complaint"));
        Assert.Equal(["spoc1 complaint 2"], await Read("odense1", "reason=complaint&account=spoc1&municipality=461", 1));
        Assert.Equal(["depot1 delivery 1", "spoc1 complaint 2", "spoc1 support 1"], await Read("odense1", "", 1));
        Assert.Contains("spoc1 complaint 3", await Read("admin1", "", 2));
        Assert.Equal(["spoc1 complaint 1", "admin1 check 1"], await Read("admin1", "municipality=430"));
        Assert.Empty(await Read("odense1", "municipality=430"));
        Assert.Empty(await Read("odense1", "account=nobody"));
    }

    [Fact]
    public async Task Days_are_Danish_and_both_count()
    {
        var citizen = await Given.Citizen(App, "561");
        await Look("spoc1", citizen, "check");
        var first = Today();
        App.Host.Time.Pass(TimeSpan.FromDays(3));
        await List("spoc1", "other", citizen);
        var last = Today();

        Assert.Equal(2, (await Read("esbjerg1", $"from={first}&to={last}")).Count);
        Assert.Equal(["spoc1 check 1"], await Read("esbjerg1", $"to={first}"));
        Assert.Equal(["spoc1 other 1"], await Read("esbjerg1", $"from={last}"));
        Assert.Equal(["spoc1 other 1"], await Read("esbjerg1", $"from={last}&to={last}"));
        Assert.Empty(await Read("esbjerg1", "to=2020-01-01"));
        Assert.Equal(2, (await Read("esbjerg1", "to=9999-12-31")).Count);
    }

    [Fact]
    public async Task After_a_move_each_reads_what_was_in_its_time()
    {
        var citizen = await Given.Citizen(App, "607");
        await List("spoc1", "support", citizen);
        await Look("spoc1", citizen, "delivery");
        (await (await App.As("spoc1")).Post($"/api/citizens/{citizen}/change", new { municipality = "621" })).Expect(200);
        App.Host.Time.Pass(TimeSpan.FromMilliseconds(2));
        await List("spoc1", "check", citizen);

        Assert.Equal(["spoc1 delivery 1", "spoc1 support 1"], await Read("admin1", "municipality=607"));
        Assert.Equal(["spoc1 check 1"], await Read("admin1", "municipality=621"));
        Assert.Equal(["spoc1 check 1", "spoc1 delivery 1", "spoc1 support 1"], Lines((await (await App.As("admin1")).Get($"/api/citizens/{citizen}/look-ups")).Expect(200)));
    }

    [Fact]
    public async Task A_single_look_up_names_its_citizen_and_unfolds_to_that_one()
    {
        var citizen = await Given.Citizen(App, "480");
        await Look("spoc1", citizen, "check");

        var line = (await (await App.As("admin1")).Get("/api/look-ups?municipality=480")).Expect(200)["items"][0];

        Assert.Equal(citizen, line.GetProperty("citizen").GetGuid());
        Assert.Equal([citizen], await (await App.As("admin1")).Ids($"/api/look-ups/{line.GetProperty("id").GetGuid()}/citizens"));
    }

    [Theory]
    [InlineData("spoc1", 403)]
    [InlineData("spoclead", 403)]
    [InlineData("depot1", 403)]
    [InlineData("driver1", 403)]
    [InlineData("fts1", 403)]
    [InlineData("odense1", 200)]
    [InlineData("admin1", 200)]
    public async Task The_log_is_for_those_who_answer_for_the_data(string user, int status) =>
        (await (await App.As(user)).Get("/api/look-ups")).Expect(status);

    [Theory]
    [InlineData("reason=curiosity")]
    [InlineData("from=yesterday")]
    [InlineData("from=2026-02-01&to=2026-01-01")]
    [InlineData("actor=spoc1")]
    public async Task What_it_cannot_narrow_by_is_refused(string query) =>
        (await (await App.As("odense1")).Get($"/api/look-ups?{query}")).Refused("invalid-content", 422);

    private async Task Look(string user, Guid citizen, string reason)
    {
        (await (await App.As(user)).Post($"/api/citizens/{citizen}/look-up", new { reason })).Expect(200);
        App.Host.Time.Pass(TimeSpan.FromMilliseconds(2));
    }

    private async Task List(string user, string reason, params Guid[] citizens)
    {
        (await (await App.As(user)).Post("/api/citizens/names", new { citizens, reason })).Expect(200);
        App.Host.Time.Pass(TimeSpan.FromMilliseconds(2));
    }

    private async Task<List<string>> Read(string user, string filters, int limit = 200)
    {
        var (who, lines) = (await App.As(user), new List<string>());
        for (var after = ""; after is not null;)
        {
            var page = (await who.Get($"/api/look-ups?limit={limit}&{filters}&after={after}")).Expect(200);
            lines.AddRange(Lines(page));
            after = page["next"].GetString();
        }

        return lines;
    }

    private static IEnumerable<string> Lines(Answer page) => page["items"].EnumerateArray().Select(Line);

    private static string Line(JsonElement line) =>
        $"{line.GetProperty("actor").GetString()} {line.GetProperty("reason").GetString()} {line.GetProperty("citizens").GetInt32()}";

    private string Today() => DateOnly.FromDateTime(
        TimeZoneInfo.ConvertTime(App.Host.Time.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen")).DateTime).ToString("O");
}
