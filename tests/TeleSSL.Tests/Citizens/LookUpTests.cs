using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

public class LookUpTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_look_up_shows_the_person_and_stands_in_the_log_with_who_when_and_why()
    {
        var person = Person.New();
        var citizen = await person.Registered(App, isProtected: true);
        var about = Guid.CreateVersion7();
        var desk = await App.As("spoc1");

        var seen = (await desk.Post("/api/citizens/look-up", new { cpr = person.Cpr, reason = "support", about })).Expect(200);
        (await desk.Post($"/api/citizens/{citizen}/look-up", new { reason = "check" })).Expect(200);

        Assert.Equal((citizen, person.Cpr, person.Name, person.E164), (seen.Id, seen.Text("cpr"), seen.Text("name"), seen.Text("phone")));
        Assert.Equal(person.Line, seen["address"].GetProperty("line").GetString());
        Assert.Equal(("461", true, "active", 1), (seen.Text("municipality"), seen["protectedAddress"].GetBoolean(), seen.Text("status"), seen["version"].GetInt32()));
        Assert.Equal("\"1\"", seen.ETag);
        Assert.Equal("no-store", seen.Headers["Cache-Control"]);
        var log = (await (await App.As("odense1")).Get($"/api/citizens/{citizen}/look-ups")).Expect(200)["items"].EnumerateArray().ToArray();
        Assert.Equal(["check", "support"], log.Select(line => line.GetProperty("reason").GetString()).Order(StringComparer.Ordinal));
        Assert.All(log, line => Assert.Equal(("spoc1", "spoc"), (line.GetProperty("actor").GetString(), line.GetProperty("organisation").GetString())));
        Assert.Contains(log, line => line.GetProperty("about").ValueKind != System.Text.Json.JsonValueKind.Null && line.GetProperty("about").GetGuid() == about);
    }

    [Fact]
    public async Task Asking_again_with_the_same_key_is_another_look_up_in_the_log()
    {
        var citizen = await Person.New().Registered(App);
        var desk = await App.As("spoc1");
        for (var i = 0; i < 2; i++)
            Assert.DoesNotContain("Idempotency-Replayed", (await desk.Post($"/api/citizens/{citizen}/look-up", new { reason = "check" }, ("Idempotency-Key", "k"))).Expect(200).Headers);

        Assert.Equal(2, (await (await App.As("spoclead")).Get($"/api/citizens/{citizen}/look-ups")).Expect(200)["items"].GetArrayLength());
    }

    [Fact]
    public async Task A_CPR_number_is_known_however_it_is_typed_or_pasted()
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        var desk = await App.As("spoc1");
        var (date, rest) = (person.Cpr[..6], person.Cpr[^4..]);

        foreach (var cpr in new[]
        {
            $"{date}\u2013{rest}", $"{date}\u2011{rest}", $"\u202a{date}-{rest}\u202c", $"{date[..2]}.{date[2..4]}.{date[4..]}-{rest}",
            $"{date[..2]} {date[2..4]} {date[4..]} {rest}", $"{date}\u00a0\u2212\u00a0{rest}", $"\ufeff{date}\u00ad{rest}",
        })
            Assert.Equal(citizen, (await desk.Post("/api/citizens/look-up", new { cpr, reason = "support" })).Expect(200).Id);
        (await desk.Post("/api/citizens", new
        {
            cpr = $"{date}\u2013{rest}",
            name = "Prøve Fiktiv",
            address = new { line = "Prøvevej 1", postalCode = "5000", city = "Odense C" },
            municipality = "461",
        })).Refused("citizen-known");
    }

    [Fact]
    public async Task The_log_is_read_page_by_page_newest_first()
    {
        var citizen = await Person.New().Registered(App);
        var desk = await App.As("spoc1");
        foreach (var reason in new[] { "support", "delivery", "complaint" })
        {
            (await desk.Post($"/api/citizens/{citizen}/look-up", new { reason })).Expect(200);
            App.Host.Time.Pass(TimeSpan.FromSeconds(1));
        }

        var lead = await App.As("spoclead");
        var first = (await lead.Get($"/api/citizens/{citizen}/look-ups?limit=2")).Expect(200);
        var rest = (await lead.Get($"/api/citizens/{citizen}/look-ups?limit=2&after={first.Text("next")}")).Expect(200);

        Assert.Equal(["complaint", "delivery"], Reasons(first));
        Assert.Equal(["support"], Reasons(rest));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, rest["next"].ValueKind);
    }

    [Theory]
    [InlineData("odense1", true)]
    [InlineData("faaborg1", false)]
    [InlineData("spoc1", true)]
    [InlineData("depot1", true)]
    [InlineData("esbjerg1", false)]
    [InlineData("admin1", true)]
    public async Task Out_of_scope_is_as_unknown_as_nobody(string user, bool sees)
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        var client = await App.As(user);

        foreach (var answer in new[]
        {
            await client.Post("/api/citizens/look-up", new { cpr = person.Cpr, reason = "other" }),
            await client.Post($"/api/citizens/{citizen}/look-up", new { reason = "other" }),
        })
            _ = sees ? answer.Expect(200) : answer.Refused("not-found", 404);
        var nobody = (await client.Post("/api/citizens/look-up", new { cpr = "0101001239", reason = "other" })).Refused("not-found", 404);
        if (!sees)
            Assert.Equal(nobody.Body, (await client.Post("/api/citizens/look-up", new { cpr = person.Cpr, reason = "other" })).Body);
    }

    [Fact]
    public async Task A_unit_sees_who_holds_its_device_also_after_the_citizen_moved_out_of_its_municipalities()
    {
        var citizen = await Person.New().Registered(App);
        var device = await Given.DeviceInUse(App, citizen);
        (await (await App.As("odense1")).Post($"/api/citizens/{citizen}/change", new { municipality = "561" })).Expect(200);
        var depot = await App.As("depot1");

        (await depot.Post($"/api/citizens/{citizen}/look-up", new { reason = "delivery", about = device })).Expect(200);
        (await (await App.As("odense1")).Post($"/api/citizens/{citizen}/look-up", new { reason = "delivery" })).Refused("not-found", 404);
        (await (await App.As("esbjerg1")).Post($"/api/citizens/{citizen}/look-up", new { reason = "delivery" })).Expect(200);
        await Given.Step(App, device, "takedown", new { step = "picked-up", from = "citizen" });
        await Given.Step(App, device, "takedown", new { step = "arrived", location = "depot" });
        (await depot.Post($"/api/citizens/{citizen}/look-up", new { reason = "delivery" })).Refused("not-found", 404);
    }

    [Theory]
    [InlineData("driver1")]
    [InlineData("fts1")]
    [InlineData("finance1")]
    public async Task Who_has_nothing_to_do_with_citizens_looks_none_up(string user)
    {
        var citizen = await Person.New().Registered(App);
        var client = await App.As(user);

        (await client.Post("/api/citizens/look-up", new { cpr = "x" })).Refused("role", 403);
        (await client.Post($"/api/citizens/{citizen}/look-up", new { })).Refused("role", 403);
        (await client.Get($"/api/citizens/{citizen}/look-ups")).Refused("role", 403);
    }

    [Theory]
    [InlineData("spoc1", 403)]
    [InlineData("depot1", 403)]
    [InlineData("faaborg1", 404)]
    [InlineData("esbjerg1", 404)]
    [InlineData("odense1", 200)]
    [InlineData("spoclead", 200)]
    [InlineData("admin1", 200)]
    public async Task The_log_is_for_those_who_answer_for_it(string user, int status) =>
        (await (await App.As(user)).Get($"/api/citizens/{await Person.New().Registered(App)}/look-ups")).Expect(status);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"cpr":"2512484916"}""")]
    [InlineData("""{"cpr":"2512484916","reason":"curiosity"}""")]
    [InlineData("""{"cpr":"2512484916","reason":1}""")]
    [InlineData("""{"cpr":"not a number","reason":"other"}""")]
    [InlineData("""{"cpr":"2512484916","reason":"other","about":"Nancy"}""")]
    public async Task A_reason_is_needed_and_about_is_an_id(string body)
    {
        var refused = (await (await App.As("spoc1")).Post("/api/citizens/look-up", body)).Refused("invalid-content", 422);

        Assert.DoesNotContain("2512484916", refused.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Nancy", refused.Body, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Reasons(Answer page) => page["items"].EnumerateArray().Select(line => line.GetProperty("reason").GetString());
}
