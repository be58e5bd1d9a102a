using TeleSSL.Tests.Access;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Referrals;

/// <summary>A hospital or a practice refers by CPR number, follows its own referrals, and learns nothing else.</summary>
public class OwnReferralTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task The_answer_is_the_same_whether_the_citizen_is_known_protected_referred_elsewhere_or_dead()
    {
        var (unknown, known, hidden, elsewhere, referred, dead) =
            (Person.New(), Person.New(), Person.New(), Person.New(), Person.New(), Person.New());
        await known.Registered(App);
        await hidden.Registered(App, isProtected: true);
        await elsewhere.Registered(App, "561");
        await Referred.By(App, "odense1", await referred.Registered(App));
        (await (await App.As("admin1")).Post($"/api/citizens/{await dead.Registered(App)}/change", new { dead = true })).Expect(200);

        foreach (var person in new[] { unknown, known, hidden, elsewhere, referred, dead, referred })
        {
            var answer = (await Refer(person)).Expect(201);
            Assert.Equal(["number"], answer.Json.EnumerateObject().Select(member => member.Name));
            Assert.Equal("\"1\"", answer.ETag);
            var progress = await Progress(answer.Text("number"));
            Assert.Equal("received", progress.GetProperty("state").GetString());
            Assert.DoesNotContain("\"561\"", progress.GetRawText());
        }
    }

    [Fact]
    public async Task The_unit_reads_the_referral_of_a_new_citizen_and_the_referrer_follows_it()
    {
        var person = Person.New();
        var number = (await Refer(person)).Expect(201).Text("number");
        var depot = await App.As("depot1");

        var found = (await depot.Get("/api/referrals?state=received&limit=200")).Expect(200)["items"].EnumerateArray()
            .Single(one => one.GetProperty("number").GetString() == number);
        Assert.Equal(("practice-1", "practice", "461"), (found.Word("referrer"), found.Word("origin"), found.Word("municipality")));
        var citizen = (await depot.Post($"/api/citizens/{found.Word("citizen")}/look-up", new { reason = "delivery" })).Expect(200);
        Assert.Equal(person.Name, citizen.Text("name"));

        (await depot.Post($"/api/referrals/{found.Word("id")}/reject", new { reason = "not-eligible" })).Expect(200);
        Assert.Equal(("rejected", "not-eligible"), ((await Progress(number)).Word("state"), (await Progress(number)).Word("reason")));
        await Elsewhere(found.Word("id"));
    }

    [Fact]
    public async Task One_who_is_referred_already_is_for_the_unit_to_sort_out()
    {
        var person = Person.New();
        var first = await Referred.By(App, "odense1", await person.Registered(App));
        var number = (await Refer(person)).Expect(201).Text("number");
        var id = (await Progress(number)).Word("id");

        Assert.Equal($"{first}", (await Referred.Now(App, Guid.Parse(id), "depot1")).Text("doubles"));
        (await Referred.Step(App, "depot1", Guid.Parse(id), "reject", new { reason = "duplicate" })).Expect(200);
        Assert.Equal("other", (await Progress(number)).Word("reason"));
    }

    [Fact]
    public async Task Of_a_citizen_who_is_known_nothing_changes()
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        (await Refer(person with { Name = "En Anden", Phone = "20304050" })).Expect(201);

        var seen = (await (await App.As("odense1")).Post($"/api/citizens/{citizen}/look-up", new { reason = "check" })).Expect(200);
        Assert.Equal(person.Name, seen.Text("name"));
    }

    [Fact]
    public async Task It_takes_its_own_back_and_records_consent()
    {
        var id = (await Progress((await Refer(Person.New())).Expect(201).Text("number"))).Word("id");
        var referrer = await App.As("referrer1");

        (await referrer.Post($"/api/own-referrals/{id}/consent", new { on = "2020-02-03" })).Expect(200);
        Assert.Equal("2020-02-03", (await referrer.Get($"/api/own-referrals/{id}")).Expect(200).Text("consentOn"));
        (await referrer.Post($"/api/own-referrals/{id}/withdraw", new { reason = "mistake" })).Expect(200);
        (await referrer.Post($"/api/own-referrals/{id}/withdraw", new { reason = "mistake" })).Refused("referral-not-possible");
        (await referrer.Get($"/api/own-referrals/{Guid.CreateVersion7()}")).Refused("not-found", 404);
    }

    [Fact]
    public async Task It_sees_no_citizen_no_device_no_ticket_and_no_list_of_others()
    {
        var referrer = await App.As("referrer1");
        foreach (var path in new[] { "referrals", "citizens", "devices", "tickets", "assignments", "devices/counts" })
            (await referrer.Get($"/api/{path}")).Refused("role", 403);
        (await referrer.Post("/api/referrals", Referred.Body(await Given.Citizen(App)))).Refused("role", 403);
        (await (await App.As("odense1")).Get("/api/own-referrals")).Refused("role", 403);
    }

    [Fact]
    public async Task What_is_wrong_is_said_without_asking_who_it_is()
    {
        var person = Person.New();
        var referrer = await App.As("referrer1");

        (await referrer.Post("/api/own-referrals", Body(person, programme: "telehjerte"))).Refused("criteria-not-met", 422);
        (await referrer.Post("/api/own-referrals", Body(person, referrer: "svs"))).Refused("not-a-referrer", 422);
        var nowhere = (await referrer.Post("/api/own-referrals", Body(person, "999"))).Refused("unknown-municipality", 422);
        Assert.Equal("citizen.municipality", nowhere["fields"][0].GetProperty("path").GetString());
        (await referrer.Post("/api/own-referrals", Body(person with { Cpr = "9999999999" }))).Refused("invalid-content", 422);
    }

    // A colleague of another organisation sees nothing of it.
    private async Task Elsewhere(string id)
    {
        await Has("own-referrals-svs", ("svs", "referrer"));
        var hospital = await SignIn("own-referrals-svs");
        (await hospital.Get($"/api/own-referrals/{id}")).Refused("not-found", 404);
        Assert.DoesNotContain(Guid.Parse(id), await hospital.Ids("/api/own-referrals"));
    }

    private async Task<Answer> Refer(Person person) => await (await App.As("referrer1")).Post("/api/own-referrals", Body(person));

    private async Task<System.Text.Json.JsonElement> Progress(string number) =>
        (await (await App.As("referrer1")).Get("/api/own-referrals?limit=200")).Expect(200)["items"].EnumerateArray()
            .Single(one => one.Word("number") == number);

    private static object Body(Person person, string municipality = "461", string programme = "telekol", string? referrer = null) => new
    {
        citizen = person.Registration(municipality),
        programme,
        referrer,
    };
}
