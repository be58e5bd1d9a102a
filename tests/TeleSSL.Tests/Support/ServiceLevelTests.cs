using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class ServiceLevelTests(TeleSSLApp app) : Story(app)
{
    private static readonly object ShortHandOver = new { levels = new[] { new { handOverMinutes = 20 } } };

    [Fact]
    public async Task A_unit_without_settings_has_the_targets_of_the_national_service_desk()
    {
        var levels = (await (await App.As("odense1")).Get("/api/service-levels/ssl-fanoe")).Expect(200);
        var level = Assert.Single(levels["levels"].EnumerateArray());

        Assert.Equal("\"0\"", levels.ETag);
        Assert.Equal(("counts", 30), (level.GetProperty("outsideHours").GetString(), level.GetProperty("handOverMinutes").GetInt32()));
        Assert.Equal(
            """{"priority":"p1","line":"wall-clock","reactionMinutes":15,"solutionMinutes":120,"reactionOutsideMinutes":30}""",
            level.GetProperty("priorities")[0].GetRawText());
        Assert.Equal(5, level.GetProperty("priorities").GetArrayLength());
    }

    [Fact]
    public async Task A_target_holds_from_its_day_on_and_clocks_go_by_it()
    {
        var lead = await App.As("spoclead");
        (await lead.Post("/api/service-levels/spoc", """
            {"levels":[{"from":"2027-02-01","priorities":[{"priority":"p3","line":"working-time","reactionMinutes":60,"solutionMinutes":480}],
                        "partners":[{"partner":"telma","line":"wall-clock","minutes":90}]}]}
            """)).Expect(200);

        Assert.Equal(4, await Hours(lead, "2027-01-26T08:00:00+01:00"));
        Assert.Equal(1, await Hours(lead, "2027-02-02T08:00:00+01:00"));
        Assert.Equal(4, await Hours(lead, "2027-01-26T08:00:00+01:00", "ssl-syd"));
        var now = (await lead.Get("/api/service-levels/spoc")).Expect(200)["levels"][0];
        Assert.Equal(("2027-02-01", 5), (now.GetProperty("from").GetString(), now.GetProperty("priorities").GetArrayLength()));
        Assert.Equal("""[{"partner":"telma","line":"wall-clock","minutes":90,"priority":null}]""", now.GetProperty("partners").GetRawText());
    }

    [Fact]
    public async Task A_stale_change_is_refused_also_the_first()
    {
        var admin = await App.As("admin1");
        const string path = "/api/service-levels/ssl-esbjerg";

        (await admin.Post(path, ShortHandOver, ("If-Match", "\"0\""))).Expect(200);
        (await admin.Post(path, ShortHandOver, ("If-Match", "\"0\""))).Refused("stale-version", 412);
        (await admin.Post(path, ShortHandOver, ("If-Match", "\"1\""))).Expect(200);
        (await admin.Post(path, ShortHandOver, ("If-Match", "one"))).Refused("malformed-if-match", 400);

        Assert.Equal("\"2\"", (await admin.Get(path)).ETag);
    }

    [Fact]
    public async Task Of_two_that_set_the_same_unit_at_once_for_the_first_time_one_is_stale()
    {
        var admin = await App.As("admin1");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            admin.Post("/api/service-levels/ssl-lillebaelt", ShortHandOver, ("If-Match", "\"0\""))));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer => answer.Refused("stale-version", 412));
    }

    [Fact]
    public async Task Every_change_stands_in_the_journal_and_a_repeated_one_once()
    {
        var admin = await App.As("admin1");
        var first = (await admin.Post("/api/service-levels/ssl-fyn", ShortHandOver, ("Idempotency-Key", "fyn"))).Expect(200);
        (await admin.Post("/api/service-levels/ssl-fyn", new { levels = Array.Empty<object>() })).Expect(200);

        var again = (await admin.Post("/api/service-levels/ssl-fyn", ShortHandOver, ("Idempotency-Key", "fyn"))).Expect(200);

        Assert.Equal((first.Body, "\"1\""), (again.Body, again.ETag));
        Assert.Equal(["service-levels.added by admin1", "service-levels.changed by admin1"], await Journal("service-levels", "ssl-fyn"));
    }

    [Theory]
    [InlineData("service-levels")]
    [InlineData("working-calendars")]
    public async Task A_unit_that_is_none_is_not_found(string what)
    {
        var admin = await App.As("admin1");
        object body = what == "service-levels"
            ? ShortHandOver
            : new { weeks = Array.Empty<object>(), holidays = Array.Empty<object>(), closedDays = Array.Empty<object>(), extraOpenings = Array.Empty<object>() };
        foreach (var unit in new[] { "nowhere", "461", "workshop-1", "a%20b", "%C3%A6" })
        {
            (await admin.Get($"/api/{what}/{unit}")).Refused("not-found", 404);
            (await admin.Post($"/api/{what}/{unit}", body)).Refused("not-found", 404);
        }

        (await admin.Get("/api/working-calendars/nowhere/days")).Refused("not-found", 404);
        (await admin.Get($"/api/{what}/SPOC-Odense")).Expect(200);
    }

    [Theory]
    [InlineData("service-levels")]
    [InlineData("working-calendars")]
    public async Task Only_an_administrator_and_the_lead_of_the_unit_itself_may_change(string what)
    {
        foreach (var (user, unit) in new[] { ("spoclead", "ssl-syd"), ("spoclead", "nowhere"), ("spoc1", "spoc"), ("depot1", "ssl-syd"), ("odense1", "spoc"), ("fts1", "spoc") })
            (await (await App.As(user)).Post($"/api/{what}/{unit}", "not even JSON")).Refused(user == "spoclead" ? "own-unit-only" : "role", 403);
        foreach (var (user, unit) in new[] { ("spoclead", "spoc"), ("admin1", "ssl-syd") })
            (await (await App.As(user)).Post($"/api/{what}/{unit}", "not even JSON")).Refused("malformed-json", 400);
        foreach (var user in new[] { "driver1", "fts1", "finance1" })
            (await (await App.As(user)).Get($"/api/{what}/spoc")).Refused("role", 403);
    }

    [Fact]
    public async Task An_agreement_counts_night_and_day_unless_it_says_otherwise()
    {
        var admin = await App.As("admin1");
        object Spoc(string organisation, string from, bool? clockOutsideHours = null) => clockOutsideHours is null
            ? new { organisation, service = "spoc", unit = "spoc", from }
            : new { organisation, service = "spoc", unit = "spoc", from, clockOutsideHours };

        Assert.True((await admin.Post("/api/agreements", Spoc("ouh", "2030-01-01"))).Expect(201)["clockOutsideHours"].GetBoolean());
        Assert.False((await admin.Post("/api/agreements", Spoc("slb", "2030-01-01", false))).Expect(201)["clockOutsideHours"].GetBoolean());
        var demo = (await admin.Get("/api/agreements?organisation=461")).Expect(200);
        Assert.All(demo["items"].EnumerateArray(), agreement => Assert.True(agreement.GetProperty("clockOutsideHours").GetBoolean()));
    }

    private static async Task<double> Hours(Client who, string start, string unit = "spoc")
    {
        var answer = (await who.Post("/api/service-levels/preview", new { unit, priority = "p3", start })).Expect(200);
        return (answer["reaction"].GetProperty("dueAt").GetDateTimeOffset() - DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture)).TotalHours;
    }

    private async Task<IEnumerable<string>> Journal(string kind, string code) => await App.Host.Services.GetRequiredService<Db>().Read(query =>
        query.List<string>(
            "SELECT kind || ' by ' || actor FROM journal WHERE subject_kind = @kind AND subject_id = @code AND unit = @code ORDER BY subject_version",
            new { kind, code }));
}
