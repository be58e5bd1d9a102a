using System.Text.Json;
using TeleSSL.Tests.Access;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Orders.Runs;

/// <summary>Who sees which stops, and what of them.</summary>
public class RunScopeTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task A_driver_sees_a_stop_while_a_box_for_it_is_assigned_and_of_it_the_boxes_alone()
    {
        var run = new PlannedRun(App);
        var person = Person.New();
        var order = await PlacedOrder.New(App, await person.Registered(App));
        (await order.Step("plan", run.Plan())).Expect(200);
        var device = await Given.ReadyDevice(App);
        (await order.Pick(device)).Expect(200);
        Assert.Empty(await run.Stops("driver1"));

        (await order.Step("dispatch", new { carrier = "contractor-1" })).Expect(200);

        var stop = await run.Stop("driver1");
        Assert.Equal((1, JsonValueKind.Null, 0), (stop.GetProperty("boxes").GetArrayLength(), stop.GetProperty("citizen").ValueKind, stop.GetProperty("orders").GetArrayLength()));
        Assert.Equal("tablet", stop.GetProperty("boxes")[0].GetProperty("kind").GetString());
        Assert.All(person.Traces, trace => Assert.DoesNotContain(trace, stop.ToString()));
        foreach (var secret in (string[])["telekol", "461", order.Citizen.ToString(), order.Id.ToString()])
            Assert.DoesNotContain(secret, stop.ToString());
        await PlacedOrder.HandOver(App, device);
        Assert.Empty(await run.Stops("driver1"));
    }

    [Fact]
    public async Task A_driver_looks_up_whom_the_stop_is_at_and_that_is_logged_as_of_the_box()
    {
        var run = new PlannedRun(App);
        var person = Person.New();
        var order = await PlacedOrder.New(App, await person.Registered(App));
        (await order.Step("plan", run.Plan())).Expect(200);
        var device = await Given.ReadyDevice(App);
        (await order.Pick(device)).Expect(200);
        var stop = (await run.Stop()).GetProperty("id").GetGuid();
        (await LookUp(await App.As("driver1"), stop)).Refused("not-found", 404);
        (await order.Step("dispatch", new { carrier = "contractor-1" })).Expect(200);

        var contact = (await LookUp(await App.As("driver1"), stop)).Expect(200);

        Assert.Equal((person.Name, person.E164), (contact.Text("name"), contact.Text("phone")));
        var line = (await (await App.As("spoclead")).Get($"/api/citizens/{order.Citizen}/look-ups")).Expect(200)["items"][0];
        Assert.Equal(
            ("driver1", "contractor-1", "delivery", device),
            (line.GetProperty("actor").GetString(), line.GetProperty("organisation").GetString(), line.GetProperty("reason").GetString(), line.GetProperty("about").GetGuid()));
        (await LookUp(await App.As("depot1"), stop)).Refused("role", 403);
        await PlacedOrder.HandOver(App, device);
        (await LookUp(await App.As("driver1"), stop)).Refused("not-found", 404);
    }

    [Fact]
    public async Task Another_contractor_another_unit_and_a_municipality_see_none_of_it()
    {
        await OtherContractor();
        var run = new PlannedRun(App);
        await run.InTheVan();
        var stop = await run.Stop();
        var id = stop.GetProperty("run").GetGuid();

        Assert.Empty(await run.Stops(SignIn("runs-driver2")));
        Assert.Empty(await run.Stops("depot2"));
        (await LookUp(await SignIn("runs-driver2"), stop.GetProperty("id").GetGuid())).Refused("not-found", 404);
        (await (await App.As("odense1")).Get($"/api/runs/{run.Day}")).Refused("role", 403);
        var depot2 = await App.As("depot2");
        (await depot2.Get($"/api/runs/{id}/order")).Refused("not-found", 404);
        (await depot2.Post($"/api/runs/{id}/order", new { stops = new[] { stop.GetProperty("id").GetGuid() } })).Refused("not-found", 404);
        (await (await App.As("driver1")).Get($"/api/runs/{id}/order")).Refused("role", 403);
    }

    [Fact]
    public async Task Two_memberships_see_each_its_own()
    {
        await Has("runs-both", ("ssl-esbjerg", "logistics"), ("contractor-1", "contractor"));
        var run = new PlannedRun(App);
        var (order, _) = await run.InTheVan();

        var stop = Assert.Single(await run.Stops(SignIn("runs-both")));

        Assert.Equal((JsonValueKind.Null, 0), (stop.GetProperty("citizen").ValueKind, stop.GetProperty("orders").GetArrayLength()));
        (await (await SignIn("runs-both")).Get($"/api/runs/{stop.GetProperty("run").GetGuid()}/order")).Refused("not-found", 404);
        Assert.Equal(order.Citizen, (await run.Stop()).GetProperty("citizen").GetGuid());
    }

    [Fact]
    public async Task Once_the_address_is_protected_the_stop_is_gone_from_the_drivers_run()
    {
        var run = new PlannedRun(App);
        var (order, _) = await run.InTheVan();
        var stop = (await run.Stop("driver1")).GetProperty("id").GetGuid();

        (await (await App.As("admin1")).Post($"/api/citizens/{order.Citizen}/change", new { protectedAddress = true })).Expect(200);

        Assert.Empty(await run.Stops("driver1"));
        (await LookUp(await App.As("driver1"), stop)).Refused("not-found", 404);
        Assert.Equal("on-the-way", (await run.Stop()).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_device_that_later_goes_to_someone_else_does_not_open_the_former_stop()
    {
        var run = new PlannedRun(App);
        var (order, devices) = await run.InTheVan();
        await Given.Step(App, devices[0], "delivery", new { step = "failed", reason = "refused" });
        await Given.Step(App, devices[0], "delivery", new { step = "returned", location = "depot" });
        (await order.Step("unpick", new { line = 1, reason = "damaged" })).Expect(200);
        var next = await PlacedOrder.New(App);
        (await next.Pick(devices[0])).Expect(200);

        (await next.Step("dispatch", new { carrier = "contractor-1" })).Expect(200);

        var boxes = (await run.Stop("driver1")).GetProperty("boxes").EnumerateArray().Select(box => box.GetProperty("device").GetGuid());
        Assert.Equal(devices.Skip(1).Order(), boxes.Order());
    }

    private async Task OtherContractor()
    {
        var made = await (await App.As("admin1")).Post("/api/organisations", new { kind = "contractor", name = "Anden vognmand", code = "contractor-2" });
        if ((int)made.Status != 409)
            made.Expect(201);
        await Has("runs-driver2", ("contractor-2", "contractor"));
    }

    private static Task<Answer> LookUp(Client who, Guid stop) => who.Post($"/api/stops/{stop}/look-up", new { });
}
