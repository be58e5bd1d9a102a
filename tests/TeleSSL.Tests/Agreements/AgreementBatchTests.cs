using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Agreements;

/// <summary>The office enters the agreements of all municipalities in one call.</summary>
public class AgreementBatchTests(TeleSSLApp app) : Story(app)
{
    private static readonly string[] Municipalities =
    [
        "410", "420", "430", "440", "450", "461", "479", "480", "482", "492", "510", "530", "540", "550", "561", "563", "573", "575", "580", "607", "621", "630",
    ];

    [Fact]
    public async Task All_municipalities_get_a_programme_in_one_call_Esbjerg_and_Fanoe_from_their_own_units()
    {
        var admin = await App.As("admin1");
        var programme = await Programme(admin);
        Assert.Equal(Municipalities, await Without(admin, programme));
        var common = Municipalities.Except(["561", "563"]).Select(code => Row(code, programme)).ToArray();

        var added = (await admin.Post("/api/agreements/batch", new { agreements = common })).Expect(201);

        Assert.Equal((20, 20, 20), (added["rows"].GetInt32(), added["accepted"].GetInt32(), added["agreements"].GetArrayLength()));
        Assert.Equal(["561", "563"], await Without(admin, programme));
        Assert.DoesNotContain(
            await Gaps(admin),
            gap => gap.GetProperty("service").GetString() == "spoc" && gap.GetProperty("organisation").GetString() is ("561" or "563"));
        var own = new[] { Row("561", programme, "ssl-esbjerg"), Row("563", programme, "ssl-fanoe") };
        (await admin.Post("/api/agreements/batch", new { agreements = own })).Expect(201);
        Assert.Empty(await Without(admin, programme));
        Assert.Equal("ssl-syd", await Unit(admin, "461", programme));
        Assert.Equal(("ssl-esbjerg", "ssl-fanoe"), (await Unit(admin, "561", programme), await Unit(admin, "563", programme)));
        var first = added["agreements"][0].GetGuid();
        Assert.Equal("\"1\"", (await admin.Get($"/api/agreements/{first}")).Expect(200).ETag);
    }

    [Fact]
    public async Task A_row_that_cannot_be_added_stops_all_of_them_and_each_is_named_with_its_code()
    {
        var admin = await App.As("admin1");
        var programme = await Programme(admin);
        var known = (await admin.Post("/api/agreements", Row("410", programme))).Expect(201).Id;
        object[] rows =
        [
            Row("420", programme), Row("999", programme), Row("410", programme), Row("420", programme, from: "2028-01-01"),
            Row("430", programme, unit: "spoc"), Row("430", programme, from: "2024-01-01", to: "2024-01-01"), Row("430", "unheard-of"), Row("440", programme),
        ];

        var refused = (await admin.Post("/api/agreements/batch", new { agreements = rows })).Refused("agreements-refused", 422);
        var preview = (await admin.Post("/api/agreements/batch?dryRun=true", new { agreements = rows })).Expect(200);

        string[] codes = ["not-a-served-organisation", "agreements-overlap", "agreements-overlap-in-batch", "unit-of-other-kind", "agreement-without-days", "unknown-programme"];
        Assert.Equal(
            codes.Select((code, i) => (i + 2, code)),
            refused["fields"].EnumerateArray().Select(field => (field.GetProperty("row").GetInt32(), field.GetProperty("code").GetString()!)));
        Assert.Equal([known.ToString(), "1"], refused["fields"].EnumerateArray().Select(field => field.GetProperty("params")).SelectMany(named => new[] { Named(named, "other"), Named(named, "agreement") }).OfType<string>().Order(StringComparer.Ordinal));
        Assert.Equal((8, 2), (preview["rows"].GetInt32(), preview["accepted"].GetInt32()));
        Assert.Equal([null, .. codes, null], preview["results"].EnumerateArray().Select(row => row.GetProperty("code").GetString()));
        var fields = preview["results"].EnumerateArray().Where(row => row.GetProperty("code").GetString() is not null)
            .SelectMany(row => row.GetProperty("fields").EnumerateArray());
        Assert.True(JsonElement.DeepEquals(refused["fields"], JsonSerializer.SerializeToElement(fields)));
        Assert.Equal(Municipalities.Except(["410"]), await Without(admin, programme));
    }

    [Fact]
    public async Task A_dry_run_changes_nothing_and_a_repeated_call_adds_them_once()
    {
        var admin = await App.As("admin1");
        var programme = await Programme(admin);
        var body = new { agreements = new[] { Row("450", programme), Row("461", programme) } };

        Assert.Equal(2, (await admin.Post("/api/agreements/batch?dryRun=true", body)).Expect(200)["accepted"].GetInt32());
        Assert.Equal(22, (await Without(admin, programme)).Count());
        var first = (await admin.Post("/api/agreements/batch", body, ("Idempotency-Key", "batch-once"))).Expect(201);
        var again = (await admin.Post("/api/agreements/batch", body, ("Idempotency-Key", "batch-once"))).Expect(201);
        Assert.Equal(first.Body, again.Body);
        (await admin.Post("/api/agreements/batch", body)).Refused("agreements-refused", 422);
    }

