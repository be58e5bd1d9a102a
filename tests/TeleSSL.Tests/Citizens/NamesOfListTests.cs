using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

/// <summary>The names of a list by one call and one entry of the look-up log.</summary>
public class NamesOfListTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task One_call_shows_the_names_and_is_one_entry_with_its_citizens()
    {
        var people = new[] { Person.New(), Person.New(), Person.New() };
        var (first, second) = (await people[0].Registered(App), await people[1].Registered(App));
        var hidden = await people[2].Registered(App, isProtected: true);

        var names = await Names("odense1", "check", second, hidden, first);

        Assert.Equal(
            [(first, people[0].Name, false), (second, people[1].Name, false), (hidden, null, true)],
            names.EnumerateArray().Select(one => (one.GetProperty("id").GetGuid(), one.GetProperty("name").GetString(), one.GetProperty("protectedAddress").GetBoolean())));
        var entry = (await Log("odense1"))[0];
        Assert.Equal(("odense1", "461", "check", 3, JsonValueKind.Null), (entry.GetProperty("actor").GetString(), entry.GetProperty("organisation").GetString(), entry.GetProperty("reason").GetString(), entry.GetProperty("citizens").GetInt32(), entry.GetProperty("citizen").ValueKind));
        Assert.Equal([first, second, hidden], await (await App.As("odense1")).Ids($"/api/look-ups/{entry.GetProperty("id").GetGuid()}/citizens", 2));
        foreach (var citizen in (Guid[])[first, second, hidden])
        {
            var own = (await (await App.As("odense1")).Get($"/api/citizens/{citizen}/look-ups")).Expect(200)["items"].EnumerateArray().Single();
            Assert.Equal((entry.GetProperty("id").GetGuid(), 3), (own.GetProperty("id").GetGuid(), own.GetProperty("citizens").GetInt32()));
        }
    }

    [Fact]
    public async Task The_same_list_is_logged_once_in_four_hours_and_another_reason_is_another_entry()
    {
        var citizens = new[] { await Given.Citizen(App), await Given.Citizen(App) };
        var before = (await Log("odense1")).Count;

        await Names("odense1", "check", citizens);
        await Names("odense1", "check", [citizens[1], citizens[0], citizens[1]]);
        Assert.Equal(before + 1, (await Log("odense1")).Count);
        await Names("odense1", "complaint", citizens);
        await Names("odense1", "check", citizens[0]);
        Assert.Equal(before + 3, (await Log("odense1")).Count);
        App.Host.Time.Pass(TimeSpan.FromHours(4) + TimeSpan.FromMinutes(1));
        await Names("odense1", "check", citizens);
        Assert.Equal(before + 4, (await Log("odense1")).Count);
        await Names("spoc1", "check", citizens);
        Assert.Equal(before + 5, (await Log("odense1")).Count);
    }

    [Fact]
    public async Task Two_at_once_are_one_entry()
    {
        var citizen = await Given.Citizen(App);
        var coordinator = await App.As("odense1");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
            (await coordinator.Post("/api/citizens/names", new { citizens = new[] { citizen }, reason = "support" })).Expect(200)));

        Assert.Single((await coordinator.Get($"/api/citizens/{citizen}/look-ups")).Expect(200)["items"].EnumerateArray());
    }

    [Fact]
    public async Task Who_is_out_of_scope_unknown_or_erased_is_left_out_without_a_trace()
    {
        var (own, others, erased) = (await Given.Citizen(App), await Given.Citizen(App, "561"), await Given.Citizen(App));
        (await (await App.As("admin1")).Post($"/api/citizens/{erased}/erase", new { })).Expect(200);

        var names = await Names("odense1", "check", own, others, erased, Guid.CreateVersion7());

        Assert.Equal([own], names.EnumerateArray().Select(one => one.GetProperty("id").GetGuid()));
        Assert.Equal(1, (await Log("odense1"))[0].GetProperty("citizens").GetInt32());
        Assert.Empty((await (await App.As("esbjerg1")).Get($"/api/citizens/{others}/look-ups")).Expect(200)["items"].EnumerateArray());
        var before = (await Log("admin1")).Count;
        Assert.Equal(0, (await Names("odense1", "check", others)).GetArrayLength());
        Assert.Equal(before, (await Log("admin1")).Count);
    }

    [Fact]
    public async Task Each_municipality_counts_and_unfolds_its_own_of_a_desks_list()
    {
        var (odense, faaborg) = (await Given.Citizen(App), await Given.Citizen(App, "430"));

        await Names("spoc1", "support", odense, faaborg);

        var (seen, other) = ((await Log("odense1"))[0], (await Log("faaborg1"))[0]);
        Assert.Equal((other.GetProperty("id").GetGuid(), 1, 1), (seen.GetProperty("id").GetGuid(), seen.GetProperty("citizens").GetInt32(), other.GetProperty("citizens").GetInt32()));
        var path = $"/api/look-ups/{seen.GetProperty("id").GetGuid()}/citizens";
        Assert.Equal([odense], await (await App.As("odense1")).Ids(path));
        Assert.Equal([faaborg], await (await App.As("faaborg1")).Ids(path));
        Assert.Equal([odense, faaborg], await (await App.As("admin1")).Ids(path));
        (await (await App.As("esbjerg1")).Get(path)).Refused("not-found", 404);
    }

    [Fact]
    public async Task A_day_has_an_end_of_names_and_tomorrow_goes_on()
    {
        var citizen = await Given.Citizen(App, "430");
        var account = await App.As("faaborg1");
        App.Host.Time.Pass(TimeSpan.FromDays(2));
        account = await App.As("faaborg1");
        var db = App.Host.Services.GetRequiredService<Db>();
        var at = App.Host.Time.GetUtcNow();
        await db.Write<int>(async tx => await tx.ExecuteCounted(
            "INSERT INTO list_look_up (id, at, actor, organisation, reason, citizens, fingerprint) VALUES (@id, @at, 'faaborg1', '430', 'check', 2500, 'x')",
            new { id = Guid.CreateVersion7(at), at }));

        var refused = (await account.Post("/api/citizens/names", new { citizens = new[] { citizen }, reason = "check" })).Refused("too-many-names-shown", 429);

        Assert.Equal(refused["params"].GetProperty("retryAfter").GetString(), refused.Headers["Retry-After"]);
        (await account.Post($"/api/citizens/{citizen}/look-up", new { reason = "check" })).Expect(200);
        App.Host.Time.Pass(TimeSpan.FromDays(1));
        Assert.Equal(1, (await Names("faaborg1", "check", citizen)).GetArrayLength());
    }

    [Theory]
    [InlineData("""{"citizens":[],"reason":"check"}""")]
    [InlineData("""{"citizens":["Nancy"],"reason":"check"}""")]
    [InlineData("""{"citizens":["01980d2e-3c50-7a4b-8e21-5d9f6b7a0c12"]}""")]
    [InlineData("""{"citizens":["01980d2e-3c50-7a4b-8e21-5d9f6b7a0c12"],"reason":"registration"}""")]
    [InlineData("""{"citizens":["01980d2e-3c50-7a4b-8e21-5d9f6b7a0c12"],"reason":"check","ids":[]}""")]
    [InlineData("""{"citizens":null,"reason":"check"}""")]
    public async Task A_list_has_ids_and_a_reason_that_people_have(string body) =>
        (await (await App.As("odense1")).Post("/api/citizens/names", body)).Refused("invalid-content", 422);

    [Fact]
    public async Task A_list_is_at_most_two_hundred()
    {
        var citizens = Enumerable.Range(0, 201).Select(_ => Guid.CreateVersion7()).ToArray();

        (await (await App.As("odense1")).Post("/api/citizens/names", new { citizens, reason = "check" })).Refused("invalid-content", 422);
        Assert.Equal(0, (await Names("odense1", "check", citizens[1..])).GetArrayLength());
    }

    [Theory]
    [InlineData("driver1")]
    [InlineData("fts1")]
    [InlineData("finance1")]
    public async Task Who_has_nothing_to_do_with_citizens_reads_no_names(string user) =>
        (await (await App.As(user)).Post("/api/citizens/names", new { citizens = new[] { Guid.CreateVersion7() }, reason = "check" })).Refused("role", 403);

    private async Task<JsonElement> Names(string user, string reason, params Guid[] citizens)
    {
        var answer = (await (await App.As(user)).Post("/api/citizens/names", new { citizens, reason })).Expect(200);
        App.Host.Time.Pass(TimeSpan.FromMilliseconds(2));
        return answer["items"];
    }

    private async Task<List<JsonElement>> Log(string user) =>
        [.. (await (await App.As(user)).Get("/api/look-ups?limit=200")).Expect(200)["items"].EnumerateArray()];
}
