using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class WholeLifeTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_device_goes_from_import_through_a_home_back_to_stock_and_to_its_end()
    {
        var citizen = await Given.Citizen(App);
        var device = await Given.DeviceInUse(App, citizen);
        var depot = await App.As("depot1");
        var driver = await App.As("driver1");

        (await Step(depot, device, "takedown", new { step = "ordered", carrier = "contractor-1" })).Expect(200);
        (await Step(driver, device, "takedown", new { step = "picked-up", from = "relative", missing = new[] { "charger" } })).Expect(200);
        var back = (await Step(depot, device, "takedown", new { step = "arrived", location = "depot/returns" })).Expect(200);
        Assert.Equal(["needs-cleaning", "needs-wipe", "needs-function-test"], back.Texts("blockers"));
        var cleaned = (await Step(depot, device, "cleaning", new { protocol = "standard", wipe = "factory-reset" })).Expect(200);
        Assert.Equal(["needs-app", "needs-function-test"], cleaned.Texts("blockers"));
        (await Step(depot, device, "stock-control", new { step = "retire", reason = "worn out" })).Refused("wipe-evidence-needed");
        var end = (await Step(depot, device, "stock-control", new { step = "retire", reason = "worn out", wipe = "destroyed" })).Expect(200);

        Assert.Equal("retired", end.Text("custody"));
        var history = (await depot.Get($"/api/devices/{device}/history")).Expect(200)["items"].EnumerateArray().Select(e => e.GetProperty("kind").GetString()).Reverse();
        Assert.Equal(
            [
                "procurement", "stock-control.test", "app-installation", "stock-control.reserve", "delivery.dispatched", "delivery.handed-over",
                "setup", "takedown.ordered", "takedown.picked-up", "takedown.arrived", "cleaning", "stock-control.retire",
            ],
            history);
    }

    private static Task<Answer> Step(Client who, Guid device, string task, object evidence) => who.Post($"/api/devices/{device}/{task}", evidence);
}
