using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class WorkingCalendarTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_unit_without_settings_has_the_default_week_and_all_holidays()
    {
        var calendar = (await (await App.As("odense1")).Get("/api/working-calendars/ssl-fanoe")).Expect(200);
        var week = Assert.Single(calendar["weeks"].EnumerateArray());

        Assert.Equal("\"0\"", calendar.ETag);
        Assert.Equal(JsonValueKind.Null, week.GetProperty("from").ValueKind);
        Assert.Equal("""{"day":"monday","open":"08:00","close":"16:00"}""", week.GetProperty("openings")[0].GetRawText());
        Assert.Equal("""{"day":"friday","open":"08:00","close":"15:30"}""", week.GetProperty("openings")[4].GetRawText());
        Assert.Equal(14, calendar["holidays"].GetArrayLength());
    }

    [Fact]
    public async Task What_is_read_can_be_sent_back_and_changes_nothing_but_the_version()
    {
        var admin = await App.As("admin1");
        var before = (await admin.Get("/api/working-calendars/spoc-odense")).Expect(200);

        var sentBack = (await admin.Post("/api/working-calendars/spoc-odense", before.Body, ("If-Match", before.ETag!))).Expect(200);
        var after = (await admin.Get("/api/working-calendars/spoc-odense")).Expect(200);

        Assert.Equal((before.Body, before.Body, "\"1\""), (sentBack.Body, after.Body, after.ETag));
    }

    [Fact]
    public async Task A_week_holds_from_its_day_on_and_clocks_go_by_it()
    {
        var lead = await App.As("spoclead");
        await Set(lead, "spoc", calendar =>
        {
            calendar["weeks"] = Weeks(("2026-03-02", "2026-03-09", "10:00", "12:00"));
            calendar["closedDays"] = new JsonArray(new JsonObject { ["day"] = "2026-03-10", ["name"] = "Moving house" });
            calendar["extraOpenings"] = new JsonArray(new JsonObject { ["day"] = "2026-03-07", ["open"] = "09:00", ["close"] = "09:30" });
        });

        // From Friday 14:30: an hour until 15:30, two on Monday the 2nd, half an hour on Saturday's extra opening, the rest on the 9th.
        Assert.Equal("2026-03-09T08:30:00+01:00", await Due(lead, "2026-02-27T14:30:00+01:00"));
        // From Monday 12:30: 3.5 hours until 16:00, Tuesday is closed.
        Assert.Equal("2026-03-11T08:30:00+01:00", await Due(lead, "2026-03-09T12:30:00+01:00"));
    }

    [Fact]
    public async Task The_days_show_when_it_is_open_and_why_not()
    {
        await Set(await App.As("admin1"), "ssl-syd", calendar =>
            calendar["extraOpenings"] = new JsonArray(new JsonObject { ["day"] = "2026-04-03", ["open"] = "10:00", ["close"] = "12:00" }));

        var page = (await (await App.As("depot1")).Get("/api/working-calendars/ssl-syd/days?from=2026-04-01&to=2026-04-06")).Expect(200);

        Assert.Equal(
            [
                """{"day":"2026-04-01","weekday":"wednesday","open":[{"open":"08:00","close":"16:00"}],"closed":null,"holiday":null,"closedDay":null}""",
                """{"day":"2026-04-02","weekday":"thursday","open":[],"closed":"Maundy Thursday","holiday":"maundy-thursday","closedDay":null}""",
                """{"day":"2026-04-03","weekday":"friday","open":[{"open":"10:00","close":"12:00"}],"closed":"Good Friday","holiday":"good-friday","closedDay":null}""",
                """{"day":"2026-04-04","weekday":"saturday","open":[],"closed":"closed on Saturdays","holiday":null,"closedDay":null}""",
                """{"day":"2026-04-05","weekday":"sunday","open":[],"closed":"Easter Sunday","holiday":"easter-sunday","closedDay":null}""",
            ],
            page["items"].EnumerateArray().Select(day => day.GetRawText()));
        Assert.Equal(31, (await (await App.As("depot1")).Get("/api/working-calendars/ssl-syd/days")).Expect(200)["items"].GetArrayLength());
    }

    [Theory]
    [InlineData("from=2026-04-01&to=2027-05-07", "to")]
    [InlineData("from=2026-04-01&to=2026-04-01", "to")]
    [InlineData("from=2026-04-01&to=9999-12-31", "to")]
    [InlineData("from=9999-12-31", "from")]
    [InlineData("from=0001-01-01&to=0001-01-02", "from")]
    [InlineData("from=yesterday", "from")]
    [InlineData("from=2026-04-01&to=2026-02-30", "to")]
    public async Task Days_that_cannot_be_shown_are_answered_by_their_field(string query, string field)
    {
        var answer = (await (await App.As("spoc1")).Get($"/api/working-calendars/spoc/days?{query}")).Refused("invalid-content", 422);

        Assert.True(answer["errors"].TryGetProperty(field, out _), answer.Body);
    }

    [Theory]
    [InlineData("weeks", """[{"openings":[{"day":"monday","open":"16:00","close":"08:00"}]}]""", "opening-without-time")]
    [InlineData("weeks", """[{"openings":[{"day":"monday","open":"08:00","close":"12:00"},{"day":"monday","open":"11:00","close":"13:00"}]}]""", "openings-overlap")]
    [InlineData("weeks", """[{"from":"2026-01-01","openings":[]},{"from":"2026-06-01","openings":[]}]""", "validity-overlaps")]
    [InlineData("weeks", """[{"from":"2026-01-01","to":"2025-01-01","openings":[]}]""", "validity-without-days")]
    [InlineData("weeks", """[{"openings":[{"day":"someday","open":"08:00","close":"12:00"}]}]""", "invalid-content")]
    [InlineData("weeks", """[{"openings":[{"day":"monday","open":"8:00","close":"12:00"}]}]""", "invalid-content")]
    [InlineData("weeks", "[null]", "invalid-content")]
    [InlineData("holidays", """[{"holiday":"midsummer"}]""", "invalid-content")]
    [InlineData("closedDays", """[{"day":"2026-03-02","name":"One"},{"day":"2026-03-02","name":"Two"}]""", "invalid-content")]
    [InlineData("closedDays", """[{"day":"2026-03-02","name":"251248-9996 is ill"}]""", "personal-data-in-text")]
    [InlineData("unit", "\"spoc-odense\"", "invalid-content")]
    [InlineData("weeks", null, "invalid-content")]
    public async Task A_calendar_that_cannot_be_is_refused(string field, string? value, string code)
    {
        var admin = await App.As("admin1");
        var body = JsonNode.Parse((await admin.Get("/api/working-calendars/ssl-fyn")).Expect(200).Body)!.AsObject();
        body.Remove(field);
        if (value is not null)
            body[field] = JsonNode.Parse(value);

        var refused = (await admin.Post("/api/working-calendars/ssl-fyn", body.ToJsonString())).Refused(code, 422);

        Assert.Single(refused["errors"].EnumerateObject());
        Assert.Equal("\"0\"", (await admin.Get("/api/working-calendars/ssl-fyn")).ETag);
    }

    private static async Task Set(Client who, string unit, Action<JsonObject> change)
    {
        var body = JsonNode.Parse((await who.Get($"/api/working-calendars/{unit}")).Expect(200).Body)!.AsObject();
        change(body);
        (await who.Post($"/api/working-calendars/{unit}", body.ToJsonString())).Expect(200);
    }

    private static JsonArray Weeks(params (string From, string To, string Open, string Close)[] weeks) =>
        [.. weeks.Select(week => new JsonObject
        {
            ["from"] = week.From,
            ["to"] = week.To,
            ["openings"] = new JsonArray(new JsonObject { ["day"] = "monday", ["open"] = week.Open, ["close"] = week.Close }),
        })];

    private static async Task<string> Due(Client who, string start)
    {
        var answer = (await who.Post("/api/service-levels/preview", new { unit = "spoc", priority = "p3", start })).Expect(200);
        return answer["reaction"].GetProperty("dueAt").GetDateTimeOffset().ToOffset(TimeSpan.FromHours(1)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
    }
}
