using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

public class PhoneTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Those_who_share_a_number_are_found_within_the_scope_and_each_sight_is_logged()
    {
        var (one, other, elsewhere) = (Person.New(), Person.New(), Person.New());
        var here = await one.Registered(App);
        var too = await (other with { Phone = one.Phone }).Registered(App);
        var away = await (elsewhere with { Phone = one.Phone }).Registered(App, "561");

        var found = await LookUp("odense1", $"+45 {one.Phone[..4]} {one.Phone[4..]}");

        Assert.Equal([(here, one.Name), (too, other.Name)], Items(found).Select(item => (item.GetProperty("id").GetGuid(), item.GetProperty("name").GetString()!)));
        Assert.Equal(one.Line, Items(found)[0].GetProperty("address").GetProperty("line").GetString());
        Assert.Equal("no-store", found.Headers["Cache-Control"]);
        Assert.All(elsewhere.Traces.Except([elsewhere.Phone]).Append($"{away}"), trace => Assert.DoesNotContain(trace, found.Body, StringComparison.Ordinal));
        Assert.Equal((1, 1, 0), (await Logged(here), await Logged(too), await Logged(away)));
    }

    [Fact]
    public async Task Nobody_with_the_number_is_as_nobody_within_the_scope()
    {
        var person = Person.New();
        await person.Registered(App, "561");

        var unknown = await LookUp("odense1", "39999999");

        Assert.Empty(Items(unknown));
        Assert.Equal(unknown.Body, (await LookUp("odense1", person.Phone)).Body);
        Assert.Single(Items(await LookUp("spoc1", person.Phone)));
    }

    [Fact]
    public async Task A_protected_citizen_is_named_by_a_look_up_of_that_one_only()
    {
        var person = Person.New();
        var citizen = await person.Registered(App, isProtected: true);

        var found = await LookUp("spoc1", person.Phone);

        Assert.Equal((citizen, true), (Assert.Single(Items(found)).GetProperty("id").GetGuid(), Items(found)[0].GetProperty("protectedAddress").GetBoolean()));
        Assert.All(person.Traces, trace => Assert.DoesNotContain(trace, found.Body, StringComparison.Ordinal));
        Assert.Equal(1, await Logged(citizen));
        Assert.Equal(person.Name, (await (await App.As("spoc1")).Post($"/api/citizens/{citizen}/look-up", new { reason = "support" })).Expect(200).Text("name"));
    }

    [Fact]
    public async Task An_old_number_and_one_of_somebody_erased_find_nobody()
    {
        var (moved, gone) = (Person.New(), Person.New());
        var citizen = await moved.Registered(App);
        (await (await App.As("odense1")).Post($"/api/citizens/{citizen}/change", new { phone = (string?)null })).Expect(200);
        (await (await App.As("admin1")).Post($"/api/citizens/{await gone.Registered(App)}/erase", new { })).Expect(200);

        Assert.Empty(Items(await LookUp("admin1", moved.Phone)));
        Assert.Empty(Items(await LookUp("admin1", gone.Phone)));
    }

    [Fact]
    public async Task A_receptions_number_shows_nobody()
    {
        var reception = Person.New().Phone;
        var residents = new List<Guid>();
        for (var i = 0; i < 21; i++)
            residents.Add(await (Person.New() with { Phone = reception }).Registered(App));
        var desk = await App.As("spoc1");

        (await desk.Post("/api/citizens/look-up-by-phone", new { phone = reception, reason = "support" })).Refused("number-of-many");

        Assert.Equal(0, await Logged(residents[0]));
        (await (await App.As("admin1")).Post($"/api/citizens/{residents[20]}/change", new { phone = (string?)null })).Expect(200);
        Assert.Equal(20, Items(await LookUp("spoc1", reception)).Length);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"phone":"12345678"}""")]
    [InlineData("""{"phone":"12345678","reason":"curiosity"}""")]
    [InlineData("""{"phone":"12345678x","reason":"other"}""")]
    [InlineData("""{"phone":null,"reason":"other"}""")]
    [InlineData("""{"cpr":"2512484916","reason":"other"}""")]
    public async Task A_number_and_a_reason_are_needed(string body)
    {
        var refused = (await (await App.As("spoc1")).Post("/api/citizens/look-up-by-phone", body)).Refused("invalid-content", 422);

        Assert.DoesNotContain("12345678", refused.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("driver1")]
    [InlineData("fts1")]
    [InlineData("finance1")]
    public async Task It_is_for_the_desk(string user) =>
        (await (await App.As(user)).Post("/api/citizens/look-up-by-phone", new { phone = "12345678", reason = "other" })).Refused("role", 403);

    private async Task<Answer> LookUp(string user, string phone) =>
        (await (await App.As(user)).Post("/api/citizens/look-up-by-phone", new { phone, reason = "support" })).Expect(200);

    private async Task<int> Logged(Guid citizen) =>
        (await (await App.As("admin1")).Get($"/api/citizens/{citizen}/look-ups")).Expect(200)["items"].GetArrayLength();

    private static JsonElement[] Items(Answer page) => [.. page["items"].EnumerateArray()];
}
