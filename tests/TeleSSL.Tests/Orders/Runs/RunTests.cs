using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Orders.Runs;

/// <summary>The stops that follow from agreed times, and what becomes of them.</summary>
public class RunTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_planned_order_is_a_stop_with_its_boxes_and_its_order_number()
    {
        var run = new PlannedRun(App);
        var (order, devices) = await run.Picked();

        var stop = await run.Stop();

        Assert.Equal(
            ("picked", 4, 0, order.Citizen),
            (Text(stop, "state"), Number(stop, "handOver"), Number(stop, "fetch"), stop.GetProperty("citizen").GetGuid()));
        Assert.Equal([(await order.Seen()).Text("number")], Texts(stop, "orders"));
        Assert.Equal(devices.Order(), Boxes(stop).Select(box => box.GetProperty("device").GetGuid()).Order());
        Assert.All(Boxes(stop), box => Assert.Equal(("hand-over", "picked", false), (Text(box, "purpose"), Text(box, "state"), box.GetProperty("stop").GetBoolean())));
    }

    [Fact]
    public async Task What_is_handed_over_and_what_is_fetched_for_one_citizen_is_one_stop()
    {
        var run = new PlannedRun(App);
        var citizen = await Given.Citizen(App);
        await Given.DeviceInUse(App, citizen, "scale");
        var fetch = await PlacedOrder.New(App, citizen, "pick-up");
        (await fetch.Step("plan", run.Plan())).Expect(200);
        var bring = await PlacedOrder.New(App, citizen);

        (await bring.Step("plan", run.Plan(10))).Expect(200);

        var stop = await run.Stop();
        Assert.Equal(("planned", 4, 1), (Text(stop, "state"), Number(stop, "handOver"), Number(stop, "fetch")));
        Assert.Equal(2, stop.GetProperty("orders").GetArrayLength());
        Assert.Equal(["blood-pressure-monitor", "pulse-oximeter", "scale", "tablet"],
            Boxes(stop).Where(box => Text(box, "purpose") == "hand-over").Select(box => Text(box, "kind")).Order());
    }

    [Fact]
    public async Task A_stop_follows_its_boxes_until_all_are_handed_over()
    {
        var run = new PlannedRun(App);
        var (_, devices) = await run.InTheVan();
        Assert.Equal("on-the-way", await run.State());

        foreach (var device in devices)
            await PlacedOrder.HandOver(App, device);

        Assert.Equal(("done", 0), (await run.State(), Number(await run.Stop(), "handOver")));
    }

    [Fact]
    public async Task A_time_that_is_agreed_anew_moves_the_stop()
    {
        var run = new PlannedRun(App);
        var order = await run.Planned();

        (await order.Step("plan", run.Plan(days: 1))).Expect(200);

        Assert.Empty(await run.Stops());
        Assert.Equal("planned", Text(await run.Stop(days: 1), "state"));
        (await order.Step("plan", run.Plan(days: 1, vehicle: $"{run.Vehicle}-b"))).Expect(200);
        Assert.Empty(await run.Stops(days: 1));
        Assert.Equal(4, Number(await run.Stop(days: 1, vehicle: $"{run.Vehicle}-b"), "handOver"));
    }

    [Fact]
    public async Task What_failed_stays_on_its_run_also_when_another_day_is_agreed_and_is_brought_back()
    {
        var run = new PlannedRun(App);
        var (order, devices) = await run.InTheVan();
        foreach (var device in devices)
            await Given.Step(App, device, "delivery", new { step = "failed", reason = "no-show" });
        Assert.Equal("failed", await run.State());

        (await order.Step("plan", run.Plan(days: 1))).Expect(200);

        Assert.Equal("failed", await run.State());
        Assert.Equal("on-the-way", Text(await run.Stop(days: 1), "state"));
        foreach (var device in devices)
            await Given.Step(App, device, "delivery", new { step = "returned", location = "depot" });
        Assert.Equal("brought-back", Text(await run.Stop(days: 1), "state"));
    }

    [Fact]
    public async Task What_the_citizen_refused_is_to_be_brought_back_at_once_and_then_was()
    {
        var run = new PlannedRun(App);
        var (_, devices) = await run.InTheVan();

        foreach (var device in devices)
            await Given.Step(App, device, "delivery", new { step = "failed", reason = "refused" });

        Assert.Equal(("bring-back", 0), (await run.State(), Number(await run.Stop(), "handOver")));
        foreach (var device in devices)
            await Given.Step(App, device, "delivery", new { step = "returned", location = "depot" });
        Assert.Equal("brought-back", await run.State());
    }

    [Fact]
    public async Task A_cancelled_stop_shows_as_such_at_once_in_the_store_and_in_the_van()
    {
        var (still, away) = (new PlannedRun(App), new PlannedRun(App));
        var (order, _) = await still.Picked();
        var (dispatched, _) = await away.InTheVan();

        (await order.Step("cancel", new { reason = "ordered-in-error" })).Expect(200);
        (await dispatched.Step("cancel", new { reason = "ordered-in-error" })).Expect(200);

        Assert.Equal(("cancelled", "bring-back"), (await still.State(), await away.State()));
        Assert.Equal("bring-back", Text(await away.Stop("driver1"), "state"));
    }

    [Fact]
    public async Task A_death_and_a_recall_on_the_way_stop_the_box_and_say_nothing_of_why()
    {
        var (died, recalled) = (new PlannedRun(App), new PlannedRun(App));
        var (order, _) = await died.InTheVan();
        var (_, devices) = await recalled.InTheVan();
        (await (await App.As("admin1")).Post($"/api/citizens/{order.Citizen}/change", new { dead = true })).Expect(200);
        var scale = (await (await App.As("admin1")).Get($"/api/devices/{devices[3]}")).Expect(200).Text("serial");

        (await (await App.As("depot1")).Post("/api/recalls", new
        {
            reference = $"FSN-{scale}",
            models = new[] { "scale" },
            serialFrom = scale,
            serialTo = scale,
            text = "Tilbagekaldelse",
        })).Expect(201);

        Assert.Equal("bring-back", Text(await died.Stop("driver1"), "state"));
        var stop = await recalled.Stop("driver1");
        Assert.True(Boxes(stop).Single(box => Text(box, "kind") == "scale").GetProperty("stop").GetBoolean());
        Assert.DoesNotContain("recall", stop.ToString());
    }

    [Fact]
    public async Task Two_who_are_one_person_have_one_stop()
    {
        var run = new PlannedRun(App);
        var (first, second) = (await run.Planned(), await run.Planned(5));
        Assert.Equal(2, (await run.Stops()).Count);

        (await (await App.As("spoclead")).Post($"/api/citizens/{first.Citizen}/merge", new { into = second.Citizen, reason = "other" }))
            .Expect(200);

        var stop = await run.Stop();
        Assert.Equal((second.Citizen, 8), (stop.GetProperty("citizen").GetGuid(), Number(stop, "handOver")));
    }

    [Fact]
    public async Task Work_stands_at_the_stop_beside_the_boxes()
    {
        var run = new PlannedRun(App);
        var body = new { kind = "visit", citizen = await Given.Citizen(App), programme = "telekol", services = new[] { "training" } };
        var visit = Given.Made(App, await (await App.As("depot1")).Post("/api/orders", body));
        (await (await App.As("depot1")).Post($"/api/orders/{visit}/plan", run.Plan())).Expect(200);

        var stop = await run.Stop();

        Assert.Equal(("planned", "training"), (Text(stop, "state"), Text(stop.GetProperty("items")[0], "what")));
        (await (await App.As("depot1")).Post($"/api/orders/{visit}/complete", new { line = 1 })).Expect(200);
        Assert.Equal("done", await run.State());
    }

    private static IEnumerable<JsonElement> Boxes(JsonElement stop) => stop.GetProperty("boxes").EnumerateArray();

    private static string? Text(JsonElement one, string name) => one.GetProperty(name).GetString();

    private static int Number(JsonElement one, string name) => one.GetProperty(name).GetInt32();

    private static IEnumerable<string?> Texts(JsonElement one, string name) =>
        one.GetProperty(name).EnumerateArray().Select(text => text.GetString());
}
