using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Agreements;

public class DemoSituationTests(TeleSSLApp app) : Story(app)
{
    private static readonly string[] Municipalities =
    [
        "410", "420", "430", "440", "450", "461", "479", "480", "482", "492", "510", "530", "540", "550", "561", "563", "573", "575", "580", "607", "621", "630",
    ];

    [Fact]
    public async Task The_region_has_22_municipalities_in_four_clusters_and_four_hospitals()
    {
        var anyone = await App.As("odense1");

        Assert.Equal(Municipalities, await Codes(anyone, "/api/organisations?kind=municipality"));
        Assert.Equal(["ouh", "shs", "slb", "svs"], await Codes(anyone, "/api/organisations?kind=hospital"));
        Assert.Equal(["1083"], await Codes(anyone, "/api/organisations?kind=region"));
        Assert.Equal(9, (await Codes(anyone, "/api/organisations?kind=municipality&cluster=fyn")).Length);
    }

    [Fact]
    public async Task The_border_municipalities_Billund_and_Vejen_stand_in_two_clusters()
    {
        var anyone = await App.As("fts1");
        var east = await Codes(anyone, "/api/organisations?kind=municipality&cluster=lillebaelt");
        var west = await Codes(anyone, "/api/organisations?kind=municipality&cluster=sydvestjylland");

        Assert.Equal(["530", "575"], east.Intersect(west));
        Assert.Equal(["530", "561", "563", "573", "575"], west);
    }

    [Fact]
    public async Task Today_one_desk_serves_all_22_and_one_common_unit_serves_20_of_them()
    {
        var anyone = await App.As("spoc1");
        var units = new List<string>();
        foreach (var municipality in Municipalities)
        {
            Assert.Equal("spoc", await Unit(anyone, $"municipality={municipality}&service=spoc"));
            units.Add(await Unit(anyone, $"municipality={municipality}&service=ssl&programme=telehjerte"));
        }

        Assert.Equal(20, units.Count(unit => unit == "ssl-syd"));
        Assert.Equal("ssl-esbjerg", await Unit(anyone, "municipality=561&service=ssl&programme=telekol"));
        Assert.Equal("ssl-fanoe", await Unit(anyone, "municipality=563&service=ssl&programme=telekol"));
    }

    [Theory]
    [InlineData("573", "ssl-sydvestjylland")]
    [InlineData("561", "ssl-sydvestjylland")]
    [InlineData("480", "ssl-fyn")]
    [InlineData("430", "ssl-fyn")]
    [InlineData("461", "ssl-fyn")]
    public async Task In_the_2023_pilot_the_clusters_had_the_equipment_and_Odense_the_desk(string municipality, string unit)
    {
        var anyone = await App.As("finance1");

        Assert.Equal(unit, await Unit(anyone, $"municipality={municipality}&service=ssl&programme=telekol&on=2023-06-01"));
        Assert.Equal("spoc-odense", await Unit(anyone, $"municipality={municipality}&service=spoc&on=2023-12-31"));
        Assert.Equal("spoc", await Unit(anyone, $"municipality={municipality}&service=spoc&on=2024-01-01"));
    }

    [Theory]
    [InlineData("municipality=621&service=spoc&on=2023-06-01")]
    [InlineData("municipality=461&service=ssl&programme=telehjerte&on=2023-06-01")]
    [InlineData("municipality=461&service=ssl&programme=diabetes")]
    [InlineData("municipality=999&service=spoc")]
    public async Task Without_an_agreement_the_answer_says_so(string query) =>
        (await (await App.As("spoc1")).Get($"/api/agreements/serving?{query}")).Refused("no-agreement", 404);

    [Theory]
    [InlineData("serving?municipality=461&service=spoc&on=2023-13-01", "on")]
    [InlineData("serving?municipality=461&service=spoc&on=yesterday", "on")]
    [InlineData("serving?municipality=461&service=support", "service")]
    [InlineData("serving?municipality=461", "service")]
    [InlineData("serving?service=spoc", "municipality")]
    [InlineData("serving?municipality=461&service=ssl", "programme")]
    [InlineData("gaps?since=1", "since")]
    [InlineData("?on=1", "on")]
    public async Task A_question_that_cannot_be_understood_is_answered_by_its_field(string query, string field)
    {
        var answer = (await (await App.As("spoc1")).Get($"/api/agreements/{query}")).Refused("invalid-content", 422);

        Assert.True(answer["errors"].TryGetProperty(field, out _), answer.Body);
    }

    [Fact]
    public async Task Agreements_are_listed_by_day_organisation_and_unit()
    {
        var anyone = await App.As("depot1");

        Assert.Equal(3, (await Items(anyone, "/api/agreements?on=2026-01-01&organisation=461")).Length);
        Assert.Equal(5, (await Items(anyone, "/api/agreements?organisation=461")).Length);
        Assert.Equal(["430", "461", "480"], (await Items(anyone, "/api/agreements?unit=ssl-fyn")).Select(a => a.GetProperty("organisation").GetString()));
        Assert.Equal(66, (await Items(anyone, "/api/agreements?on=2026-01-01")).Length);
    }

    [Fact]
    public async Task Programmes_models_and_places_are_there_for_everybody_who_is_signed_in()
    {
        var driver = await App.As("driver1");
        var kol = (await Items(driver, "/api/programmes")).Single(programme => programme.GetProperty("code").GetString() == "telekol");
        var tablet = (await Items(driver, "/api/device-models")).Single(model => model.GetProperty("code").GetString() == "tablet");

        Assert.Equal("telma", kol.GetProperty("app").GetString());
        Assert.Equal(["2023-01-01", "2024-01-01"], kol.GetProperty("minimums").EnumerateArray().Select(m => m.GetProperty("from").GetString()));
        Assert.Equal(4, kol.GetProperty("kit").GetArrayLength());
        Assert.Equal("gs1", tablet.GetProperty("identifiers")[0].GetProperty("agency").GetString());
        Assert.Equal(["depot", "depot/returns", "depot/shelf-a", "depot/shelf-b"], await Codes(driver, "/api/locations?unit=ssl-syd"));
        foreach (var path in new[] { "/api/programmes", "/api/device-models", "/api/locations", "/api/organisations", "/api/agreements" })
            (await App.Nobody.Get(path)).Refused("sign-in-needed", 401);
    }

    [Fact]
    public async Task An_unknown_kind_of_organisation_is_refused() =>
        (await (await App.As("spoc1")).Get("/api/organisations?kind=club")).Refused("invalid-content", 422);

    private static async Task<string> Unit(Client who, string query) => (await who.Get($"/api/agreements/serving?{query}")).Expect(200).Text("unit");

    private static async Task<System.Text.Json.JsonElement[]> Items(Client who, string path)
    {
        var page = (await who.Get(path)).Expect(200);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, page["next"].ValueKind);
        return [.. page["items"].EnumerateArray()];
    }

    private static async Task<string[]> Codes(Client who, string path) => [.. (await Items(who, path)).Select(item => item.GetProperty("code").GetString()!)];
}
