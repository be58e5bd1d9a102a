using System.Text.Json;
using TeleSSL.Tests.Access;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Orders.Runs;

/// <summary>The proof of what was handed over at a door.</summary>
public class ReceiptTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task A_signature_hands_over_every_box_and_is_drawn_anew()
    {
        var (order, stop) = await AtTheDoor();

        var outcome = (await Deliver(stop, new { receivedBy = "relative", proof = "signature", signature = DrawnPng.Of() })).Expect(200);

        Assert.Equal(["done", "done", "done", "done"], Outcomes(outcome));
        Assert.Equal("delivered", await order.State());
        var receipt = (await (await App.As("depot1")).Get($"/api/stops/{stop}/receipts")).Expect(200).Json[0];
        Assert.Equal(
            (outcome["receipt"].GetGuid(), "relative", "signature", 4, "driver1"),
            (receipt.GetProperty("id").GetGuid(), Text(receipt, "receivedBy"), Text(receipt, "proof"), receipt.GetProperty("boxes").GetInt32(), Text(receipt, "actor")));
        var seen = (await (await App.As("depot1")).Post($"/api/stops/{stop}/signature", new { })).Expect(200);
        var png = seen["png"].GetBytesFromBase64();
        Assert.Equal(60, png[19]);
        Assert.DoesNotContain("Hemmelig", System.Text.Encoding.Latin1.GetString(png));
        var line = (await (await App.As("spoclead")).Get($"/api/citizens/{order.Citizen}/look-ups")).Expect(200)["items"][0];
        Assert.Equal(("depot1", stop), (Text(line, "actor"), line.GetProperty("about").GetGuid()));
    }

    [Fact]
    public async Task A_signature_lies_nowhere_in_the_clear_and_is_gone_with_the_citizen()
    {
        var (order, stop) = await AtTheDoor();
        (await Deliver(stop, new { receivedBy = "citizen", proof = "signature", signature = DrawnPng.Of() })).Expect(200);
        var kept = (await (await App.As("depot1")).Post($"/api/stops/{stop}/signature", new { })).Expect(200).Text("png");
        Assert.DoesNotContain(kept, string.Join('\n', (await Stored.Everything(App.Settings)).Select(row => row.ToString())));
        var admin = await App.As("admin1");
        var devices = (await order.Seen())["lines"].EnumerateArray().Select(one => one.GetProperty("device").GetGuid());
        foreach (var device in devices)
        {
            await Given.Step(App, device, "takedown", new { step = "picked-up", from = "citizen" });
            await Given.Step(App, device, "takedown", new { step = "arrived", location = "depot" });
        }

        (await admin.Post($"/api/citizens/{order.Citizen}/erase", new { })).Expect(200);

        (await (await App.As("depot1")).Post($"/api/stops/{stop}/signature", new { })).Refused("no-signature");
        Assert.Equal(0, (await (await App.As("depot1")).Get($"/api/stops/{stop}/receipts")).Expect(200).Json.GetArrayLength());
    }

    [Fact]
    public async Task The_code_is_read_once_and_proves_the_hand_over()
    {
        var (order, stop) = await AtTheDoor();
        (await Code(order, "driver1")).Refused("role", 403);
        (await Code(order, "depot2")).Refused("not-found", 404);
        var code = (await Code(order, "spoc1")).Expect(200).Text("code");
        (await Code(order, "depot1")).Refused("delivery-code-read");
        Assert.Equal("stop.code-read", Assert.Single(await Stored.Journal(App, "stop", stop)).Kind);

        (await Deliver(stop, new { receivedBy = "citizen", proof = "code", code })).Expect(200);

        Assert.Equal("delivered", await order.State());
        foreach (var device in (await order.Seen())["lines"].EnumerateArray().Select(one => one.GetProperty("device").GetGuid()))
            Assert.All(await Stored.Journal(App, "device", device), entry => Assert.DoesNotContain(code, entry.Data));
        (await Code(order, "spoc1")).Refused("no-delivery-code");
    }

    [Fact]
    public async Task After_five_wrong_codes_only_a_signature_or_a_witness_counts()
    {
        var (order, stop) = await AtTheDoor();
        var code = (await Code(order, "depot1")).Expect(200).Text("code");
        var wrong = code == "000000" ? "000001" : "000000";
        for (var left = 4; left >= 0; left--)
        {
            var refused = (await Deliver(stop, new { receivedBy = "citizen", proof = "code", code = wrong })).Refused("wrong-delivery-code");
            Assert.Equal($"{left}", refused["params"].GetProperty("left").GetString());
        }

        (await Deliver(stop, new { receivedBy = "citizen", proof = "code", code })).Refused("delivery-code-locked");

        Assert.Equal("in-transit", await order.State());
        (await Deliver(stop, new { receivedBy = "citizen", proof = "seen" })).Expect(200);
        Assert.Equal("delivered", await order.State());
    }

    [Fact]
    public async Task Wrong_codes_given_at_once_are_all_counted()
    {
        var (order, stop) = await AtTheDoor();
        var code = (await Code(order, "depot1")).Expect(200).Text("code");
        var wrong = code == "000000" ? "000001" : "000000";

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Deliver(stop, new { receivedBy = "citizen", proof = "code", code = wrong })));

        Assert.Equal(5, answers.Count(answer => answer.Code == "wrong-delivery-code"));
        Assert.Equal(7, answers.Count(answer => answer.Code == "delivery-code-locked"));
    }

    [Fact]
    public async Task The_code_of_one_stop_is_no_other_stops()
    {
        var ((order, _), (_, stop)) = (await AtTheDoor(), await AtTheDoor());
        var code = (await Code(order, "depot1")).Expect(200).Text("code");

        var answer = await Deliver(stop, new { receivedBy = "citizen", proof = "code", code });

        answer.Refused("wrong-delivery-code");
    }

    [Fact]
    public async Task What_is_no_proof_is_refused()
    {
        var (order, stop) = await AtTheDoor();
        object[] unusable =
        [
            new { receivedBy = "citizen", proof = "code" }, new { receivedBy = "citizen", proof = "signature" },
            new { receivedBy = "citizen", proof = "seen", code = "123456" },
            new { receivedBy = "citizen", proof = "code", code = "12345" }, new { receivedBy = "citizen", proof = "code", code = "１２３４５６" },
            new { receivedBy = "citizen", proof = "seen", signature = DrawnPng.Of() },
            new { receivedBy = "nobody", proof = "seen" }, """{"receivedBy":"citizen","proof":"signature","signature":"not base64!"}""",
        ];
        foreach (var body in unusable)
            (await Deliver(stop, body)).Refused("invalid-content", 422);
        var picture = DrawnPng.Of();
        byte[][] pictures =
        [
            [], [1, 2, 3], picture[..^30], new byte[100_001], DrawnPng.Of(filter: 9), DrawnPng.Of(interlace: 1), DrawnPng.Of(2_001, 1),
            DrawnPng.Of(1, 1_001), DrawnPng.Of(data: []), DrawnPng.Of(data: DrawnPng.Compressed([0, 0])),
            DrawnPng.Of(0, 5), DrawnPng.Of(-1, 5), [.. picture[..20], 99, .. picture[21..]],
        ];
        foreach (var signature in pictures)
            Assert.Contains("not-a-signature", (await Deliver(stop, new { receivedBy = "citizen", proof = "signature", signature })).Refused("invalid-content", 422).Body);
        (await Deliver(stop, new { receivedBy = "citizen", proof = "seen", at = "2001-01-01T00:00:00Z" })).Refused("implausible-time");
        Assert.Equal("in-transit", await order.State());
    }

    [Fact]
    public async Task Each_box_is_judged_by_itself_and_a_driver_learns_only_what_to_do()
    {
        var run = new PlannedRun(App);
        var (order, devices) = await run.InTheVan();
        var stop = (await run.Stop()).GetProperty("id").GetGuid();
        var serial = (await (await App.As("admin1")).Get($"/api/devices/{devices[3]}")).Expect(200).Text("serial");
        (await (await App.As("depot1")).Post("/api/recalls", new
        {
            reference = $"FSN-{serial}",
            models = new[] { "scale" },
            serialFrom = serial,
            serialTo = serial,
            text = "Tilbagekaldelse",
        })).Expect(201);

        var outcome = (await Deliver(stop, new { receivedBy = "citizen", proof = "seen" })).Expect(200);

        Assert.Equal(["done", "done", "done", "refused"], Outcomes(outcome).Order());
        var refused = outcome["boxes"].EnumerateArray().Single(box => Text(box, "outcome") == "refused");
        Assert.Equal(("take-back-to-depot", devices[3]), (Text(refused, "code"), refused.GetProperty("device").GetGuid()));
        Assert.DoesNotContain("recall", outcome.Body);
        Assert.Equal(3, (await (await App.As("depot1")).Get($"/api/stops/{stop}/receipts")).Expect(200).Json[0].GetProperty("boxes").GetInt32());
        Assert.Equal("delivered", (await order.LineState(1)).State);
    }

    [Fact]
    public async Task Nobody_home_is_one_action_and_the_third_time_waits_for_the_coordinator()
    {
        var run = new PlannedRun(App);
        var (order, devices) = await run.InTheVan();
        for (var day = 0; day < 3; day++)
        {
            var stop = (await run.Stop(days: day)).GetProperty("id").GetGuid();
            var failed = (await (await App.As("driver1")).Post($"/api/stops/{stop}/fail", new { reason = "no-show" })).Expect(200);
            Assert.Equal(["done", "done", "done", "done"], Outcomes(failed));
            if (day < 2)
            {
                (await order.Step("plan", run.Plan(days: day + 1))).Expect(200);
                App.Host.Time.Pass(TimeSpan.FromDays(1));
                (await order.Step("dispatch", new { carrier = "contractor-1", lines = new[] { 1, 2, 3, 4 } })).Expect(200);
            }
        }

        Assert.Equal("paused", (await order.Seen()).Text("due"));
        Assert.Equal("failed", Text(await run.Stop(days: 2), "state"));
        (await order.Step("plan", run.Plan(days: 3))).Expect(200);
        Assert.NotEqual("paused", (await order.Seen()).Text("due"));
        Assert.Equal("in-transit", await Custody(devices[0]));
        Assert.Equal("on-the-way", Text(await run.Stop(days: 3), "state"));
    }

    [Fact]
    public async Task What_is_not_in_the_van_or_not_ones_own_cannot_be_handed_over()
    {
        var run = new PlannedRun(App);
        await run.Picked();
        var stop = (await run.Stop()).GetProperty("id").GetGuid();
        var seen = new { receivedBy = "citizen", proof = "seen" };
        (await Deliver(stop, seen, "depot1")).Refused("nothing-in-the-van");
        (await Deliver(stop, seen)).Refused("not-found", 404);
        var (order, other) = await AtTheDoor();

        (await Deliver(other, seen, "depot2")).Refused("not-found", 404);
        (await Deliver(other, seen, "odense1")).Refused("role", 403);
        (await (await App.As("depot2")).Get($"/api/stops/{other}/receipts")).Refused("not-found", 404);
        (await (await App.As("depot2")).Post($"/api/stops/{other}/signature", new { })).Refused("not-found", 404);
        (await (await App.As("driver1")).Get($"/api/stops/{other}/receipts")).Refused("role", 403);
        (await (await App.As("admin1")).Post($"/api/citizens/{order.Citizen}/change", new { protectedAddress = true })).Expect(200);
        (await Deliver(other, seen)).Refused("not-found", 404);
    }

    [Fact]
    public async Task A_repeat_with_the_same_key_hands_over_once()
    {
        var (_, stop) = await AtTheDoor();
        var body = new { receivedBy = "citizen", proof = "seen" };
        var key = ("Idempotency-Key", $"receipt-{stop}");

        var first = (await (await App.As("driver1")).Post($"/api/stops/{stop}/deliver", body, key)).Expect(200);
        var again = (await (await App.As("driver1")).Post($"/api/stops/{stop}/deliver", body, key)).Expect(200);

        Assert.Equal(first["receipt"].GetGuid(), again["receipt"].GetGuid());
        Assert.Equal(1, (await (await App.As("depot1")).Get($"/api/stops/{stop}/receipts")).Expect(200).Json.GetArrayLength());
    }

    private async Task<(PlacedOrder Order, Guid Stop)> AtTheDoor()
    {
        var run = new PlannedRun(App);
        var (order, _) = await run.InTheVan();
        return (order, (await run.Stop()).GetProperty("id").GetGuid());
    }

    private async Task<Answer> Deliver(Guid stop, object body, string user = "driver1") =>
        await (await App.As(user)).Post($"/api/stops/{stop}/deliver", body);

    private async Task<Answer> Code(PlacedOrder order, string user) =>
        await (await App.As(user)).Post($"/api/orders/{order.Id}/delivery-code", new { });

    private async Task<string> Custody(Guid device) => (await (await App.As("admin1")).Get($"/api/devices/{device}")).Text("custody");

    private static IEnumerable<string?> Outcomes(Answer answer) => answer["boxes"].EnumerateArray().Select(box => Text(box, "outcome"));

    private static string? Text(JsonElement one, string name) => one.GetProperty(name).GetString();
}
