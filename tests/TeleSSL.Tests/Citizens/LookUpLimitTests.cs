using System.Text.Json;
using TeleSSL.Tests.Access.Doors;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

/// <summary>A server on which an account may look up six citizens in an hour. Each test has accounts of its own.</summary>
public sealed class StrictApp(Databases databases) : TeleSSLApp(databases)
{
    public const int PerHour = 6;

    protected override Host Started(IReadOnlyDictionary<string, string?> settings) =>
        base.Started(new Dictionary<string, string?>(settings) { ["LookUps:PerHour"] = $"{PerHour}" });
}

/// <summary>A session that was stolen reads a few people, and not the register.</summary>
public class LookUpLimitTests : IClassFixture<StrictApp>
{
    private readonly StrictApp app;

    public LookUpLimitTests(StrictApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        this.app = app;
    }

    [Fact]
    public async Task Look_ups_and_searches_of_an_hour_count_together_and_then_one_waits()
    {
        var person = Person.New();
        var citizen = await person.Registered(app);
        (string Path, object Body)[] ways =
        [
            ($"/api/citizens/{citizen}/look-up", new { reason = "support" }),
            ("/api/citizens/look-up", new { cpr = person.Cpr, reason = "support" }),
            ("/api/citizens/look-up-by-phone", new { phone = person.Phone, reason = "support" }),
            ("/api/search", new { text = person.Cpr, reason = "support" }),
            // Counts twice: it is a search, and it shows one.
            ("/api/citizens/find", new { name = person.Name, born = person.Born(), reason = "support" }),
        ];
        var (agent, colleague) = (await app.As("spoc1"), await app.As("spoclead"));

        foreach (var (path, body) in ways)
            (await agent.Post(path, body)).Expect(200);

        foreach (var (path, body) in ways)
        {
            var refused = (await agent.Post(path, body)).Refused("too-many-look-ups", 429);
            Assert.InRange(int.Parse(refused.Headers["Retry-After"]), 3_500, 3_600);
            Assert.Equal($"{StrictApp.PerHour}", refused["params"].GetProperty("max").GetString());
        }

        (await colleague.Post(ways[0].Path, ways[0].Body)).Expect(200);
        (await agent.Get("/api/tickets")).Expect(200);
        app.Host.Time.Pass(TimeSpan.FromMinutes(61));
        (await agent.Post(ways[0].Path, ways[0].Body)).Expect(200);
    }

    [Fact]
    public async Task A_search_that_finds_no_one_counts_too()
    {
        var agent = await app.As("esbjerg1");
        var search = new { name = "Findes Ikke", postalCode = "6700", reason = "check" };

        for (var i = 0; i < StrictApp.PerHour; i++)
            (await agent.Post("/api/citizens/find", search)).Expect(200);

        (await agent.Post("/api/citizens/find", search)).Refused("too-many-look-ups", 429);
    }

    [Fact]
    public async Task Administrators_see_once_that_an_account_reached_the_limit()
    {
        var citizen = await Given.Citizen(app);
        var agent = await app.As("spoc2");
        using var measured = new Measured(app.Host);

        await Exhaust(agent, citizen);
        await Exhaust(agent, citizen);

        var entry = Assert.Single(await Entries("admin1"));
        Assert.Equal(("look-ups.limit-reached", "spoc2"), (entry.GetProperty("kind").GetString(), entry.GetProperty("actor").GetString()));
        Assert.Contains($"\"max\":{StrictApp.PerHour}", entry.GetRawText().Replace("\\u0022", "\"").Replace("\\\"", "\"").Replace(" ", ""));
        Assert.DoesNotContain($"{citizen}", entry.GetRawText());
        Assert.Single(app.Host.Log.Text.Split('\n'), line => line.Contains("Account spoc2 looked up", StringComparison.Ordinal));
        Assert.Equal((2 * (StrictApp.PerHour + 2)) - StrictApp.PerHour, measured["telessl.look_ups.refused"]);
        Assert.Empty(await Entries("spoclead"));
        app.Host.Time.Pass(TimeSpan.FromMinutes(61));
        await Exhaust(agent, citizen);
        Assert.Equal(2, (await Entries("admin1")).Count);
    }

    [Fact]
    public async Task Of_many_at_once_as_many_as_the_limit_are_answered()
    {
        var citizen = await Given.Citizen(app);
        var coordinator = await app.As("odense1");

        var answers = await Task.WhenAll(Enumerable.Range(0, 2 * StrictApp.PerHour).Select(_ => LookUp(coordinator, citizen)));

        Assert.Equal(StrictApp.PerHour, answers.Count(answer => (int)answer.Status == 200));
        Assert.Equal(StrictApp.PerHour, answers.Count(answer => (int)answer.Status == 429));
    }

    private static Task<Answer> LookUp(Client client, Guid citizen) =>
        client.Post($"/api/citizens/{citizen}/look-up", new { reason = "check" });

    private static async Task Exhaust(Client client, Guid citizen)
    {
        for (var i = 0; i < StrictApp.PerHour + 2; i++)
            Assert.Contains((int)(await LookUp(client, citizen)).Status, (int[])[200, 429]);
    }

    private async Task<List<JsonElement>> Entries(string user) =>
    [
        .. (await (await app.As(user)).Get("/api/journal?topics=accounts&limit=200")).Expect(200)["items"].EnumerateArray()
            .Where(entry => entry.GetProperty("subjectKind").GetString() == "look-ups" && entry.GetProperty("subjectId").GetString() == "spoc2"),
    ];
}
