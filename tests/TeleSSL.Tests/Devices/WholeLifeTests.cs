using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class WholeLifeTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_device_goes_through_its_whole_life_and_every_step_taken_too_early_is_refused()
    {
        var citizen = await Given.Citizen(App);
        var serial = Given.Serial();
        var life = new Life(await App.As("depot1"), await App.As("driver1"), await Given.NewDevice(App, serial: serial));
        await life.Depot.Post("/api/devices", new { model = "tablet", serial, location = "depot", source = "PO" }).Refused("already-registered");

        // In stock: nothing goes out before it is tested and installed.
        await life.Depot.Step("stock-control", new { step = "reserve", citizen, programme = "telekol" }).Refused("device-blocked");
        await life.Depot.Step("delivery", new { step = "dispatched", carrier = "contractor-1" }).Refused("task-not-possible");
        await life.Depot.Step("app-installation", new { app = "telma", version = "2.0.0", checklist = new { opens = true } }).Refused("checklist-incomplete");
        await life.Depot.Step("app-installation", new { app = "other", version = "2.0.0", checklist = new { } }).Refused("unknown-app", 422);
        await life.Depot.Step("app-installation", new { app = "telma", version = "2.0.0", checklist = await Given.Checklist(App, "app-installation") }).Blocked("needs-function-test");
        await life.Depot.Step("stock-control", new { step = "test", passed = false }).Blocked("needs-function-test", "failed-function-test");
        await life.Depot.Step("stock-control", new { step = "test", passed = true }).Blocked();
        await life.Depot.Step("stock-control", new { step = "unhold", reason = "x" }).Refused("not-on-hold");
        await life.Depot.Step("stock-control", new { step = "hold", reason = "look at the port" }).Blocked("on-hold");
        await life.Depot.Step("stock-control", new { step = "reserve", citizen, programme = "telekol" }).Refused("device-blocked");
        await life.Depot.Step("stock-control", new { step = "unhold", reason = "fine" }).Blocked();
        await life.Depot.Step("stock-control", new { step = "move", location = "depot-esbjerg" }).Refused("location-of-other-unit");
        await life.Depot.Step("stock-control", new { step = "recall-closed", recall = "none", evidence = "none" }).Refused("not-recalled");

        // Out: only under the agreement, only by who carries it.
        await life.Depot.Step("stock-control", new { step = "reserve", citizen = await Given.Citizen(App, "561"), programme = "telekol" }).Refused("unknown-citizen", 422);
        await life.Depot.Step("stock-control", new { step = "reserve", citizen, programme = "nothing" }).Refused("unknown-programme", 422);
        await life.Depot.Step("stock-control", new { step = "reserve", citizen, programme = "telekol" }).In("reserved");
        await life.Depot.Step("cleaning", new { protocol = "standard" }).Refused("task-not-possible");
        await life.Depot.Step("delivery", new { step = "dispatched", carrier = "workshop-1" }).Refused("unknown-carrier", 422);
        await life.Driver.Step("delivery", new { step = "dispatched", carrier = "contractor-1" }).Refused("role", 403);
        await life.Driver.Step("delivery", new { step = "handed-over", receivedBy = "citizen", proof = "code" }).Refused("not-found", 404);
        await life.Depot.Step("delivery", new { step = "dispatched", carrier = "contractor-1" }).In("in-transit");
        await life.Depot.Step("delivery", new { step = "dispatched", carrier = "contractor-2" }).Refused("task-not-possible");
        await life.Driver.Step("delivery", new { step = "failed", reason = "no-show" }).In("in-transit");
        await life.Driver.Step("delivery", new { step = "returned", location = "depot" }).Refused("role", 403);
        await life.Depot.Step("delivery", new { step = "dispatched", carrier = "contractor-1" }).In("in-transit");
        await life.Driver.Step("delivery", new { step = "failed", reason = "refused" }).In("in-transit");
        await life.Depot.Step("delivery", new { step = "returned", location = "depot-esbjerg" }).Refused("location-of-other-unit");
        await life.Depot.Step("delivery", new { step = "returned", location = "depot" }).In("reserved");
        await life.Depot.Step("delivery", new { step = "dispatched", carrier = "contractor-1" }).In("in-transit");
        await life.Depot.Step("setup", new { checklist = new { } }).Refused("task-not-possible");
        await life.Driver.Step("delivery", new { step = "handed-over", receivedBy = "relative", proof = "signature" }).In("delivered");
        await life.Depot.Step("setup", new { checklist = new { wifi = true } }).Refused("checklist-incomplete");
        await life.Depot.Step("setup", new { checklist = new { coffee = true } }).Refused("invalid-content", 422);
        await life.Depot.Step("setup", new { checklist = await Given.Checklist(App, "setup") }).In("in-use");
        await life.Depot.Step("update", new { app = "telma", version = "2.1.0" }).In("in-use");
        await life.Depot.Step("support", new { ticket = "4711" }).In("in-use");

        // Home again: cleaned, wiped, tested, installed.
        await life.Depot.Step("takedown", new { step = "arrived", location = "depot" }).Refused("task-not-possible");
        await life.Depot.Step("takedown", new { step = "ordered", carrier = "contractor-1" }).In("in-use");
        await life.Driver.Step("takedown", new { step = "picked-up", from = "citizen", missing = new[] { "charger" } }).In("returning");
        await life.Depot.Step("takedown", new { step = "arrived", location = "depot/returns" }).Blocked("needs-cleaning", "needs-wipe", "needs-function-test");
        await life.Depot.Step("repair", new { step = "sent", fault = "cracked", workshop = "workshop-1" }).Refused("device-needs-cleaning");
        await life.Depot.Step("cleaning", new { protocol = "surface" }).Refused("wrong-protocol");
        await life.Depot.Step("cleaning", new { protocol = "standard" }).Blocked("needs-wipe", "needs-function-test");
        await life.Depot.Step("cleaning", new { protocol = "screen", wipe = "factory-reset" }).Blocked("needs-app", "needs-function-test");
        await life.Depot.Step("repair", new { step = "sent", fault = "cracked", workshop = "contractor-1" }).Refused("unknown-workshop", 422);
        await life.Depot.Step("repair", new { step = "sent", fault = "cracked", workshop = "workshop-1" }).In("in-repair");
        await life.Depot.Step("repair", new { step = "back", outcome = "exchanged", costOere = 1 }).Refused("invalid-content", 422);
        await life.Depot.Step("repair", new { step = "back", outcome = "fixed", costOere = 12500, parts = new[] { "screen" } }).In("in-stock");
        await life.Depot.Step("stock-control", new { step = "lost", reason = "not on its shelf" }).In("lost");
        await life.Depot.Step("stock-control", new { step = "found", location = "depot" }).Blocked("needs-app", "needs-cleaning", "needs-wipe", "needs-function-test");
        await life.Depot.Step("stock-control", new { step = "retire", reason = "worn out" }).Refused("wipe-evidence-needed");
        await life.Depot.Step("stock-control", new { step = "retire", reason = "worn out", wipe = "destroyed" }).In("retired");
        await life.Depot.Step("stock-control", new { step = "found", location = "depot" }).Refused("task-not-possible");

        Assert.Equal(
            "procurement app-installation stock-control.test stock-control.test stock-control.hold stock-control.unhold stock-control.reserve "
            + "delivery.dispatched delivery.failed delivery.dispatched delivery.failed delivery.returned delivery.dispatched delivery.handed-over setup update support takedown.ordered takedown.picked-up "
            + "takedown.arrived cleaning cleaning repair.sent repair.back stock-control.lost stock-control.found stock-control.retire",
            await life.History());
    }

    [Fact]
    public async Task An_exchanged_device_is_retired_and_the_new_one_takes_its_place()
    {
        var old = await Given.NewDevice(App, "scale");
        var depot = await App.As("depot1");
        var serial = Given.Serial();
        await Given.Step(App, old, "repair", new { step = "sent", fault = "dead", workshop = "workshop-1", warranty = true });

        (await depot.Post($"/api/devices/{old}/repair", new { step = "back", outcome = "exchanged", newSerial = serial, costOere = 0 })).Expect(200);

        Assert.Equal("retired", (await depot.Get($"/api/devices/{old}")).Text("custody"));
        var exchanged = (await depot.Get($"/api/devices?q={serial}"))["items"][0];
        Assert.Equal(old, exchanged.GetProperty("replaces").GetGuid());
        Assert.Equal("in-stock", exchanged.GetProperty("custody").GetString());
    }

    [Fact]
    public async Task The_same_step_again_within_ten_minutes_changes_nothing_and_later_it_is_judged_anew()
    {
        var device = await Given.ReturnedDevice(App);
        var depot = await App.As("depot1");
        var arrived = new { step = "arrived", location = "depot" };
        var version = (await depot.Get($"/api/devices/{device}"))["version"].GetInt32();

        Assert.Equal(version, (await depot.Post($"/api/devices/{device}/takedown", arrived)).Expect(200)["version"].GetInt32());
        App.Host.Time.Pass(TimeSpan.FromMinutes(11));
        (await depot.Post($"/api/devices/{device}/takedown", arrived)).Refused("task-not-possible");
    }

    [Fact]
    public async Task As_of_shows_the_device_as_it_was_to_those_whose_it_was()
    {
        var citizen = await Given.Citizen(App);
        var device = await Given.DeviceInUse(App, citizen, "scale");
        var whileInUse = App.Host.Time.GetUtcNow();
        App.Host.Time.Pass(TimeSpan.FromMinutes(1));
        await Given.Step(App, device, "takedown", new { step = "picked-up", from = "citizen" });
        await Given.Step(App, device, "takedown", new { step = "arrived", location = "depot" });
        App.Host.Time.Pass(TimeSpan.FromMinutes(1));
        await Given.Step(App, device, "stock-control", new { step = "hold", reason = "keep" });
        var odense = await App.As("odense1");

        (await odense.Get($"/api/devices/{device}")).Refused("not-found", 404);
        Assert.Equal("in-use", (await odense.Get($"/api/devices/{device}?asOf={whileInUse:O}".Replace("+", "%2B"))).Expect(200).Text("custody"));
        var seen = (await odense.Get($"/api/devices/{device}/history")).Expect(200)["items"].EnumerateArray().Select(e => e.GetProperty("kind").GetString()!).ToArray();
        Assert.Equal(["takedown.arrived", "takedown.picked-up", "setup", "delivery.handed-over", "delivery.dispatched", "stock-control.reserve"], seen);
        (await (await App.As("faaborg1")).Get($"/api/devices/{device}/history")).Refused("not-found", 404);
    }
}

