using TeleSSL.Tests.Access;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

/// <summary>Whether a number is known outside one's sight is said a few times a day; each time it stands in that citizen's log.</summary>
public class KnownElsewhereTests(TeleSSLApp app) : AccountStory(app)
{
    private static int accounts;

    [Fact]
    public async Task It_is_said_once_a_day_and_account_and_then_known_and_new_are_answered_alike()
    {
        var (who, elsewhere) = (await Registrar("440"), await Elsewhere());

        (await who.Post("/api/citizens", elsewhere.Registration("440"))).Refused("citizen-known");
        var known = (await who.Post("/api/citizens", (await Elsewhere()).Registration("440"))).Expect(202);
        var fresh = (await who.Post("/api/citizens", Person.New().Registration("440"))).Expect(202);

        Assert.All([known, fresh], answer => Assert.Equal("registration-pending", answer.Text("code")));
        Assert.Equal(Shape(known), Shape(fresh));
        App.Host.Time.Pass(TimeSpan.FromDays(1));
        var tomorrow = await SignIn(Name);
        (await tomorrow.Post("/api/citizens", Person.New().Registration("440"))).Expect(201);
        (await tomorrow.Post("/api/citizens", elsewhere.Registration("440"))).Refused("citizen-known");
    }

    [Fact]
    public async Task It_is_said_five_times_a_day_and_municipality_and_then_to_no_account_of_it()
    {
        for (var i = 0; i < 5; i++)
            (await (await Registrar("450")).Post("/api/citizens", (await Elsewhere()).Registration("450"))).Refused("citizen-known");
        var sixth = await Registrar("450");

        (await sixth.Post("/api/citizens", (await Elsewhere()).Registration("450"))).Expect(202);
        (await sixth.Post("/api/citizens", Person.New().Registration("450"))).Expect(202);
        (await (await App.As("spoc1")).Post("/api/citizens", Person.New().Registration("450"))).Expect(202);
        (await (await Registrar("482")).Post("/api/citizens", Person.New().Registration("482"))).Expect(201);
    }

    [Fact]
    public async Task Of_many_at_once_one_learns_it()
    {
        var who = await Registrar("480");
        var people = new List<Person>();
        for (var i = 0; i < 6; i++)
            people.Add(await Elsewhere());

        var answers = await Task.WhenAll(people.Select(person => who.Post("/api/citizens", person.Registration("480"))));

        Assert.Equal([202, 202, 202, 202, 202, 409], answers.Select(answer => (int)answer.Status).Order());
    }

    [Fact]
    public async Task Each_answer_stands_in_the_citizens_log_and_one_within_sight_does_not()
    {
        var person = Person.New();
        var citizen = await person.Registered(App, "561");
        var who = await Registrar("492");

        (await who.Post("/api/citizens", person.Registration("492"))).Refused("citizen-known");
        (await who.Post("/api/citizens", person.Registration("492"))).Expect(202);
        (await (await App.As("esbjerg1")).Post("/api/citizens", person.Registration("561"))).Refused("citizen-known");

        var lines = (await (await App.As("esbjerg1")).Get($"/api/citizens/{citizen}/look-ups")).Expect(200)["items"].EnumerateArray().ToArray();
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.Equal(
            ("registration", Name, "492"),
            (line.GetProperty("reason").GetString(), line.GetProperty("actor").GetString(), line.GetProperty("organisation").GetString())));
    }

    [Fact]
    public async Task A_lead_sees_everybody_and_never_waits()
    {
        var elsewhere = await Elsewhere();
        var lead = await App.As("spoclead");
        for (var i = 0; i < 3; i++)
            (await lead.Post("/api/citizens", elsewhere.Registration("479"))).Refused("citizen-known");

        (await lead.Post("/api/citizens", Person.New().Registration("479"))).Expect(201);
    }

    [Fact]
    public async Task A_real_number_for_a_replacement_one_is_counted_alike()
    {
        var (real, second) = (Person.New(), Person.New());
        var citizen = await (real with { Cpr = $"{6 + (real.Cpr[0] - '0')}{real.Cpr[1..]}" }).Registered(App, "607");
        var who = await Registrar("607");

        (await who.Post($"/api/citizens/{citizen}/change", new { cpr = (await Elsewhere()).Cpr })).Refused("citizen-known");
        var pending = (await who.Post($"/api/citizens/{citizen}/change", new { cpr = second.Cpr, name = "Prøve Andet" })).Expect(202);

        Assert.Equal("registration-pending", pending.Text("code"));
        var state = (await who.Get($"/api/pending-registrations/{pending.Id}")).Expect(200);
        Assert.Equal(("change", "pending", citizen), (state.Text("kind"), state.Text("state"), state["citizen"].GetGuid()));
    }

    [Fact]
    public async Task A_repeat_with_the_same_key_gives_the_same_waiting_one()
    {
        var who = await Registrar("430");
        (await who.Post("/api/citizens", (await Elsewhere("461")).Registration("430"))).Refused("citizen-known");
        var body = Person.New().Registration("430");

        var first = (await who.Post("/api/citizens", body, ("Idempotency-Key", "waits"))).Expect(202);

        Assert.Equal(first.Body, (await who.Post("/api/citizens", body, ("Idempotency-Key", "waits"))).Expect(202).Body);
    }

    private static string Name => $"registrar-{accounts}";

    private async Task<Client> Registrar(string municipality)
    {
        Interlocked.Increment(ref accounts);
        await Put(Name, (municipality, "municipality"));
        return await SignIn(Name);
    }

    private async Task<Person> Elsewhere(string municipality = "561")
    {
        var person = Person.New();
        await person.Registered(App, municipality);
        return person;
    }

    private static string Shape(Answer answer) => answer.Body.Replace(answer.Id.ToString(), "id", StringComparison.Ordinal)
        + string.Join(' ', answer.Headers.Where(header => header.Key != "Date").Select(header => header.ToString()));
}
