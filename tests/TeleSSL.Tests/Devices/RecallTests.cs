using System.Text.Json.Nodes;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class RecallTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_recall_marks_what_it_speaks_of_now_and_later_finds_it_in_homes_and_ends_with_evidence()
    {
        var citizen = await Given.Citizen(App);
        var first = Given.Serial();
        var inHome = await Given.DeviceInUse(App, citizen, "scale");
        var dispatched = await Given.DispatchedDevice(App, citizen, "scale");
        var last = Given.Serial();
        var outside = await Given.NewDevice(App, "scale");
        var depot = await App.As("depot1");

        var recall = (await depot.Post("/api/recalls", new { reference = $"FSN-{first}", models = new[] { "09521234000051" }, serialFrom = first, serialTo = last, text = "May show a wrong weight" })).Expect(201);

        Assert.Equal([inHome], await Marked(recall.Id, "?inHomes=true"));
        Assert.Equal([inHome, dispatched], await Marked(recall.Id));
        Assert.DoesNotContain("recalled", (await depot.Get($"/api/devices/{outside}")).Texts("blockers"));
        var handOver = new { step = "handed-over", receivedBy = "citizen", proof = "seen" };
        (await depot.Post($"/api/devices/{dispatched}/delivery", handOver)).Refused("device-blocked");
        (await depot.Post($"/api/devices/{dispatched}/delivery", new { step = "failed", reason = "refused" })).Expect(200);
        var later = (await depot.Post("/api/devices", new { model = "scale", serial = last, location = "depot", source = "PO" })).Expect(201);
        Assert.Contains("recalled", later.Texts("blockers"));

        (await depot.Post($"/api/devices/{later.Id}/stock-control", new { step = "recall-closed", recall = $"FSN-{first}", evidence = "Cell replaced" })).Expect(200);
        Assert.Equal(["needs-function-test"], (await depot.Get($"/api/devices/{later.Id}")).Texts("blockers"));
        Assert.Equal([inHome, dispatched], await Marked(recall.Id, "?open=true"));
        (await depot.Post("/api/recalls", new { reference = $"FSN-{first}", models = new[] { "scale" }, text = "Again" })).Refused("recall-known");
    }

    [Fact]
    public async Task A_municipality_sees_only_its_own_homes_among_the_recalled()
    {
        var odense = await Given.DeviceInUse(App, await Given.Citizen(App), "pulse-oximeter");
        var faaborg = await Given.DeviceInUse(App, await Given.Citizen(App, "430"), "pulse-oximeter");
        var recall = (await (await App.As("spoclead")).Post("/api/recalls", new { reference = "FSN-OX", models = new[] { "pulse-oximeter" }, text = "Reads low" })).Expect(201);

        var seen = await Marked(recall.Id, "?inHomes=true", "faaborg1");

        Assert.Contains(faaborg, seen);
        Assert.DoesNotContain(odense, seen);
    }

    [Fact]
    public async Task A_recall_of_lots_also_marks_devices_of_unknown_lot_now_and_later()
    {
        var depot = await App.As("depot1");
        var (named, other, unknown) = (await Bought("LOT-BAD"), await Bought("LOT-GOOD"), await Bought(null));

        var recall = (await depot.Post("/api/recalls", new { reference = "FSN-LOT", models = new[] { "blood-pressure-monitor" }, lots = new[] { "lot-bad" }, text = "Reads high" })).Expect(201);
        var later = await Bought(null);

        var marked = await Marked(recall.Id, "?limit=200");
        Assert.Equal([named, unknown, later], marked.Intersect([named, other, unknown, later]));

        async Task<Guid> Bought(string? lot) =>
            (await depot.Post("/api/devices", new { model = "blood-pressure-monitor", serial = Given.Serial(), lot, location = "depot", source = "PO", calibratedUntil = "2030-01-01" })).Expect(201).Id;
    }

    [Fact]
    public async Task A_notice_says_how_many_devices_it_marks_before_it_is_filed()
    {
        var first = Given.Serial();
        var inHome = await Given.DeviceInUse(App, await Given.Citizen(App), "scale");
        var stocked = await Given.NewDevice(App, "scale");
        var last = Given.Serial();
        var depot = await App.As("depot1");
        var notice = new { reference = $"FSN-{first}", models = new[] { "scale" }, serialFrom = first, serialTo = last, text = "May show a wrong weight" };

        var tried = (await depot.Post("/api/recalls?dryRun=true", notice)).Expect(200);

        Assert.Equal((2, 1), (tried["devices"].GetInt32(), tried["inHomes"].GetInt32()));
        Assert.DoesNotContain("recalled", (await depot.Get($"/api/devices/{stocked}")).Texts("blockers"));
        Assert.DoesNotContain((await depot.Get("/api/recalls")).Expect(200)["items"].EnumerateArray(), one => one.GetProperty("reference").GetString() == notice.reference);
        Assert.Equal([inHome, stocked], await Marked((await depot.Post("/api/recalls", notice)).Expect(201).Id));
        (await depot.Post("/api/recalls?dryRun=true", notice)).Refused("recall-known");
        var none = (await depot.Post("/api/recalls?dryRun=true", new { reference = $"FSN-{last}", models = new[] { "scale" }, lots = new[] { "NONE" }, serialFrom = last, text = "None today" })).Expect(200);
        Assert.Equal((0, 0), (none["devices"].GetInt32(), none["inHomes"].GetInt32()));
        (await (await App.As("odense1")).Post("/api/recalls?dryRun=true", notice)).Refused("role", 403);
    }

    [Theory]
    [InlineData("""{"serialFrom":"SN-9","serialTo":"SN-1"}""", "range-reversed")]
    [InlineData("""{"serialFrom":"SN-1–SN-9"}""", "more-than-one")]
    [InlineData("""{"lots":["LOT-1, LOT-2"]}""", "more-than-one")]
    [InlineData("""{"app":"telma","versions":["1.2-1.3"]}""", "version-range")]
    [InlineData("""{"app":"telma","versions":["1.2"]}""", "models-without-app")]
    public async Task A_notice_that_can_never_match_is_refused_tried_or_filed(string limits, string code)
    {
        var notice = JsonNode.Parse(limits)!;
        (notice["reference"], notice["models"], notice["text"]) = ("FSN-NEVER", new JsonArray("scale"), "Prøve");

        (await (await App.As("depot1")).Post("/api/recalls?dryRun=true", notice)).Refused(code, 422);
        (await (await App.As("depot1")).Post("/api/recalls", notice)).Refused(code, 422);
    }

    private async Task<IReadOnlyList<Guid>> Marked(Guid recall, string query = "", string user = "depot1") =>
        [.. (await (await App.As(user)).Get($"/api/recalls/{recall}/devices{query}")).Expect(200)["items"].EnumerateArray().Select(d => d.GetProperty("id").GetGuid())];
}