/// <summary>One device and those who work on it.</summary>
file sealed class Life(Client depot, Client driver, Guid device)
{
    public Hand Depot { get; } = new(depot, device);

    /// <summary>Who carries it is not shown its custody, so the depot looks.</summary>
    public Hand Driver { get; } = new(driver, device, depot);

    public async Task<string> History() => string.Join(' ', (await depot.Get($"/api/devices/{device}/history?limit=200")).Expect(200)["items"]
        .EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()).Reverse());
}

file sealed class Hand(Client client, Guid device, Client? looks = null)
{
    public Asked Post(string path, object body) => new(client.Post(path, body), null);

    public Asked Step(string task, object evidence) => new(client.Post($"/api/devices/{device}/{task}", evidence), looks is null ? null : () => looks.Get($"/api/devices/{device}"));
}

file sealed class Asked(Task<Answer> answer, Func<Task<Answer>>? look)
{
    public async Task Refused(string code, int status = 409) => (await answer).Refused(code, status);

    public async Task In(string custody)
    {
        var done = (await answer).Expect(200);
        Assert.Equal(custody, (look is null ? done : (await look()).Expect(200)).Text("custody"));
    }

    public async Task Blocked(params string[] blockers) => Assert.Equal(blockers, (await answer).Expect(200).Texts("blockers"));
}
