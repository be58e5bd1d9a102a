using System.Net;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Agreements;

public class AgreementTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_decision_right_after_a_change_goes_by_the_new_agreement()
    {
        var admin = await App.As("admin1");
        var programme = await Programme(admin);
        var citizen = await Given.Citizen(App, "607");
        var device = await Given.ReadyDevice(App, "scale");
        (await Reserve(admin, device, citizen, programme)).Refused("no-agreement");

        var agreement = (await admin.Post("/api/agreements", Ssl("607", programme, "2024-01-01"))).Expect(201);
        (await Reserve(admin, device, citizen, programme)).Expect(200);
        Assert.Equal("ssl-syd", (await Serving(admin, "607", programme)).Expect(200).Text("unit"));

        await Given.Step(App, device, "stock-control", new { step = "release", reason = "not needed" });
        (await admin.Post($"/api/agreements/{agreement.Id}/end", new { to = Today(0) })).Expect(200);
        (await Reserve(admin, device, citizen, programme)).Refused("no-agreement");
        (await Serving(admin, "607", programme)).Refused("no-agreement", 404);
    }

    [Fact]
    public async Task An_end_leaves_a_gap_that_is_reported_until_somebody_follows()
    {
        var admin = await App.As("admin1");
        var programme = await Programme(admin);
        var first = (await admin.Post("/api/agreements", Ssl("492", programme, "2024-01-01", "2024-06-01"))).Expect(201);

        Assert.Equal(("2024-06-01", null), Assert.Single(await GapsOf(admin, programme, "492")));
        (await admin.Post("/api/agreements", Ssl("492", programme, "2025-01-01"))).Expect(201);
        Assert.Equal(("2024-06-01", "2025-01-01"), Assert.Single(await GapsOf(admin, programme, "492")));
        (await admin.Post($"/api/agreements/{first.Id}/end", new { to = "2025-01-01" })).Expect(200);
        Assert.Empty(await GapsOf(admin, programme, "492"));
        (await admin.Post($"/api/agreements/{first.Id}/end", new { to = "2025-01-02" })).Refused("agreements-overlap");
        (await admin.Post($"/api/agreements/{first.Id}/end", new { to = "2024-01-01" })).Refused("agreement-without-days", 422);
    }

    [Fact]
    public async Task Two_agreements_for_the_same_day_are_refused_with_the_one_that_stands()
    {
        var admin = await App.As("admin1");
        var programme = await Programme(admin);
        var first = (await admin.Post("/api/agreements", Ssl("440", programme, "2024-01-01"))).Expect(201);

        var refused = (await admin.Post("/api/agreements", Ssl("440", programme, "2026-01-01"))).Refused("agreements-overlap");

        Assert.Equal(first.Id.ToString(), refused["params"].GetProperty("agreement").GetString());
    }

    [Fact]
    public async Task Of_two_that_add_the_same_agreement_at_once_one_is_refused()
    {
        var admin = await App.As("admin1");
        var programme = await Programme(admin);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => admin.Post("/api/agreements", Ssl("450", programme, "2024-01-01"))));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Created);
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.Created), answer => answer.Refused("agreements-overlap"));
    }

    [Theory]
    [InlineData("999", "ssl", "telekol", "ssl-syd", "not-a-served-organisation")]
    [InlineData("461", "ssl", "telekol", "ssl-nowhere", "unknown-unit")]
    [InlineData("461", "ssl", "telekol", "spoc", "unit-of-other-kind")]
    [InlineData("461", "spoc", null, "ssl-syd", "unit-of-other-kind")]
    [InlineData("461", "ssl", "diabetes", "ssl-syd", "unknown-programme")]
    [InlineData("461", "phone", null, "spoc", "invalid-content")]
    public async Task An_agreement_between_the_wrong_ones_is_refused(string organisation, string service, string? programme, string unit, string code) =>
        (await (await App.As("admin1")).Post("/api/agreements", new { organisation, service, programme, unit, from = "2030-01-01" })).Refused(code, 422);

    [Fact]
    public async Task An_agreement_is_read_with_its_version_and_a_stale_end_is_refused()
    {
        var admin = await App.As("admin1");
        var added = (await admin.Post("/api/agreements", Ssl("420", await Programme(admin), "2024-01-01"))).Expect(201);
        var end = $"/api/agreements/{added.Id}/end";

        (await admin.Post(end, new { to = "2030-01-01" }, ("If-Match", "\"1\""))).Expect(200);
        (await admin.Post(end, new { to = "2031-01-01" }, ("If-Match", "\"1\""))).Refused("stale-version", 412);
        var now = (await (await App.As("spoc1")).Get($"/api/agreements/{added.Id}")).Expect(200);

        Assert.Equal(("\"2\"", "2030-01-01"), (now.ETag, now.Text("to")));
        (await admin.Post($"/api/agreements/{Guid.CreateVersion7()}/end", new { to = "2030-01-01" })).Refused("not-found", 404);
    }

    [Fact]
    public async Task A_repeated_call_with_the_same_key_adds_one_agreement_and_answers_the_same()
    {
        var admin = await App.As("admin1");
        var wished = Ssl("479", await Programme(admin), "2024-01-01");

        var first = (await admin.Post("/api/agreements", wished, ("Idempotency-Key", "479-once"))).Expect(201);
        var again = (await admin.Post("/api/agreements", wished, ("Idempotency-Key", "479-once"))).Expect(201);

        Assert.Equal(first.Body, again.Body);
        Assert.Equal("true", again.Headers["Idempotency-Replayed"]);
    }

    [Theory]
    [InlineData("spoclead")]
    [InlineData("depot1")]
    [InlineData("fts1")]
    public async Task Only_an_administrator_changes_agreements(string user)
    {
        var who = await App.As(user);

        (await who.Post("/api/agreements", new { })).Refused("role", 403);
        (await who.Post($"/api/agreements/{Guid.CreateVersion7()}/end", new { })).Refused("role", 403);
    }

    private static object Ssl(string organisation, string programme, string from, string? to = null) =>
        new { organisation, service = "ssl", programme, unit = "ssl-syd", from, to };

    private static async Task<string> Programme(Client admin)
    {
        var code = Given.Serial().ToLowerInvariant();
        (await admin.Post("/api/programmes", new { code, name = "Trial", app = "telma", kit = new[] { new { model = "scale", quantity = 1 } } })).Expect(201);
        return code;
    }

    private static Task<Answer> Reserve(Client who, Guid device, Guid citizen, string programme) =>
        who.Post($"/api/devices/{device}/stock-control", new { step = "reserve", citizen, programme });

    private static Task<Answer> Serving(Client who, string municipality, string programme) =>
        who.Get($"/api/agreements/serving?municipality={municipality}&service=ssl&programme={programme}");

    private static async Task<(string From, string? To)[]> GapsOf(Client who, string programme, string organisation) =>
        [.. (await who.Get("/api/agreements/gaps?since=2024-01-01")).Expect(200)["items"].EnumerateArray()
            .Where(gap => gap.GetProperty("programme").GetString() == programme && gap.GetProperty("organisation").GetString() == organisation)
            .Select(gap => (gap.GetProperty("from").GetString()!, gap.GetProperty("to").GetString()))];

    private string Today(int ahead) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(App.Host.Time.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen")).DateTime)
            .AddDays(ahead).ToString("O");
}
