using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Agreements;

/// <summary>The programme office maintains the programmes by the administrator's rules, and follows recalls by their counts.</summary>
public class ProgrammeOfficeTests(TeleSSLApp app) : Story(app)
{
    private const string ActorOfTheChange =
        "SELECT actor_organisation FROM journal WHERE subject_kind = 'programme' AND subject_id = 'diabetes' AND subject_version = 2";

    [Fact]
    public async Task It_adds_a_programme_and_changes_it_as_an_administrator_does()
    {
        var office = await App.As("fts1");

        var kit = new[] { new { model = "09521234000051", quantity = 1 } };
        (await office.Post("/api/programmes", new { code = "diabetes", name = "TeleDiabetes", app = "telma", kit })).Expect(201);
        (await office.Post("/api/programmes", new { code = "diabetes", name = "Igen", app = "telma" })).Refused("code-taken");
        var read = (await office.Get("/api/programmes/diabetes")).Expect(200);
        Assert.Equal("scale", read["kit"][0].GetProperty("model").GetString());

        var minimums = new[] { new { from = "2026-01-01", version = "2.0.0" } };
        var changed = new { name = "TeleDiabetes", app = "telma", minimums };
        (await office.Post("/api/programmes/diabetes", changed, ("If-Match", "\"9\""))).Refused("stale-version", 412);
        (await office.Post("/api/programmes/diabetes", changed, ("If-Match", read.ETag!))).Expect(200);
        var unknown = new[] { new { model = "none", quantity = 1 } };
        (await office.Post("/api/programmes/diabetes", new { name = "T", app = "telma", kit = unknown })).Refused("unknown-model", 422);
        Assert.Equal("fts", await Citizens.Stored.Value<string>(App.Settings, ActorOfTheChange));
    }

    [Theory]
    [InlineData("finance1")]
    [InlineData("odense1")]
    [InlineData("spoclead")]
    public async Task No_other_role_changes_a_programme(string user) =>
        (await (await App.As(user)).Post("/api/programmes/telekol", new { name = "T", app = "telma" })).Refused("role", 403);

    [Fact]
    public async Task It_reads_a_notice_and_counts_its_devices_everywhere_without_seeing_one()
    {
        var (citizen, first) = (await Given.Citizen(App), Given.Serial());
        var home = await Given.DeviceInUse(App, citizen, "scale");
        var stocked = await Given.NewDevice(App, "scale", "depot-esbjerg");
        var last = Given.Serial();
        var notice = Notice(first, last);
        var recall = (await (await App.As("spoclead")).Post("/api/recalls", notice)).Expect(201).Id;
        var closed = new { step = "recall-closed", recall = $"FSN-{first}", evidence = "Cell replaced" };
        await Given.Step(App, stocked, "stock-control", closed);
        var office = await App.As("fts1");

        Assert.Equal($"FSN-{first}", (await office.Get($"/api/recalls/{recall}")).Expect(200).Text("reference"));
        Assert.Contains($"FSN-{first}", (await office.Get("/api/recalls")).Expect(200).Body);
        var counts = (await office.Get($"/api/recalls/{recall}/counts")).Expect(200);
        Assert.Equal((2, 1, 1), Sums(counts.Json));
        Assert.Equal(["ssl-esbjerg  (1, 0, 0)", "ssl-syd 461 (1, 1, 1)"], counts["items"].EnumerateArray().Select(Line));
        Assert.DoesNotContain($"{citizen}", counts.Body);

        (await office.Get($"/api/recalls/{recall}/devices")).Refused("role", 403);
        (await office.Post("/api/recalls", notice)).Refused("role", 403);
        (await office.Get($"/api/devices/{home}")).Refused("role", 403);
    }

    [Fact]
    public async Task Others_count_what_they_see_of_a_notice()
    {
        var first = Given.Serial();
        await Given.DeviceInUse(App, await Given.Citizen(App, "430"), "scale");
        await Given.NewDevice(App, "scale", "depot-esbjerg");
        var last = Given.Serial();
        var notice = Notice(first, last);
        var recall = (await (await App.As("spoclead")).Post("/api/recalls", notice)).Expect(201).Id;

        Assert.Equal((1, 1, 1), Sums(await Counts("faaborg1")));
        Assert.Equal((0, 0, 0), Sums(await Counts("odense1")));
        Assert.Equal((1, 0, 1), Sums(await Counts("depot2")));
        Assert.Equal((2, 1, 2), Sums(await Counts("admin1")));
        (await (await App.As("finance1")).Get($"/api/recalls/{recall}/counts")).Refused("role", 403);
        (await (await App.As("fts1")).Get($"/api/recalls/{Guid.CreateVersion7()}/counts")).Refused("not-found", 404);

        async Task<JsonElement> Counts(string user) => (await (await App.As(user)).Get($"/api/recalls/{recall}/counts")).Expect(200).Json;
    }

    private static object Notice(string first, string last) =>
        new { reference = $"FSN-{first}", models = new[] { "scale" }, serialFrom = first, serialTo = last, text = "Weighs wrong" };

    private static (int, int, int) Sums(JsonElement of) =>
        (of.GetProperty("count").GetInt32(), of.GetProperty("inHomes").GetInt32(), of.GetProperty("open").GetInt32());

    private static string Line(JsonElement of) => $"{of.GetProperty("unit")} {of.GetProperty("municipality")} {Sums(of)}";
}
