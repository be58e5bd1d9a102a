using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

public class FindTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_caller_without_a_number_is_found_by_name_and_postal_code_and_it_stands_in_the_log()
    {
        var person = Named("Anne-Marie Kjærgaard Fundet");
        var citizen = await person.Registered(App);
        var desk = await App.As("spoc1");

        var found = (await desk.Post("/api/citizens/find", new { name = "fundet annemarie kaer", postalCode = "5000", reason = "support" })).Expect(200);

        var one = Assert.Single(Items(found));
        Assert.Equal((citizen, person.Name, "461"), (one.GetProperty("id").GetGuid(), one.GetProperty("name").GetString(), one.GetProperty("municipality").GetString()));
        Assert.Equal(person.Line, one.GetProperty("address").GetProperty("line").GetString());
        Assert.Equal("no-store", found.Headers["Cache-Control"]);
        Assert.DoesNotContain(person.Cpr, found.Body, StringComparison.Ordinal);
        var line = Assert.Single(await Log(citizen));
        Assert.Equal(("spoc1", "spoc", "support"), (line.GetProperty("actor").GetString(), line.GetProperty("organisation").GetString(), line.GetProperty("reason").GetString()));
        Assert.Equal(JsonValueKind.String, line.GetProperty("find").ValueKind);
    }

    [Fact]
    public async Task All_whom_one_search_showed_have_the_same_search_in_their_logs()
    {
        var (one, other) = (await Named("Tvilling Ens Én").Registered(App), await Named("Tvilling Ens To").Registered(App));

        Assert.Equal([one, other], Ids(await Find("spoc1", new { name = "ens tvilling", postalCode = "5000", reason = "check" })));

        Assert.Equal(Assert.Single(await Log(one)).GetProperty("find").GetGuid(), Assert.Single(await Log(other)).GetProperty("find").GetGuid());
    }

    [Theory]
    [InlineData("Aase Fødselsdag", "Åse Fødsels")]
    [InlineData("Christian Fødselsdag", "Kristian")]
    [InlineData("Joel Fødselsdag", "Joe")]
    [InlineData("Bo Fødselsdag", "bo")]
    public async Task A_birth_date_does_as_well(string name, string asked)
    {
        var person = Named(name);
        var citizen = await person.Registered(App);

        Assert.Equal([citizen], Ids(await Find("spoc1", new { name = asked, born = person.Born(), reason = "support" })));
        Assert.Equal([citizen], Ids(await Find("spoc1", new { name = asked, born = person.Born(), postalCode = "5000", reason = "support" })));
        Assert.Empty(Ids(await Find("spoc1", new { name = asked, born = person.Born(), postalCode = "5200", reason = "support" })));
        Assert.Empty(Ids(await Find("spoc1", new { name = asked, born = person.Born().AddYears(-100), reason = "support" })));
    }

    [Fact]
    public async Task A_protected_citizen_is_found_by_birth_date_alone_and_named_by_a_look_up_of_that_one()
    {
        var person = Named("Skjult Borgerinde");
        var citizen = await person.Registered(App, isProtected: true);

        Assert.Empty(Ids(await Find("spoc1", new { name = "Skjult Borgerinde", postalCode = "5000", reason = "support" })));
        var found = await Find("spoc1", new { name = "Skjult", born = person.Born(), reason = "support" });
        var elsewhere = await Find("spoc1", new { name = "Skjult", born = person.Born(), postalCode = "9990", reason = "support" });

        Assert.Equal(found.Body, elsewhere.Body);
        Assert.Equal($$"""[{"id":"{{citizen}}","name":null,"address":null,"municipality":null,"protectedAddress":true,"status":"active"}]""", found["items"].GetRawText());
        var named = (await (await App.As("spoc1")).Post($"/api/citizens/{citizen}/look-up", new { reason = "support" })).Expect(200);
        Assert.Equal(person.Name, named.Text("name"));
        Assert.Equal(3, (await Log(citizen)).Length);
    }

    [Fact]
    public async Task Nobody_is_as_nobody_within_the_scope_and_both_searches_are_logged()
    {
        await Named("Langt Borte").Registered(App, "561");
        var before = await Searches();

        var outside = await Find("odense1", new { name = "Langt Borte", postalCode = "5000", reason = "support" });
        var nobody = await Find("odense1", new { name = "Aldrig Set", postalCode = "5000", reason = "support" });

        Assert.Equal(outside.Body, nobody.Body);
        Assert.Empty(Items(nobody));
        Assert.Single(Ids(await Find("spoc1", new { name = "Langt Borte", postalCode = "5000", reason = "support" })));
        Assert.Equal(before + 3, await Searches());
        Assert.Equal(
            1, await Stored.Value<int>(App.Settings, "SELECT count(*) FROM citizen_find WHERE actor = 'spoc1' AND searched_by = 'postal-code' AND matches = 1 AND id IN (SELECT find FROM look_up)"
                + " AND id = (SELECT id FROM citizen_find WHERE actor = 'spoc1' ORDER BY id DESC LIMIT 1)"));
    }

    [Fact]
    public async Task After_a_move_and_a_new_name_a_citizen_is_found_where_the_citizen_is_now()
    {
        var person = Named("Flyttende Person");
        var citizen = await person.Registered(App);
        var device = await Given.DeviceInUse(App, citizen);
        var question = new { name = "Flyttende", born = person.Born(), reason = "delivery", about = device };

        (await (await App.As("odense1")).Post($"/api/citizens/{citizen}/change", new { municipality = "561", name = "Flyttende Gift" })).Expect(200);

        Assert.Empty(Ids(await Find("odense1", question)));
        Assert.Equal([citizen], Ids(await Find("esbjerg1", question)));
        Assert.Equal([citizen], Ids(await Find("depot1", question)));
        Assert.Empty(Ids(await Find("spoc1", new { name = "Flyttende Person", born = person.Born(), reason = "support" })));
        (await (await App.As("esbjerg1")).Post($"/api/citizens/{citizen}/change", new { address = new { line = "Torvet 1", postalCode = "6700", city = "Esbjerg" } })).Expect(200);
        Assert.Equal([citizen], Ids(await Find("esbjerg1", new { name = "gift", postalCode = "6700", reason = "support" })));
        Assert.Empty(Ids(await Find("esbjerg1", new { name = "gift", postalCode = "5000", reason = "support" })));
    }

    [Fact]
    public async Task Who_becomes_protected_is_no_longer_found_by_postal_code_and_who_is_erased_not_at_all()
    {
        var person = Named("Forsvundet Helt");
        var citizen = await person.Registered(App);
        var rows = await Rows(citizen);
        object byPlace = new { name = "Forsvundet", postalCode = "5000", reason = "support" };
        Assert.Single(Ids(await Find("spoc1", byPlace)));

        (await (await App.As("odense1")).Post($"/api/citizens/{citizen}/change", new { protectedAddress = true })).Expect(200);
        Assert.Empty(Ids(await Find("spoc1", byPlace)));
        (await (await App.As("odense1")).Post($"/api/citizens/{citizen}/change", new { protectedAddress = false })).Expect(200);
        Assert.Single(Ids(await Find("spoc1", byPlace)));
        Assert.Equal(rows, await Rows(citizen));
        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);

        Assert.Empty(Ids(await Find("spoc1", new { name = "Forsvundet", born = person.Born(), reason = "support" })));
        Assert.Equal((0, 0), await Rows(citizen));
    }

    [Fact]
    public async Task More_than_twenty_are_refused_with_how_many_and_nobody_is_shown()
    {
        var many = new List<Guid>();
        for (var i = 0; i < 21; i++)
            many.Add(await Named($"Hyppig Navn{(char)('a' + i)}").Registered(App));
        var desk = await App.As("spoc1");

        var refused = (await desk.Post("/api/citizens/find", new { name = "Hyppig", postalCode = "5000", reason = "support" })).Refused("name-of-many");

        Assert.Equal(("21", "20"), (refused["params"].GetProperty("count").GetString(), refused["params"].GetProperty("max").GetString()));
        Assert.Empty(await Log(many[0]));
        Assert.Equal(1, await Stored.Value<int>(App.Settings, "SELECT count(*) FROM citizen_find WHERE matches = 21"));
        Assert.Single(Ids(await Find("spoc1", new { name = "Hyppig Navnb", postalCode = "5000", reason = "support" })));
    }

    [Theory]
    [InlineData("{}", "name", "required")]
    [InlineData("""{"name":"Anne","reason":"support"}""", "postalCode", "postal-code-or-birth-date")]
    [InlineData("""{"name":"Anne","reason":"support","postalCode":"500"}""", "postalCode", "not-a-postal-code")]
    [InlineData("""{"name":"Anne","reason":"support","postalCode":"５０００"}""", "postalCode", "not-a-postal-code")]
    [InlineData("""{"name":"A","reason":"support","postalCode":"5000"}""", "name", "no-name")]
    [InlineData("""{"name":"%_*","reason":"support","postalCode":"5000"}""", "name", "no-name")]
    [InlineData("""{"name":"a b c d e f g h ii","reason":"support","postalCode":"5000"}""", "name", "too-many")]
    [InlineData("""{"name":"Anne\u0000","reason":"support","postalCode":"5000"}""", "name", "control-characters")]
    [InlineData("""{"name":"Anne","reason":"registration","postalCode":"5000"}""", "reason", "not-one-of")]
    [InlineData("""{"name":"Anne","reason":"support","born":"31-12-1948"}""", "born", "wrong-type")]
    public async Task A_name_a_place_or_day_and_a_reason_are_needed(string body, string path, string code)
    {
        var refused = (await (await App.As("spoc1")).Post("/api/citizens/find", body)).Refused("invalid-content", 422);

        Assert.Contains(refused["fields"].EnumerateArray(), field => (field.GetProperty("path").GetString(), field.GetProperty("code").GetString()) == (path, code));
        Assert.DoesNotContain("Anne", refused.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("driver1")]
    [InlineData("fts1")]
    [InlineData("finance1")]
    public async Task It_is_for_the_desk(string user) =>
        (await (await App.As(user)).Post("/api/citizens/find", new { name = "Anne", postalCode = "5000", reason = "other" })).Refused("role", 403);

    private static Person Named(string name) => Person.New() with { Name = name };

    private async Task<Answer> Find(string user, object question) => (await (await App.As(user)).Post("/api/citizens/find", question)).Expect(200);

    private async Task<JsonElement[]> Log(Guid citizen) =>
        Items((await (await App.As("admin1")).Get($"/api/citizens/{citizen}/look-ups")).Expect(200));

    private Task<int> Searches() => Stored.Value<int>(App.Settings, "SELECT count(*) FROM citizen_find WHERE reason = 'support'");

    // How long the list of labels is stands in the length of what is sealed.
    private async Task<(int, int)> Rows(Guid citizen) => (
        await Stored.Value<int>(App.Settings, "SELECT count(*) FROM vault.named_citizen WHERE citizen = @citizen", new { citizen }),
        await Stored.Value<int>(App.Settings, "SELECT coalesce(max(length(sealed)), 0) FROM vault.named_citizen WHERE citizen = @citizen", new { citizen }));

    private static Guid[] Ids(Answer found) => [.. Items(found).Select(item => item.GetProperty("id").GetGuid())];

    private static JsonElement[] Items(Answer page) => [.. page["items"].EnumerateArray()];
}
