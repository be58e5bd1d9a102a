using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Referrals;

/// <summary>Task 1: a citizen is referred, and the unit, the desk and the municipality follow it.</summary>
public class ReferralTests(TeleSSLApp app) : Story(app)
{
    private const string Entries = "SELECT data FROM journal WHERE subject_kind = 'referral' AND subject_id = @id ORDER BY subject_version";

    [Fact]
    public async Task A_municipality_refers_its_citizen_and_the_unit_reads_what_it_needs_and_no_measured_value()
    {
        var citizen = await Given.Citizen(App);
        var answer = await (await App.As("odense1")).Post("/api/referrals", new
        {
            citizen,
            programme = "telehjerte",
            criteria = new[] { new { criterion = "nyha-class", value = 3 } },
            wantedBy = "2030-01-01",
            priority = "urgent",
            mitId = "help",
            usesAlone = false,
            training = "home",
            contact = "Datteren Åse hjælper",
            language = "farsi",
            deliveryNote = "Ring på hos naboen",
        });
        var referral = Given.Made(App, answer);

        Assert.Matches("^R-[0-9]{4}-[0-9]{6}$", answer.Text("number"));
        Assert.Equal(("received", "ssl-syd", "461", "municipality"), (answer.Text("state"), answer.Text("unit"), answer.Text("referrer"), answer.Text("origin")));
        Assert.Equal(3, answer["details"].GetProperty("criteria")[0].GetProperty("value").GetInt32());
        var atDepot = (await Referred.Now(App, referral, "depot1"))["details"];
        Assert.Equal("Ring på hos naboen", atDepot.GetProperty("deliveryNote").GetString());
        Assert.Equal(0, atDepot.GetProperty("criteria").GetArrayLength());
        Assert.Contains("Åse", (await Referred.Now(App, referral, "spoc1")).Body);
    }

    [Fact]
    public async Task What_is_personal_is_not_in_the_journal_and_goes_when_the_citizen_is_erased()
    {
        var citizen = await Given.Citizen(App);
        var body = new
        {
            citizen,
            programme = "telehjerte",
            criteria = new[] { new { criterion = "nyha-class", value = 4 } },
            note = "Bor på tredje sal",
        };
        var referral = Given.Made(App, await (await App.As("odense1")).Post("/api/referrals", body));

        var data = await Stored.Value<string>(App.Settings, Entries, new { id = referral.ToString() });
        Assert.Contains("\"criteriaMet\":true", data);
        Assert.DoesNotContain("tredje", data);
        Assert.DoesNotContain("nyha", data);
        var admin = await App.As("admin1");
        (await admin.Post($"/api/citizens/{citizen}/erase", new { })).Refused("citizen-has-open-referral");
        (await Referred.Step(App, "odense1", referral, "withdraw", new { reason = "own-wish" })).Expect(200);
        (await admin.Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);
        Assert.Equal(JsonValueKind.Null, (await Referred.Now(App, referral))["details"].ValueKind);
    }

    [Theory]
    [InlineData("[]", "criteria-not-met")]
    [InlineData("""[{"criterion":"nyha-class","value":1}]""", "criteria-not-met")]
    [InlineData("""[{"criterion":"nyha-class","value":2},{"criterion":"age","value":70}]""", "invalid-content")]
    public async Task Who_does_not_meet_the_criteria_is_not_referred(string criteria, string code)
    {
        var citizen = await Given.Citizen(App);
        var body = $$"""{"citizen":"{{citizen}}","programme":"telehjerte","criteria":{{criteria}}}""";

        (await (await App.As("odense1")).Post("/api/referrals", body)).Refused(code, 422);
    }

    [Fact]
    public async Task What_it_names_must_be_there()
    {
        var citizen = await Given.Citizen(App);
        var odense = await App.As("odense1");

        (await odense.Post("/api/referrals", new { citizen, programme = "none" })).Refused("unknown-programme", 422);
        (await odense.Post("/api/referrals", new { citizen, programme = "telekol", referrer = "workshop-1" })).Refused("not-a-referrer", 422);
        (await odense.Post("/api/referrals", new { citizen, programme = "telekol", monitoredBy = "none" })).Refused("unknown-organisation", 422);
        (await odense.Post("/api/referrals", new { citizen, programme = "telekol", consentOn = "2099-01-01" })).Refused("invalid-content", 422);
        (await odense.Post("/api/referrals", new { citizen, programme = "telekol", note = "Født 010163-4500" }))
            .Refused("personal-data-in-text", 422);
    }

    [Fact]
    public async Task A_citizen_of_another_municipality_is_answered_as_one_that_does_not_exist()
    {
        var foreign = await Given.Citizen(App, "561");
        var odense = await App.As("odense1");

        var known = (await odense.Post("/api/referrals", Referred.Body(foreign))).Refused("unknown-citizen", 422);
        var unknown = (await odense.Post("/api/referrals", Referred.Body(Guid.CreateVersion7()))).Refused("unknown-citizen", 422);
        Assert.Equal(Without(unknown), Without(known));
    }

