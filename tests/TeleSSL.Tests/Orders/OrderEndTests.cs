using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Orders;

/// <summary>Orders that end before they are done, and what is refused on the way.</summary>
public class OrderEndTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Cancelled_before_the_dispatch_it_releases_its_devices()
    {
        var (order, devices) = await PlacedOrder.Picked(App);

        var cancelled = (await order.Step("cancel", new { reason = "ordered-in-error" })).Expect(200);

        Assert.Equal(("cancelled", "ordered-in-error"), (cancelled.Text("state"), cancelled.Text("reason")));
        Assert.Equal("in-stock", await Custody(devices[0]));
        (await order.Step("cancel", new { reason = "other" })).Refused("order-step-not-possible");
    }

    [Fact]
    public async Task Cancelled_on_the_van_it_comes_back_and_is_free_for_others()
    {
        var (order, devices) = await PlacedOrder.Picked(App);
        (await order.Dispatch()).Expect(200);
        (await order.Step("cancel", new { reason = "other" }, "odense1")).Refused("already-dispatched");

        (await order.Step("cancel", new { reason = "duplicate" })).Expect(200);

        Assert.Equal(("failed", "stopped"), await order.LineState(1));
        (await order.Step("plan", Plan())).Refused("order-being-cancelled");
        foreach (var device in devices)
            await Given.Step(App, device, "delivery", new { step = "returned", location = "depot" });
        Assert.Equal(("cancelled", "in-stock"), (await order.State(), await Custody(devices[0])));
    }

    [Fact]
    public async Task After_the_hand_over_only_a_pick_up_order_brings_it_back()
    {
        var (order, devices) = await PlacedOrder.Picked(App);
        (await order.Dispatch()).Expect(200);
        foreach (var device in devices)
            await PlacedOrder.HandOver(App, device);

        (await order.Step("cancel", new { reason = "other" })).Refused("already-handed-over");
        (await order.Step("unpick", new { line = 1, reason = "other" })).Refused("nothing-picked");
        (await order.Dispatch()).Refused("nothing-picked");
        (await order.Step("complete", new { line = 1 })).Refused("nothing-to-complete");
        (await order.Step("plan", Plan())).Refused("nothing-to-plan");
        var back = await PlacedOrder.New(App, order.Citizen, "pick-up");
        Assert.Equal(("completed", "not-set-up"), await order.LineState(1));
        (await back.Step("pick", new { codes = new[] { "x" } })).Refused("nothing-to-pick");
        (await back.Step("cancel", new { reason = "other" })).Expect(200);

        var again = await PlacedOrder.New(App, order.Citizen, "pick-up");
        (await (await App.As("depot1")).Post("/api/orders", new { kind = "pick-up", citizen = order.Citizen, programme = "telekol" }))
            .Refused("lines-refused");
        foreach (var device in devices)
            await Given.Step(App, device, "takedown", new { step = "picked-up", from = "citizen" });
        (await again.Step("cancel", new { reason = "other" })).Refused("already-collected");
    }

    [Fact]
    public async Task One_blocked_part_keeps_the_whole_kit_in_the_store()
    {
        var (order, devices) = await PlacedOrder.Picked(App);
        await Given.Step(App, devices[3], "stock-control", new { step = "release", reason = "Holdes" });
        await Given.Step(App, devices[3], "stock-control", new { step = "hold", reason = "Holdes" });
        (await order.Step("dispatch", new { carrier = "contractor-1", lines = new[] { 4 } })).Refused("line-not-in-state");
        (await order.Step("dispatch", new { carrier = "nobody" })).Refused("lines-refused");

        Assert.Equal(("picked", null), await order.LineState(1));
        (await order.Step("dispatch", new { carrier = "contractor-1", lines = new[] { 1, 2 } })).Expect(200);
        Assert.Equal(("in-transit", "picked"), ((await order.LineState(2)).State, (await order.LineState(3)).State));
    }

    [Fact]
    public async Task A_death_cancels_what_is_not_handed_over_and_an_open_order_refuses_an_erase()
    {
        var (order, devices) = await PlacedOrder.Picked(App);
        var admin = await App.As("admin1");
        var empty = await PlacedOrder.New(App);
        (await admin.Post($"/api/citizens/{empty.Citizen}/erase", new { })).Refused("citizen-has-open-order");

        (await admin.Post($"/api/citizens/{order.Citizen}/change", new { dead = true })).Expect(200);

        Assert.Equal(("cancelled", "citizen-deceased"), (await order.State(), (await order.Seen()).Text("reason")));
        Assert.Equal("in-stock", await Custody(devices[0]));
        (await admin.Post($"/api/citizens/{order.Citizen}/erase", new { })).Expect(200);
    }

    [Fact]
    public async Task A_move_to_where_another_unit_serves_cancels_what_is_not_dispatched()
    {
        var order = await PlacedOrder.New(App);

        (await (await App.As("admin1")).Post($"/api/citizens/{order.Citizen}/change", new { municipality = "561" })).Expect(200);

        Assert.Equal(("cancelled", "citizen-moved"), (await order.State(), (await order.Seen()).Text("reason")));
    }

    [Fact]
    public async Task Wishes_are_amended_and_whom_to_reach_is_sealed()
    {
        var order = await PlacedOrder.New(App);
        (await order.Step("amend", new { })).Refused("invalid-content", 422);
        (await order.Step("amend", new { from = "2030-02-02", to = "2030-02-01" })).Refused("invalid-content", 422);

        var amended = (await order.Step("amend", new { to = "2030-02-01", contact = "Ring til datteren først" }, "odense1")).Expect(200);

        Assert.Equal(("2030-02-01", "Ring til datteren først"), (amended.Text("wantedTo"), amended.Text("contact")));
        var entries = (await (await App.As("depot1")).Get($"/api/journal?topics=order:{order.Id}")).Expect(200);
        Assert.Contains("order.amended", entries.Body);
        Assert.DoesNotContain("datteren", entries.Body);
    }

    [Fact]
    public async Task It_is_seen_by_its_unit_its_municipality_and_the_desk_and_by_no_one_else()
    {
        var order = await PlacedOrder.New(App);
        foreach (var user in (string[])["depot1", "odense1", "spoc1", "spoclead", "admin1"])
            Assert.Contains(order.Id, await (await App.As(user)).Ids($"/api/orders?citizen={order.Citizen}"));
        foreach (var user in (string[])["depot2", "esbjerg1"])
        {
            (await (await App.As(user)).Get($"/api/orders/{order.Id}")).Refused("not-found", 404);
            Assert.Empty(await (await App.As(user)).Ids($"/api/orders?citizen={order.Citizen}"));
        }

        (await order.Step("dispatch", new { carrier = "contractor-1" }, "depot2")).Refused("not-found", 404);
        (await order.Step("dispatch", new { carrier = "contractor-1" }, "odense1")).Refused("role", 403);
        (await (await App.As("driver1")).Get($"/api/orders/{order.Id}")).Refused("role", 403);
    }

    [Fact]
    public async Task What_cannot_be_opened_is_refused()
    {
        var depot = await App.As("depot1");
        var citizen = await Given.Citizen(App);
        (await depot.Post("/api/orders", new { kind = "replace", citizen, programme = "telekol" })).Refused("invalid-content", 422);
        (await depot.Post("/api/orders", new { kind = "new", citizen, programme = "nothing" })).Refused("unknown-programme", 422);
        (await depot.Post("/api/orders", new { kind = "new", citizen = Guid.NewGuid(), programme = "telekol" })).Refused("unknown-citizen", 422);
        (await depot.Post("/api/orders", new { kind = "visit", citizen, programme = "telekol" })).Refused("order-without-lines");
        var fetched = new { kind = "pick-up", citizen, programme = "telekol", devices = new[] { Guid.NewGuid() } };
        (await depot.Post("/api/orders", fetched)).Refused("unknown-device", 422);
        (await depot.Post("/api/orders", new { kind = "new", citizen, programme = "telekol", devices = Array.Empty<Guid>() }))
            .Refused("invalid-content", 422);
    }

    [Theory]
    [InlineData(-3, -1)]
    [InlineData(2, 1)]
    [InlineData(1, 400)]
    public async Task A_time_that_is_over_reversed_or_too_long_is_not_agreed(int from, int to)
    {
        var order = await PlacedOrder.New(App);
        var now = App.Host.Time.GetUtcNow();

        (await order.Step("plan", new { from = now.AddHours(from), to = now.AddHours(to), carrier = "contractor-1" }))
            .Refused("invalid-content", 422);
        (await order.Step("plan", new { from = now.AddHours(1), to = now.AddHours(2), carrier = "461" })).Refused("unknown-carrier", 422);
    }

    private object Plan() => new
    {
        from = App.Host.Time.GetUtcNow().AddHours(1), to = App.Host.Time.GetUtcNow().AddHours(2), carrier = "contractor-1",
    };

    private async Task<string> Custody(Guid device) => (await (await App.As("admin1")).Get($"/api/devices/{device}")).Text("custody");
}
