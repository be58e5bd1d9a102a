using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class ScanTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Scans_are_carried_out_in_the_order_of_receipt_and_one_bad_scan_stops_no_other()
    {
        var device = await Given.ReturnedDevice(App);
        var tag = await Tag(device);

        var results = await Scan(
            One(tag, "cleaning", new { protocol = "standard", wipe = "factory-reset" }),
            One(tag, "setup", new { checklist = new { } }),
            One("no such code", "cleaning", new { protocol = "standard" }),
            One(tag, "cleaning", new { protocol = 7 }),
            "not a scan at all",
            One(tag, "stock-control", new { step = "test", passed = true }),
            One(tag, "app-installation", new { app = "telma", version = "2.1.0", checklist = await Given.Checklist(App, "app-installation") }));

        Assert.Equal(["done", "refused", "unknown-code", "refused", "refused", "done", "done"], Outcomes(results));
        Assert.Equal("task-not-possible", results[1].GetProperty("code").GetString());
        var after = await (await App.As("depot1")).Get($"/api/devices/{device}");
        Assert.Empty(after.Texts("blockers"));
    }

    [Fact]
    public async Task A_scan_sent_again_is_a_duplicate_and_the_same_id_with_other_content_is_refused()
    {
        var device = await Given.NewDevice(App);
        var tag = await Tag(device);
        var scan = One(tag, "stock-control", new { step = "test", passed = true });

        Assert.Equal(["done", "duplicate"], Outcomes(await Scan(scan, scan)));
        var again = await Scan(scan);
        Assert.Equal("duplicate", again[0].GetProperty("outcome").GetString());
        Assert.Equal("in-stock", again[0].GetProperty("custody").GetString());
        scan["evidence"] = new { step = "test", passed = false };
        Assert.Equal("scan-id-reused", (await Scan(scan))[0].GetProperty("code").GetString());
        Assert.Equal(2, (await (await App.As("depot1")).Get($"/api/devices/{device}"))["version"].GetInt32());
    }

    [Fact]
    public async Task A_location_beside_a_step_that_has_none_is_where_it_happened()
    {
        var device = await Given.NewDevice(App);
        var scan = One(await Tag(device), "stock-control", new { step = "test", passed = true });
        scan["location"] = "depot/shelf-a";
        var nowhere = One(await Tag(device), "stock-control", new { step = "test", passed = true });
        nowhere["location"] = "cellar";

        var results = await Scan(scan, nowhere);

        Assert.Equal(["done", "refused"], Outcomes(results));
        Assert.Equal("unknown-location", results[1].GetProperty("code").GetString());
        var newest = (await (await App.As("depot1")).Get($"/api/devices/{device}/history")).Expect(200)["items"][0];
        Assert.Equal("depot/shelf-a", newest.GetProperty("data").GetProperty("evidence").GetProperty("where").GetString());
    }

    [Fact]
    public async Task A_misspelt_member_of_a_scan_or_its_evidence_is_refused_and_the_next_scan_is_not()
    {
        var device = await Given.NewDevice(App);
        var tag = await Tag(device);
        var misspelt = One(tag, "stock-control", new { step = "test", passed = true });
        misspelt["locaton"] = "depot";

        var results = await Scan(
            misspelt,
            One(tag, "stock-control", new { step = "test", passd = true }),
            One(tag, "stock-control", new { step = "test", passed = true }));

        Assert.Equal(["refused", "refused", "done"], Outcomes(results));
        Assert.Contains("locaton: is not known here; the nearest is location", results[0].GetProperty("detail").GetString());
    }

    [Fact]
    public async Task What_happened_in_the_van_keeps_its_time_but_not_one_that_cannot_be()
    {
        var device = await Given.NewDevice(App);
        var tag = await Tag(device);
        var earlier = App.Host.Time.GetUtcNow().AddHours(-3);

        var scan = One(tag, "stock-control", new { step = "test", passed = true });
        scan["at"] = earlier;
        var future = One(tag, "stock-control", new { step = "test", passed = true });
        future["at"] = App.Host.Time.GetUtcNow().AddMinutes(6);
        var old = One(tag, "stock-control", new { step = "test", passed = true });
        old["at"] = "0001-01-01T00:00:00Z";
        var results = await Scan(scan, future, old);

        Assert.Equal(["done", "refused", "refused"], Outcomes(results));
        Assert.All(results.Skip(1), result => Assert.Equal("implausible-time", result.GetProperty("code").GetString()));
        var last = (await (await App.As("depot1")).Get($"/api/devices/{device}/history"))["items"][0];
        Assert.True((last.GetProperty("occurredAt").GetDateTimeOffset() - earlier).Duration() < TimeSpan.FromMilliseconds(1));
        Assert.True(last.GetProperty("at").GetDateTimeOffset() > earlier.AddHours(2));
    }

    [Fact]
    public async Task The_scanned_place_fills_the_steps_location()
    {
        var device = await Given.NewDevice(App);
        var scan = One(await Tag(device), "stock-control", new { step = "move" });
        scan["location"] = "depot/shelf-a";

        Assert.Equal(["done"], Outcomes(await Scan(scan)));
        Assert.Equal("depot/shelf-a", (await (await App.As("depot1")).Get($"/api/devices/{device}")).Text("location"));
    }

    [Fact]
    public async Task An_unknown_scan_is_kept_without_any_CPR_number_and_can_be_resolved_once()
    {
        var depot = await App.As("depot1");
        var scan = One("card 010190-4123", "cleaning", new { protocol = "standard" });
        Assert.Equal(["unknown-code"], Outcomes(await Scan(scan)));
        Assert.Equal(["unknown-code"], Outcomes(await Scan(scan)));

        var kept = (await depot.Get("/api/unknown-scans")).Expect(200)["items"].EnumerateArray()
            .Single(item => item.GetProperty("id").GetString() == (string)scan["id"]!);
        Assert.Equal("card ######-####", kept.GetProperty("codes")[0].GetString());
        var device = await Given.NewDevice(App);
        (await depot.Post($"/api/unknown-scans/{scan["id"]}/resolve", new { device })).Expect(204);
        (await depot.Post($"/api/unknown-scans/{scan["id"]}/resolve", new { device })).Refused("already-resolved");
        (await (await App.As("depot2")).Post($"/api/unknown-scans/{scan["id"]}/resolve", new { device })).Refused("not-found", 404);
    }

    [Fact]
    public async Task A_scan_that_was_unknown_is_resolved_by_the_same_scan_once_the_device_is_registered()
    {
        var serial = Given.Serial();
        var scan = One($"(01)09521234000013(21){serial}", "stock-control", new { step = "test", passed = true });
        Assert.Equal(["unknown-code"], Outcomes(await Scan(scan)));
        await Given.NewDevice(App, serial: serial);

        Assert.Equal(["done"], Outcomes(await Scan(scan)));
        var open = (await (await App.As("depot1")).Get("/api/unknown-scans"))["items"].EnumerateArray().Select(item => item.GetProperty("id").GetString());
        Assert.DoesNotContain((string)scan["id"]!, open);
    }

    [Fact]
    public async Task A_device_of_another_unit_is_an_unknown_code()
    {
        var device = await Given.NewDevice(App, location: "depot-esbjerg");

        Assert.Equal(["unknown-code"], Outcomes(await Scan(One(await Tag(device), "stock-control", new { step = "test", passed = true }))));
    }

    [Fact]
    public async Task The_driver_hands_over_by_scan_what_is_assigned_and_nothing_else()
    {
        var citizen = await Given.Citizen(App);
        var mine = await Given.DispatchedDevice(App, citizen);
        var others = await Given.DispatchedDevice(App, citizen, carrier: "ssl-syd");
        var evidence = new { step = "handed-over", receivedBy = "citizen", proof = "seen" };
        var driver = await App.As("driver1");

        var results = (await driver.Post("/api/scans", new { scans = new[] { One(await Tag(mine), "delivery", evidence), One(await Tag(others), "delivery", evidence) } }))
            .Expect(200)["results"].EnumerateArray().ToArray();

        Assert.Equal(["done", "unknown-code"], Outcomes(results));
        (await driver.Get($"/api/devices/{mine}")).Refused("not-found", 404);
    }

    [Theory]
    [InlineData(0), InlineData(501)]
    public async Task A_batch_holds_1_to_500_scans(int count)
    {
        var scans = Enumerable.Range(0, count).Select(_ => One("x", "cleaning", new { protocol = "standard" }));

        (await (await App.As("depot1")).Post("/api/scans", new { scans })).Refused("invalid-content", 422);
    }

    private async Task<string> Tag(Guid device) => (await (await App.As("admin1")).Get($"/api/devices/{device}")).Expect(200).Text("assetTag");

    private async Task<JsonElement[]> Scan(params object[] scans) =>
        [.. (await (await App.As("depot1")).Post("/api/scans", new { scans })).Expect(200)["results"].EnumerateArray()];

    private static Dictionary<string, object?> One(string code, string task, object evidence) =>
        new() { ["id"] = Guid.CreateVersion7().ToString(), ["codes"] = new[] { code }, ["task"] = task, ["evidence"] = evidence };

    private static IEnumerable<string?> Outcomes(IEnumerable<JsonElement> results) => results.Select(result => result.GetProperty("outcome").GetString());
}
