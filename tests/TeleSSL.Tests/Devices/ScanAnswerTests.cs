using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

/// <summary>A scan's answer says all that the scanner shows, so that no second call is needed.</summary>
public class ScanAnswerTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task It_says_which_device_it_is_how_it_stands_and_what_comes_next()
    {
        var device = await Given.NewDevice(App, "scale");
        var seen = (await (await App.As("depot1")).Get($"/api/devices/{device}")).Expect(200);

        var done = await Scan("depot1", One(seen.Text("assetTag"), "stock-control", new { step = "hold", reason = "looks odd" }));

        Assert.Equal((seen.Text("assetTag"), "scale", "scale", "in-stock"), (Text(done, "assetTag"), Text(done, "kind"), Text(done, "model"), Text(done, "custody")));
        Assert.Equal(["needs-function-test", "on-hold"], Texts(done, "blockers"));
        Assert.True(done.GetProperty("stop").GetBoolean());
        Assert.Contains("stock-control.unhold", Texts(done, "next"));
        Assert.DoesNotContain("stock-control.reserve", Texts(done, "next"));
    }

    [Fact]
    public async Task A_refusal_has_its_parameters_and_the_device_as_it_is()
    {
        var tag = await Tag(await Given.ReturnedDevice(App));

        var refused = await Scan("depot1", One(tag, "setup", new { checklist = new { } }));

        Assert.Equal(("refused", "task-not-possible", "in-stock"), (Text(refused, "outcome"), Text(refused, "code"), Text(refused, "custody")));
        Assert.Equal(("setup", "in-stock"), (Text(refused.GetProperty("params"), "step"), Text(refused.GetProperty("params"), "custody")));
        Assert.Contains("needs-cleaning", Texts(refused, "blockers"));
        Assert.Contains("cleaning", Texts(refused, "next"));
    }

    [Fact]
    public async Task A_duplicate_says_which_device_it_is_also_to_who_does_not_see_it_any_more()
    {
        var van = await Van.With(App);
        var tag = (await van.Seen()).Text("assetTag");
        var scan = await van.HandOverScan(App.Host.Time.GetUtcNow());
        await Scan("driver1", scan);

        var again = await Scan("driver1", scan);

        Assert.Equal(("duplicate", tag, "scale"), (Text(again, "outcome"), Text(again, "assetTag"), Text(again, "kind")));
        Assert.All(["model", "custody", "blockers", "next", "stop"], field => Assert.Equal(JsonValueKind.Null, again.GetProperty(field).ValueKind));
    }

    [Fact]
    public async Task A_driver_reads_tag_kind_and_stop_of_a_box_that_is_stopped_and_no_blocker()
    {
        var van = await Van.With(App);
        await van.Recall();

        var refused = await Scan("driver1", await van.HandOverScan(App.Host.Time.GetUtcNow()));

        Assert.Equal(("take-back-to-depot", "scale", true), (Text(refused, "code"), Text(refused, "kind"), refused.GetProperty("stop").GetBoolean()));
        Assert.All(["model", "custody", "blockers", "next"], field => Assert.Equal(JsonValueKind.Null, refused.GetProperty(field).ValueKind));
        var line = (await (await App.As("driver1")).Get("/api/assignments?limit=200")).Expect(200)["items"].EnumerateArray()
            .Single(one => one.GetProperty("device").GetGuid() == van.Device);
        Assert.True(line.GetProperty("stop").GetBoolean());
        Assert.DoesNotContain("recalled", line.GetRawText());
    }

    private async Task<string> Tag(Guid device) => (await (await App.As("admin1")).Get($"/api/devices/{device}")).Expect(200).Text("assetTag");

    private async Task<JsonElement> Scan(string user, object scan) =>
        (await (await App.As(user)).Post("/api/scans", new { scans = new[] { scan } })).Expect(200)["results"][0];

    private static object One(string code, string task, object evidence) =>
        new { id = Guid.CreateVersion7(), codes = new[] { code }, task, evidence };

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private static IEnumerable<string?> Texts(JsonElement json, string name) => json.GetProperty(name).EnumerateArray().Select(one => one.GetString());
}
