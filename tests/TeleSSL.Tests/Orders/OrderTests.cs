using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Orders;

/// <summary>From the order of a kit to its last part in use, and back to the store.</summary>
public class OrderTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_kit_is_picked_by_scans_sent_out_in_one_action_handed_over_and_set_up()
    {
        var order = await PlacedOrder.New(App);
        Assert.Equal("accepted", await order.State());
        Assert.All((await order.Seen())["lines"].EnumerateArray(), line => Assert.True(line.GetProperty("missing").GetBoolean()));

        var devices = new List<Guid>();
        foreach (var model in PlacedOrder.Kit)
        {
            devices.Add(await Given.ReadyDevice(App, model));
            (await order.Pick(devices[^1])).Expect(200);
        }

        Assert.Equal("picked", await order.State());
        Assert.All((await order.Seen())["lines"].EnumerateArray(), line =>
        {
            Assert.StartsWith("TS-", line.GetProperty("assetTag").GetString(), StringComparison.Ordinal);
            Assert.Equal(line.GetProperty("part").GetString(), line.GetProperty("model").GetString());
        });
        Assert.Equal("in-transit", (await order.Dispatch()).Expect(200).Text("state"));
        foreach (var device in devices)
            await PlacedOrder.HandOver(App, device);
        Assert.Equal("delivered", await order.State());
        Assert.NotEqual(JsonValueKind.Null, (await order.Seen())["dueAt"].ValueKind);
        foreach (var device in devices)
            await PlacedOrder.SetUp(App, device);
        var done = await order.Seen();
        Assert.Equal(("completed", JsonValueKind.Null), (done.Text("state"), done["dueAt"].ValueKind));
        Assert.Equal(devices.Order(), done["lines"].EnumerateArray().Select(line => line.GetProperty("device").GetGuid()).Order());
    }

    [Fact]
    public async Task What_a_line_has_got_stays_when_the_device_is_fetched_later()
    {
        var (order, devices) = await PlacedOrder.Picked(App);
        (await order.Dispatch()).Expect(200);
        foreach (var device in devices)
        {
            await PlacedOrder.HandOver(App, device);
            await PlacedOrder.SetUp(App, device);
        }

        var back = await PlacedOrder.New(App, order.Citizen, "pick-up");
        Assert.Equal(("accepted", 4), (await back.State(), (await back.Seen())["lines"].GetArrayLength()));
        var from = App.Host.Time.GetUtcNow().AddDays(1);
        var plan = new { from, to = from.AddHours(2), carrier = "contractor-1" };
        Assert.Equal("planned", (await back.Step("plan", plan)).Expect(200).Text("state"));
        foreach (var device in devices)
            (await (await App.As("driver1")).Post($"/api/devices/{device}/takedown", new { step = "picked-up", from = "citizen" })).Expect(200);
        Assert.Equal("in-transit", await back.State());
        foreach (var device in devices)
            await Given.Step(App, device, "takedown", new { step = "arrived", location = "depot" });

        Assert.Equal(("completed", "completed"), (await back.State(), await order.State()));
    }

    [Fact]
    public async Task A_part_that_is_missing_stays_open_and_the_order_waits_for_it()
    {
        var order = await PlacedOrder.New(App);
        var (tablet, scale) = (await Given.ReadyDevice(App), await Given.ReadyDevice(App, "scale"));
        (await order.Pick(tablet)).Expect(200);
        (await order.Pick(scale)).Expect(200);
        (await order.Dispatch()).Expect(200);
        await PlacedOrder.HandOver(App, tablet);
        await PlacedOrder.SetUp(App, tablet);

        Assert.Equal("accepted", await order.State());
        var missing = await ToPick(order);
        Assert.Equal(["pulse-oximeter", "blood-pressure-monitor"], missing.Select(part => part.GetProperty("part").GetString()));
        (await order.Step("cancel", new { reason = "out-of-stock" })).Expect(200);
        await Given.Step(App, scale, "delivery", new { step = "returned", location = "depot" });

        Assert.Equal("completed", await order.State());
        Assert.Equal(("cancelled", "in-stock"), ((await order.LineState(4)).State, await Custody(scale)));
    }

    [Fact]
    public async Task The_morning_list_says_where_a_ready_one_is()
    {
        await Given.ReadyDevice(App, "scale", "depot/shelf-a");
        await Given.ReadyDevice(App, "scale", "depot-esbjerg");
        var order = await PlacedOrder.New(App);

        var scale = (await ToPick(order)).Single(part => part.GetProperty("part").GetString() == "scale");

        Assert.Contains(scale.GetProperty("here").EnumerateArray(), place => place.GetProperty("location").GetString() == "depot/shelf-a");
        var other = scale.GetProperty("elsewhere").EnumerateArray().Single(place => place.GetProperty("unit").GetString() == "ssl-esbjerg");
        Assert.Equal(JsonValueKind.Null, other.GetProperty("location").ValueKind);
    }

    [Fact]
    public async Task The_van_comes_back_and_goes_out_again()
    {
        var (order, devices) = await PlacedOrder.Picked(App);
        (await order.Dispatch()).Expect(200);
        foreach (var device in devices)
            await Given.Step(App, device, "delivery", new { step = "failed", reason = "no-show" });
        Assert.Equal(("failed", "no-show"), await order.LineState(1));

        foreach (var device in devices)
            await Given.Step(App, device, "delivery", new { step = "returned", location = "depot" });

        Assert.Equal(("picked", null), await order.LineState(1));
        Assert.Equal("in-transit", (await order.Dispatch()).Expect(200).Text("state"));
    }

    [Fact]
    public async Task Work_is_completed_by_hand_and_setting_up_needs_its_checklist()
    {
        var citizen = await Given.Citizen(App);
        var depot = await App.As("depot1");
        var body = new { kind = "visit", citizen, programme = "telekol", services = new[] { "install", "training" } };
        var order = new PlacedOrder(App, Given.Made(App, await depot.Post("/api/orders", body)), citizen);

        (await order.Step("complete", new { line = 1 })).Refused("invalid-content", 422);
        (await order.Step("complete", new { line = 1, checklist = new { } })).Refused("checklist-incomplete");
        (await order.Step("complete", new { line = 9 })).Refused("unknown-line", 422);
        (await order.Step("complete", new { line = 1, checklist = await Given.Checklist(App, "setup") }, "odense1")).Expect(200);
        (await order.Step("complete", new { line = 1, checklist = await Given.Checklist(App, "setup") })).Refused("line-not-in-state");
        (await order.Step("complete", new { line = 2 })).Expect(200);

        Assert.Equal("completed", await order.State());
        (await order.Step("complete", new { line = 2 })).Refused("order-step-not-possible");
    }

    [Fact]
    public async Task A_repeat_with_the_same_key_changes_nothing_and_only_an_if_match_is_stale()
    {
        var order = await PlacedOrder.New(App);
        var device = await Given.ReadyDevice(App);
        var body = new { codes = new[] { (await (await App.As("admin1")).Get($"/api/devices/{device}")).Text("assetTag") } };

        var first = (await order.Step("pick", body, headers: ("Idempotency-Key", "pick-once"))).Expect(200);
        var again = (await order.Step("pick", body, headers: ("Idempotency-Key", "pick-once"))).Expect(200);

        Assert.Equal((first.Body, "true"), (again.Body, again.Headers["Idempotency-Replayed"]));
        (await order.Step("amend", new { to = "2030-01-01" }, headers: ("If-Match", "\"1\""))).Refused("stale-version", 412);
        (await order.Step("amend", new { to = "2030-01-01" }, headers: ("If-Match", first.ETag!))).Expect(200);
    }

    private async Task<JsonElement[]> ToPick(PlacedOrder order)
    {
        var depot = await App.As("depot1");
        for (string? after = ""; after is not null;)
        {
            var page = (await depot.Get($"/api/orders/to-pick?limit=200&after={after}")).Expect(200);
            foreach (var item in page["items"].EnumerateArray().Where(item => item.GetProperty("id").GetGuid() == order.Id))
                return [.. item.GetProperty("missing").EnumerateArray()];
            after = page["next"].GetString();
        }

        return [];
    }

    private async Task<string> Custody(Guid device) => (await (await App.As("admin1")).Get($"/api/devices/{device}")).Text("custody");
}