    [Fact]
    public async Task Some_hundred_rows_are_one_call_and_more_are_refused()
    {
        var admin = await App.As("admin1");
        var programme = await Programme(admin);
        object[] Years(int count) => [.. Enumerable.Range(0, count).Select(i => Row("461", programme, from: Day(i), to: Day(i + 1)))];

        (await admin.Post("/api/agreements/batch", new { agreements = Years(501) })).Refused("invalid-content", 422);
        (await admin.Post("/api/agreements/batch", new { agreements = Array.Empty<object>() })).Refused("invalid-content", 422);
        Assert.Equal(500, (await admin.Post("/api/agreements/batch", new { agreements = Years(500) })).Expect(201)["accepted"].GetInt32());

        static string Day(int i) => new DateOnly(2040, 1, 1).AddDays(i).ToString("O");
    }

    [Fact]
    public async Task A_ticket_for_a_municipality_that_no_desk_serves_says_so_with_the_day()
    {
        var admin = await App.As("admin1");
        (await admin.Post("/api/organisations", new { code = "665", kind = "municipality", name = "Lemvig" })).Expect(201);
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(App.Host.Time.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen")).DateTime);

        foreach (var user in (string[])["spoc1", "spoclead", "admin1"])
        {
            var refused = (await (await App.As(user)).Post("/api/tickets", Support.TicketAtDesk.Body("665"))).Refused("no-agreement");
            Assert.Equal(("665", "spoc", $"{day:O}"), (Named(refused["params"], "organisation"), Named(refused["params"], "service"), Named(refused["params"], "day")));
        }

        (await (await App.As("spoc1")).Post("/api/tickets", Support.TicketAtDesk.Body("999"))).Refused("unknown-municipality", 422);
        (await (await App.As("odense1")).Post("/api/tickets", Support.TicketAtDesk.Body("561"))).Refused("unknown-municipality", 422);
        (await (await App.As("spoc1")).Post("/api/tickets", Support.TicketAtDesk.Body("561"))).Expect(201);
        (await (await App.As("spoc1")).Post("/api/tickets", Support.TicketAtDesk.Body("563"))).Expect(201);
        Assert.Contains(await Gaps(admin), gap => gap.GetProperty("organisation").GetString() == "665" && gap.GetProperty("service").GetString() == "spoc" && gap.GetProperty("from").ValueKind == JsonValueKind.Null);
    }

    [Theory]
    [InlineData("spoclead")]
    [InlineData("odense1")]
    [InlineData("fts1")]
    public async Task Only_an_administrator_adds_agreements(string user) =>
        (await (await App.As(user)).Post("/api/agreements/batch?dryRun=true", new { agreements = Array.Empty<object>() })).Refused("role", 403);

    [Fact]
    public async Task A_member_that_a_row_does_not_have_is_named()
    {
        var row = new { organisation = "461", service = "spoc", unit = "spoc", from = "2030-01-01", untill = "2031-01-01" };

        Assert.Contains("untill", (await (await App.As("admin1")).Post("/api/agreements/batch?dryRun=true", new { agreements = new[] { row } })).Expect(422).Body, StringComparison.Ordinal);
    }

    private static object Row(string organisation, string programme, string unit = "ssl-syd", string from = "2024-01-01", string? to = null) =>
        new { organisation, service = "ssl", programme, unit, from, to };

    private static async Task<string> Programme(Client admin)
    {
        var code = Given.Serial().ToLowerInvariant();
        (await admin.Post("/api/programmes", new { code, name = "Trial", app = "telma", kit = new[] { new { model = "scale", quantity = 1 } } })).Expect(201);
        return code;
    }

    private static async Task<List<JsonElement>> Gaps(Client who) => [.. (await who.Get("/api/agreements/gaps")).Expect(200)["items"].EnumerateArray()];

    private static async Task<IEnumerable<string>> Without(Client who, string programme) =>
        (await Gaps(who)).Where(gap => gap.GetProperty("programme").GetString() == programme).Select(gap => gap.GetProperty("organisation").GetString()!)
            .Intersect(Municipalities);

    private static async Task<string> Unit(Client who, string municipality, string programme) =>
        (await who.Get($"/api/agreements/serving?municipality={municipality}&service=ssl&programme={programme}")).Expect(200).Text("unit");

    private static string? Named(JsonElement named, string name) => named.TryGetProperty(name, out var value) ? value.GetString() : null;
}
