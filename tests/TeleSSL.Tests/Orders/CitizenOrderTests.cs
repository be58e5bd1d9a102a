using TeleSSL.Tests.House;
using TeleSSL.Tests.Referrals;

namespace TeleSSL.Tests.Orders;

/// <summary>What becomes of orders when their citizen dies, becomes protected or no longer takes part.</summary>
public class CitizenOrderTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_death_brings_back_what_is_on_the_van_and_fetches_what_is_in_the_home_whoever_ordered_it()
    {
        var (order, devices) = await PlacedOrder.Picked(App);
        (await order.Step("dispatch", new { carrier = "contractor-1", lines = new[] { 1, 2 } })).Expect(200);
        await PlacedOrder.HandOver(App, devices[0]);

        await Change(order.Citizen, new { dead = true });

        Assert.Equal(("failed", "stopped"), await order.LineState(2));
        Assert.Equal(("cancelled", "citizen-deceased"), await order.LineState(3));
        Assert.Equal("in-stock", await Custody(devices[2]));
        var assigned = await Assigned(devices[1]);
        Assert.Contains("bring-back", assigned, StringComparison.Ordinal);
        Assert.DoesNotContain("Prøve", assigned, StringComparison.Ordinal);
        Assert.Equal([devices[0]], await Fetched(order.Citizen));
        Assert.Equal(("completed", "not-set-up"), await order.LineState(1));
        await Given.Step(App, devices[1], "delivery", new { step = "returned", location = "depot" });
        Assert.Equal("in-stock", await Custody(devices[1]));
        Assert.Equal("completed", await order.State());
    }

    [Fact]
    public async Task A_death_that_is_recorded_while_a_pick_up_runs_orders_no_second_one()
    {
        var citizen = await Given.Citizen(App);
        var device = await Given.DeviceInUse(App, citizen, "scale");
        await PlacedOrder.New(App, citizen, "pick-up");

        await Change(citizen, new { dead = true });

        Assert.Equal([device], await Fetched(citizen));
    }

    [Fact]
    public async Task Protection_only_closes_the_contractors_sight()
    {
        var (order, devices) = await PlacedOrder.Picked(App);
        (await order.Step("dispatch", new { carrier = "contractor-1", lines = new[] { 1 } })).Expect(200);

        await Change(order.Citizen, new { protectedAddress = true });

        Assert.Null(await Assigned(devices[0]));
        Assert.Equal(("in-transit", "picked"), ((await order.LineState(1)).State, (await order.LineState(2)).State));
        (await order.Step("dispatch", new { carrier = "contractor-1", lines = new[] { 2 } })).Refused("protected-address");
        (await order.Step("dispatch", new { carrier = "ssl-syd", lines = new[] { 2 } })).Expect(200);
    }

    [Fact]
    public async Task A_referral_that_is_withdrawn_has_what_was_handed_over_fetched()
    {
        var citizen = await Given.Citizen(App);
        var referral = await Referred.By(App, "odense1", citizen);
        (await Referred.Step(App, "depot1", referral, "accept", new { })).Expect(200);
        var order = new PlacedOrder(App, (await (await App.As("depot1")).Ids($"/api/orders?citizen={citizen}"))[0], citizen);
        var scale = await Given.ReadyDevice(App, "scale");
        (await order.Pick(scale)).Expect(200);
        (await order.Dispatch()).Expect(200);
        await PlacedOrder.HandOver(App, scale);

        (await Referred.Step(App, "odense1", referral, "withdraw", new { reason = "own-wish" })).Expect(200);

        Assert.Equal([scale], await Fetched(citizen));
        Assert.Equal("completed", await order.State());
    }

    private async Task Change(Guid citizen, object body) => (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/change", body)).Expect(200);

    private async Task<string> Custody(Guid device) => (await (await App.As("admin1")).Get($"/api/devices/{device}")).Expect(200).Text("custody");

    // The driver's assignment about a device, or null.
    private async Task<string?> Assigned(Guid device) =>
        (await (await App.As("driver1")).Get("/api/assignments?limit=200")).Expect(200)["items"].EnumerateArray()
            .Select(one => one.GetRawText()).SingleOrDefault(one => one.Contains(device.ToString(), StringComparison.Ordinal));

    private async Task<List<Guid>> Fetched(Guid citizen)
    {
        var devices = new List<Guid>();
        foreach (var id in await (await App.As("depot1")).Ids($"/api/orders?citizen={citizen}&kind=pick-up"))
            devices.AddRange((await new PlacedOrder(App, id, citizen).Seen())["lines"].EnumerateArray().Select(line => line.GetProperty("device").GetGuid()));
        return devices;
    }
}