    [Fact]
    public async Task Of_two_referrals_at_once_one_is_taken()
    {
        var citizen = await Given.Citizen(App);
        var (odense, desk) = (await App.As("odense1"), await App.As("spoc1"));

        var answers = await Task.WhenAll(
            odense.Post("/api/referrals", Referred.Body(citizen)), desk.Post("/api/referrals", Referred.Body(citizen)));

        var lost = Assert.Single(answers, answer => (int)answer.Status != 201);
        lost.Refused("already-referred");
        Given.Made(App, await odense.Post("/api/referrals", new
        {
            citizen,
            programme = "telehjerte",
            criteria = new[] { new { criterion = "nyha-class", value = 2 } },
        }));
    }

    [Fact]
    public async Task The_unit_rejects_and_the_next_referral_is_possible()
    {
        var citizen = await Given.Citizen(App);
        var referral = await Referred.By(App, "odense1", citizen);

        (await Referred.Step(App, "odense1", referral, "reject", new { reason = "other" })).Refused("role", 403);
        (await Referred.Step(App, "depot2", referral, "reject", new { reason = "other" })).Refused("not-found", 404);
        var rejected = (await Referred.Step(App, "depot1", referral, "reject", new { reason = "wrong-citizen" })).Expect(200);
        Assert.Equal(("rejected", "wrong-citizen"), (rejected.Text("state"), rejected.Text("reason")));
        (await Referred.Step(App, "odense1", referral, "withdraw", new { reason = "mistake" })).Refused("referral-not-possible");
        await Referred.By(App, "odense1", citizen);
    }

    [Fact]
    public async Task Consent_is_recorded_with_its_day()
    {
        var referral = Given.Made(App, await (await App.As("odense1")).Post(
            "/api/referrals", new { citizen = await Given.Citizen(App), programme = "telekol" }));

        (await Referred.Step(App, "odense1", referral, "consent", new { on = "2099-01-01" })).Refused("invalid-content", 422);
        var recorded = (await Referred.Step(App, "odense1", referral, "consent", new { on = "2020-02-03" })).Expect(200);
        Assert.Equal("2020-02-03", recorded.Text("consentOn"));
        var odense = await App.As("odense1");
        (await odense.Post($"/api/referrals/{referral}/consent", new { on = "2020-02-03" }, ("If-Match", "\"1\""))).Refused("stale-version", 412);
    }

    [Fact]
    public async Task A_death_withdraws_it_and_a_move_hands_it_to_the_unit_that_serves_there()
    {
        var (moving, dying) = (await Given.Citizen(App), await Given.Citizen(App));
        var (moved, ended) = (await Referred.By(App, "odense1", moving), await Referred.By(App, "odense1", dying));
        var admin = await App.As("admin1");

        (await admin.Post($"/api/citizens/{moving}/change", new { municipality = "561" })).Expect(200);
        (await admin.Post($"/api/citizens/{dying}/change", new { dead = true })).Expect(200);

        Assert.Equal("ssl-esbjerg", (await Referred.Now(App, moved, "esbjerg1")).Text("unit"));
        (await (await App.As("odense1")).Get($"/api/referrals/{moved}")).Refused("not-found", 404);
        (await (await App.As("depot1")).Get($"/api/referrals/{moved}")).Refused("not-found", 404);
        Assert.Equal(("withdrawn", "deceased"), ((await Referred.Now(App, ended)).Text("state"), (await Referred.Now(App, ended)).Text("reason")));
        (await admin.Post("/api/referrals", Referred.Body(dying))).Refused("unknown-citizen", 422);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_state_programme_citizen_municipality_and_unit()
    {
        var (citizen, other) = (await Given.Citizen(App, "430"), await Given.Citizen(App, "430"));
        var (open, over) = (await Referred.By(App, "faaborg1", citizen), await Referred.By(App, "faaborg1", other));
        (await Referred.Step(App, "faaborg1", over, "withdraw", new { reason = "mistake" })).Expect(200);
        var faaborg = await App.As("faaborg1");

        var all = await faaborg.Ids("/api/referrals");
        Assert.Contains(open, all);
        Assert.True(all.IndexOf(over) < all.IndexOf(open));
        Assert.Equal([open], await faaborg.Ids($"/api/referrals?state=open&citizen={citizen}&programme=telekol&municipality=430&unit=ssl-syd"));
        Assert.Equal([over], await faaborg.Ids($"/api/referrals?state=withdrawn&citizen={other}"));
        Assert.DoesNotContain(open, await (await App.As("odense1")).Ids("/api/referrals"));
        (await faaborg.Get("/api/referrals?state=lost")).Refused("invalid-content", 422);
    }

    [Fact]
    public async Task Whoever_follows_orders_hears_of_referrals_within_the_scope()
    {
        var referral = await Referred.By(App, "odense1", await Given.Citizen(App));

        Assert.Contains($"{referral}", (await (await App.As("depot1")).Get("/api/journal?topics=orders&limit=200")).Expect(200).Body);
        Assert.DoesNotContain($"{referral}", (await (await App.As("depot2")).Get("/api/journal?topics=orders&limit=200")).Expect(200).Body);
    }

    private static string Without(Answer answer) => answer.Json.TryGetProperty("traceId", out var trace)
        ? answer.Body.Replace(trace.GetString()!, "", StringComparison.Ordinal)
        : answer.Body;
}
