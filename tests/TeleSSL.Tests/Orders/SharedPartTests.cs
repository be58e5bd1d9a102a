using TeleSSL.Tests.House;
using TeleSSL.Tests.Referrals;

namespace TeleSSL.Tests.Orders;

/// <summary>A citizen of two programmes has one tablet and one scale.</summary>
public class SharedPartTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task What_the_citizen_has_for_the_other_programme_is_not_sent_again()
    {
        var citizen = await Given.Citizen(App);
        var tablet = await Given.DeviceInUse(App, citizen);
        await Given.DeviceInUse(App, citizen, "pulse-oximeter");

        var heart = await Heart(citizen);

        Assert.Equal(
            ["tablet completed shared", "blood-pressure-monitor open ", "scale open "],
            (await heart.Seen())["lines"].EnumerateArray().Select(line => $"{line.Word("part")} {line.Word("state")} {line.Word("reason")}"));
        Assert.Equal(tablet, (await heart.Line(1)).GetProperty("device").GetGuid());
        (await heart.Pick(await Given.ReadyDevice(App))).Refused("part-already-picked");
    }

    [Fact]
    public async Task What_arrives_for_one_programme_completes_the_line_that_still_waits_for_the_other()
    {
        var citizen = await Given.Citizen(App);
        var heart = await Heart(citizen);
        var scale = await Given.DispatchedDevice(App, citizen, "scale");
        Assert.Equal("open", (await heart.LineState(3)).State);

        await PlacedOrder.HandOver(App, scale);

        Assert.Equal(("completed", "shared"), await heart.LineState(3));
    }

    [Fact]
    public async Task A_kit_that_is_all_there_begins_the_participation_at_once()
    {
        var citizen = await Given.Citizen(App);
        foreach (var model in (string[])["tablet", "blood-pressure-monitor", "scale"])
            await Given.DeviceInUse(App, citizen, model);
        var referral = await Refer(citizen, "telehjerte");

        var accepted = (await Referred.Step(App, "depot1", referral, "accept", new { })).Expect(200);

        Assert.Equal("active", accepted.Text("state"));
        Assert.Equal($"\"{accepted["version"].GetInt32()}\"", accepted.ETag);
        Assert.Equal("active", (await Referred.Now(App, referral)).Text("state"));
    }

    [Fact]
    public async Task At_the_end_of_one_programme_what_is_shared_goes_on_serving_the_other_and_the_rest_is_fetched()
    {
        var citizen = await Given.Citizen(App);
        var lungs = await Begun(citizen, "telekol", ["tablet", "pulse-oximeter", "scale"]);
        var own = await Given.ReservedDevice(App, citizen, "scale");
        var heart = await Begun(citizen, "telehjerte", ["blood-pressure-monitor"]);

        (await Referred.Step(App, "odense1", lungs.Referral, "end", new { reason = "no-benefit" })).Expect(200);

        Assert.Equal("telehjerte", await Programme(lungs.Devices[0]));
        Assert.Equal(("telekol", "telehjerte"), (await Programme(lungs.Devices[1]), await Programme(lungs.Devices[2])));
        Assert.Equal([lungs.Devices[1]], await Fetched(citizen));

        (await Referred.Step(App, "odense1", heart.Referral, "end", new { reason = "own-wish" })).Expect(200);
        Assert.Equal(new[] { lungs.Devices[0], lungs.Devices[1], lungs.Devices[2], heart.Devices[0] }.Order(), (await Fetched(citizen)).Order());
        await Given.Step(App, own, "stock-control", new { step = "release", reason = "Ikke brugt" });
    }

    [Fact]
    public async Task A_death_has_everything_fetched_whatever_is_shared()
    {
        var citizen = await Given.Citizen(App);
        var lungs = await Begun(citizen, "telekol", ["tablet", "scale"]);
        var heart = await Begun(citizen, "telehjerte", ["blood-pressure-monitor"]);

        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/change", new { dead = true })).Expect(200);

        Assert.Equal(lungs.Devices.Concat(heart.Devices).Order(), (await Fetched(citizen)).Order());
    }

    // The order of a programme that the unit typed in.
    private async Task<PlacedOrder> Heart(Guid citizen) => new(
        App, Given.Made(App, await (await App.As("depot1")).Post("/api/orders", new { kind = "new", citizen, programme = "telehjerte" })), citizen);

    private async Task<Guid> Refer(Guid citizen, string programme)
    {
        var criteria = programme == "telehjerte" ? new[] { new { criterion = "nyha-class", value = 3 } } : null;
        return Given.Made(App, await (await App.As("odense1")).Post(
            "/api/referrals", new { citizen, programme, consentOn = "2020-01-02", criteria }));
    }

    // A referral whose parts are in use, as far as the citizen did not have them.
    private async Task<(Guid Referral, List<Guid> Devices)> Begun(Guid citizen, string programme, string[] models)
    {
        var (referral, devices) = (await Refer(citizen, programme), new List<Guid>());
        (await Referred.Step(App, "depot1", referral, "accept", new { })).Expect(200);
        var orders = await (await App.As("depot1")).Ids($"/api/orders?citizen={citizen}&programme={programme}");
        var order = new PlacedOrder(App, orders[0], citizen);
        foreach (var model in models)
        {
            devices.Add(await Given.ReadyDevice(App, model));
            (await order.Pick(devices[^1])).Expect(200);
        }

        (await order.Dispatch()).Expect(200);
        foreach (var device in devices)
        {
            await PlacedOrder.HandOver(App, device);
            await PlacedOrder.SetUp(App, device);
        }

        return (referral, devices);
    }

    private async Task<string> Programme(Guid device) => (await (await App.As("depot1")).Get($"/api/devices/{device}")).Expect(200).Text("programme");

    private async Task<List<Guid>> Fetched(Guid citizen)
    {
        var devices = new List<Guid>();
        foreach (var id in await (await App.As("depot1")).Ids($"/api/orders?citizen={citizen}&kind=pick-up"))
            devices.AddRange((await new PlacedOrder(App, id, citizen).Seen())["lines"].EnumerateArray().Select(line => line.GetProperty("device").GetGuid()));
        return devices;
    }
}
