using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

public class ChangeTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Each_field_alone_is_changed_and_the_rest_stays()
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        var desk = await App.As("spoc1");

        await Change(desk, citizen, new { address = new { line = "Nyvej 1", postalCode = "5230", city = "Odense M" } });
        await Change(desk, citizen, new { phone = "+46 8 123 456" });
        await Change(desk, citizen, new { name = "Anna Nynavn" });
        await Change(desk, citizen, new { protectedAddress = true });
        var dead = await Change(desk, citizen, new { dead = true });

        Assert.Equal((6, "dead", true), (dead["version"].GetInt32(), dead.Text("status"), dead["protectedAddress"].GetBoolean()));
        var seen = (await desk.Post($"/api/citizens/{citizen}/look-up", new { reason = "check" })).Expect(200);
        Assert.Equal((person.Cpr, "Anna Nynavn", "+468123456", "dead"), (seen.Text("cpr"), seen.Text("name"), seen.Text("phone"), seen.Text("status")));
        Assert.Equal("Nyvej 1", seen["address"].GetProperty("line").GetString());
        await Change(desk, citizen, new { phone = (string?)null });
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await desk.Post($"/api/citizens/{citizen}/look-up", new { reason = "check" }))["phone"].ValueKind);
    }

    [Fact]
    public async Task The_journal_knows_the_fields_and_the_facts_and_nothing_else()
    {
        var citizen = await Person.New().Registered(App);
        await Change(await App.As("spoc1"), citizen, new { name = "Anna Nynavn", municipality = "430", protectedAddress = true });

        var entry = (await Stored.Journal(App, "citizen", citizen))[^1];

        Assert.Equal("citizen.changed", entry.Kind);
        Assert.Equal(
            """{"fields":["name","municipality","protectedAddress"],"state":{"municipality":"430","protected":true,"status":"active","replacement":false,"notes":["cpr-lacks-modulus-11"]}}""",
            entry.Data.Replace("[]", """["cpr-lacks-modulus-11"]""", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_change_of_what_was_read_is_made_once_and_a_stale_one_not_at_all()
    {
        var citizen = await Person.New().Registered(App);
        var desk = await App.As("spoc1");

        (await desk.Post($"/api/citizens/{citizen}/change", new { phone = "22222222" }, ("If-Match", "\"1\""))).Expect(200);
        (await desk.Post($"/api/citizens/{citizen}/change", new { phone = "33333333" }, ("If-Match", "\"1\""))).Refused("stale-version", 412);
    }

    [Fact]
    public async Task Said_again_it_changes_nothing_and_repeated_it_answers_the_same()
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        var desk = await App.As("spoc1");
        var body = new { name = "Anna Nynavn" };

        var first = (await desk.Post($"/api/citizens/{citizen}/change", body, ("Idempotency-Key", "n"))).Expect(200);
        var again = await Change(desk, citizen, body);
        await Change(desk, citizen, new { dead = true });
        var replayed = (await desk.Post($"/api/citizens/{citizen}/change", body, ("Idempotency-Key", "n"))).Expect(200);

        Assert.Equal("\"2\"", again.ETag);
        Assert.Equal(first.Body, replayed.Body);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"dead":false}""")]
    [InlineData("""{"phone":"123"}""")]
    [InlineData("""{"name":""}""")]
    [InlineData("""{"cpr":"8512484917"}""")]
    [InlineData("""{"cpr":"3199999999"}""")]
    [InlineData("""{"address":{"line":"","postalCode":"5000","city":"Odense"}}""")]
    public async Task What_cannot_be_used_is_refused_before_anybody_is_looked_for(string body) =>
        (await (await App.As("spoc1")).Post($"/api/citizens/{Guid.CreateVersion7()}/change", body)).Refused("invalid-content", 422);

    [Fact]
    public async Task A_replacement_number_gives_way_to_the_real_one_once()
    {
        var real = Person.New();
        var citizen = await (real with { Cpr = $"{6 + (real.Cpr[0] - '0')}{real.Cpr[1..]}" }).Registered(App);
        var other = Person.New();
        await other.Registered(App);
        var desk = await App.As("spoc1");

        (await desk.Post($"/api/citizens/{citizen}/change", new { cpr = other.Cpr })).Refused("citizen-known");
        var changed = await Change(desk, citizen, new { cpr = real.Cpr });
        (await desk.Post($"/api/citizens/{citizen}/change", new { cpr = Person.New().Cpr })).Refused("cpr-not-replaceable");

        Assert.False(changed["replacementCpr"].GetBoolean());
        Assert.Equal(citizen, (await desk.Post("/api/citizens/look-up", new { cpr = real.Cpr, reason = "check" })).Expect(200).Id);
    }

    [Fact]
    public async Task The_devices_follow_a_citizen_who_moves()
    {
        var citizen = await Person.New().Registered(App);
        var device = await Given.DeviceInUse(App, citizen);
        var faaborg = await App.As("faaborg1");
        (await faaborg.Get($"/api/devices/{device}")).Expect(404);
        var before = (await (await App.As("odense1")).Get($"/api/devices/{device}")).Expect(200);

        await Change(await App.As("odense1"), citizen, new { municipality = "430" });

        var after = (await faaborg.Get($"/api/devices/{device}")).Expect(200);
        Assert.Equal(("430", before["version"].GetInt32() + 1, "in-use"), (after.Text("municipality"), after["version"].GetInt32(), after.Text("custody")));
        (await (await App.As("odense1")).Get($"/api/devices/{device}")).Expect(404);
        var entry = (await faaborg.Get($"/api/devices/{device}/history")).Expect(200)["items"].EnumerateArray().Single();
        Assert.Equal("holder-moved", entry.GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Address_protection_ends_the_contractors_sight_at_once_and_own_staff_go_on()
    {
        var citizen = await Person.New().Registered(App);
        var device = await Given.DispatchedDevice(App, citizen);
        var driver = await App.As("driver1");
        (await driver.Post($"/api/devices/{device}/assignment/look-up", new { })).Expect(200);

        await Change(await App.As("spoc1"), citizen, new { protectedAddress = true });

        (await driver.Post($"/api/devices/{device}/assignment/look-up", new { })).Refused("not-found", 404);
        (await driver.Get($"/api/devices/{device}")).Expect(404);
        Assert.Equal("assignment-closed", (await Stored.Journal(App, "device", device))[^1].Kind);
        await Given.Step(App, device, "delivery", new { step = "handed-over", receivedBy = "citizen", proof = "seen" });
    }

    [Theory]
    [InlineData("faaborg1", "not-found", 404)]
    [InlineData("driver1", "role", 403)]
    [InlineData("finance1", "role", 403)]
    public async Task Nobody_changes_whom_they_do_not_serve(string user, string code, int status) =>
        (await (await App.As(user)).Post($"/api/citizens/{await Person.New().Registered(App)}/change", new { dead = true })).Refused(code, status);

    [Fact]
    public async Task One_cannot_move_to_a_municipality_that_is_none() =>
        (await (await App.As("spoc1")).Post($"/api/citizens/{await Person.New().Registered(App)}/change", new { municipality = "ssl-syd" }))
            .Refused("unknown-municipality", 422);

    private static async Task<Answer> Change(Client who, Guid citizen, object body) => (await who.Post($"/api/citizens/{citizen}/change", body)).Expect(200);
}
