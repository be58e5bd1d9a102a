using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class ReplacementTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_replacement_moves_both_devices_and_the_new_ones_return_puts_the_old_one_back()
    {
        var citizen = await Given.Citizen(App);
        var old = await Given.DeviceInUse(App, citizen);
        var fresh = await Given.ReservedDevice(App, citizen);
        var depot = await App.As("depot1");
        var driver = await App.As("driver1");

        (await depot.Post($"/api/devices/{old}/replacement", new { by = fresh, reason = "screen broken", carrier = "contractor-1" })).Expect(200);
        Assert.Equal(("returning", "in-transit"), (await Custody(old), await Custody(fresh)));
        (await driver.Post($"/api/devices/{fresh}/delivery", new { step = "failed", reason = "no-show" })).Expect(200);
        Assert.Equal(("returning", "in-transit"), (await Custody(old), await Custody(fresh)));
        (await depot.Post($"/api/devices/{fresh}/delivery", new { step = "returned", location = "depot" })).Expect(200);

        Assert.Equal(("in-use", "reserved"), (await Custody(old), await Custody(fresh)));
    }

    [Fact]
    public async Task Once_the_old_one_is_picked_up_the_new_ones_return_leaves_it_on_its_way_home()
    {
        var citizen = await Given.Citizen(App);
        var old = await Given.DeviceInUse(App, citizen);
        var fresh = await Given.ReservedDevice(App, citizen);
        var depot = await App.As("depot1");

        (await depot.Post($"/api/devices/{old}/replacement", new { by = fresh, reason = "screen broken" })).Expect(200);
        (await depot.Post($"/api/devices/{old}/takedown", new { step = "picked-up", from = "citizen", missing = Array.Empty<string>() })).Expect(200);
        (await depot.Post($"/api/devices/{fresh}/delivery", new { step = "returned", location = "depot" })).Expect(200);

        Assert.Equal(("returning", "reserved"), (await Custody(old), await Custody(fresh)));
    }

    [Fact]
    public async Task Nothing_moves_when_the_new_one_is_not_this_citizens()
    {
        var old = await Given.DeviceInUse(App, await Given.Citizen(App));
        var anothers = await Given.ReservedDevice(App, await Given.Citizen(App));
        var esbjergs = await Given.ReadyDevice(App, location: "depot-esbjerg");
        var depot = await App.As("depot1");

        (await depot.Post($"/api/devices/{old}/replacement", new { by = anothers, reason = "x" })).Refused("not-same-citizen");
        (await depot.Post($"/api/devices/{old}/replacement", new { by = esbjergs, reason = "x" })).Refused("unknown-replacement", 422);
        (await depot.Post($"/api/devices/{old}/replacement", new { by = old, reason = "x" })).Refused("unknown-replacement", 422);

        Assert.Equal(("in-use", "reserved"), (await Custody(old), await Custody(anothers)));
    }

    private async Task<string> Custody(Guid device) => (await (await App.As("admin1")).Get($"/api/devices/{device}")).Expect(200).Text("custody");
}
