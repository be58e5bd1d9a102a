using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Orders;

/// <summary>What a picker is answered at once about a scanned device.</summary>
public class PickingTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Every_blocker_of_a_blocked_one_is_named()
    {
        var order = await PlacedOrder.New(App);

        var refused = (await order.Pick(await Given.NewDevice(App))).Refused("device-blocked");

        Assert.Equal("needs-app, needs-function-test", refused["params"].GetProperty("blockers").GetString());
    }

    [Fact]
    public async Task One_that_is_reserved_for_another_on_the_order_already_or_of_no_use()
    {
        var order = await PlacedOrder.New(App);
        (await order.Pick(await Given.ReservedDevice(App, await Given.Citizen(App)))).Refused("reserved-for-another");
        var tablet = await Given.ReadyDevice(App);
        (await order.Pick(tablet)).Expect(200);
        (await order.Pick(tablet)).Refused("already-on-order");
        var second = (await order.Pick(await Given.ReadyDevice(App))).Refused("part-already-picked");
        Assert.Equal("1", second["params"].GetProperty("lines").GetString());

        var other = (await order.Pick(await Given.ReadyDevice(App, "scale"), line: 2)).Refused("model-for-other-line");

        Assert.Equal(("2", "4"), (other["params"].GetProperty("line").GetString(), other["params"].GetProperty("lines").GetString()));
        (await order.Pick(tablet, line: 9)).Refused("unknown-line", 422);
        (await order.Step("pick", new { codes = new[] { "no-such-code" } })).Refused("device-not-known");
        (await order.Step("pick", new { codes = Array.Empty<string>() })).Refused("invalid-content", 422);
    }

    [Fact]
    public async Task Another_units_device_is_named_to_those_who_see_it_and_unknown_to_all_others()
    {
        var order = await PlacedOrder.New(App);
        var device = await Given.ReadyDevice(App, "scale", "depot-esbjerg");

        (await order.Pick(device)).Refused("device-not-known");
        (await order.Pick(device, "admin1")).Refused("device-of-other-unit");
    }

    [Fact]
    public async Task One_that_was_set_aside_by_hand_for_the_citizen_is_taken()
    {
        var order = await PlacedOrder.New(App);
        var device = await Given.ReservedDevice(App, order.Citizen);

        (await order.Pick(device)).Expect(200);

        Assert.Equal(("picked", null), await order.LineState(1));
    }

    [Fact]
    public async Task A_device_that_is_put_back_or_released_opens_its_line_again()
    {
        var (order, devices) = await PlacedOrder.Picked(App);

        (await order.Step("unpick", new { line = 1, reason = "damaged" })).Expect(200);
        await Given.Step(App, devices[1], "stock-control", new { step = "release", reason = "Forkert" });

        Assert.Equal(("open", "damaged"), await order.LineState(1));
        Assert.Equal(("open", "released"), await order.LineState(2));
        (await order.Step("unpick", new { line = 1, reason = "damaged" })).Refused("line-not-in-state");
        (await order.Pick(devices[0])).Expect(200);
    }

    [Fact]
    public async Task Of_64_pickers_on_40_devices_each_device_is_had_once()
    {
        var devices = new List<Guid>();
        for (var i = 0; i < 40; i++)
            devices.Add(await Given.ReadyDevice(App, "scale"));
        var orders = new List<PlacedOrder>();
        for (var i = 0; i < 64; i++)
            orders.Add(await PlacedOrder.New(App));

        var answers = await Task.WhenAll(orders.Select((order, i) => order.Pick(devices[i % 40])));

        Assert.Equal(40, answers.Count(answer => (int)answer.Status == 200));
        Assert.All(answers.Where(answer => (int)answer.Status != 200), answer => answer.Refused("reserved-for-another"));
        var lines = await Task.WhenAll(orders.Select(order => order.Line(4)));
        var had = lines.Select(line => line.GetProperty("device")).Where(device => device.ValueKind != System.Text.Json.JsonValueKind.Null);
        Assert.Equal(devices.Order(), had.Select(device => device.GetGuid()).Order());
    }
}
