using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>What happens to an order of FUT in the house is what FUT says of it.</summary>
public class FutOutboxTests(FutApp app) : FutStory(app)
{
    [Fact]
    public async Task From_the_acceptance_to_the_last_line()
    {
        var order = await App.Accepted(2, 3, 12);
        await order.Becomes("accepted accepted accepted");
        var number = (await order.Ours.Seen()).Text("number");
        var agreed = new DateTimeOffset(App.Host.Time.GetUtcNow().Date.AddDays(20).AddHours(9), TimeSpan.Zero);
        await order.Plan(agreed);
        await order.Becomes("planned planned planned");
        var (oximeter, scale) = (await order.Pick("pulse-oximeter"), await order.Pick("scale"));
        (await order.Ours.Dispatch()).Expect(200);
        await order.Becomes("in-transit in-transit planned");
        await Orders.PlacedOrder.HandOver(App, oximeter);
        await order.Becomes("delivered in-transit planned");
        await App.EverythingSent();
        Assert.Equal("in-transit", order.Status);
        await Orders.PlacedOrder.HandOver(App, scale);
        await Orders.PlacedOrder.SetUp(App, oximeter);
        await Orders.PlacedOrder.SetUp(App, scale);
        await order.Becomes("completed completed planned");
        await App.EverythingSent();
        Assert.Equal("delivered", order.Status);
        (await order.Ours.Step("complete", new { line = 3, checklist = await Given.Checklist(App, "setup") })).Expect(200);
        await App.EverythingSent();

        Assert.Equal("completed", order.Status);
        Assert.All(await order.Messages(), state => Assert.Equal("sent", state));
        Assert.Empty(await order.Differences());
        Assert.Equal(["completed", "completed", "completed"], await App.Rows("SELECT status FROM fut_line WHERE order_id = @Id", new { order.Ours.Id }));
        Assert.Equal(["completed"], await App.Rows("SELECT status FROM fut_order WHERE order_id = @Id", new { order.Ours.Id }));
        var trace = Fut.TraceOf(order.Url);
        Assert.Equal((number, "telessl"), (trace[1].SupplementaryText, trace[1].CreatedByUser));
        Assert.Single(trace, one => one is { StatusChange: "completed", OrderLine: null });
        var device = Fut.LinesOf(order.Url)[0].Device!;
        Assert.Equal(("Eksempel Medico", Fut.At.Organization(900)), (device.Manufacturer, device.Owner));
        Assert.Equal($"(01)09521234000037(21){device.SerialNumber}", device.Udi);
        Assert.StartsWith("TS-", device.Identifier!.Value, StringComparison.Ordinal);
        Assert.Equal(agreed, Fut.LinesOf(order.Url)[0].AgreedFrom);
    }

    [Fact]
    public async Task What_leaves_without_an_agreed_time_has_the_day_on_which_it_leaves()
    {
        var order = await App.Accepted(2);
        await order.Pick("pulse-oximeter");
        (await order.Ours.Dispatch()).Expect(200);
        await order.Becomes("in-transit");

        var line = Fut.LinesOf(order.Url)[0];
        Assert.Equal((8, 16), (line.AgreedFrom!.Value.Hour, line.AgreedTo!.Value.Hour));
        Assert.Equal("submitted accepted planned in-transit", order.Trace);
    }

    [Fact]
    public async Task A_visit_that_found_no_one_home_and_the_next_one()
    {
        var order = await App.Accepted(2);
        await order.Plan(App.Host.Time.GetUtcNow().AddDays(2));
        var device = await order.Pick("pulse-oximeter");
        (await order.Ours.Dispatch()).Expect(200);
        await order.Becomes("in-transit");
        (await (await App.As("driver1")).Post($"/api/devices/{device}/delivery", new { step = "failed", reason = "no-show" })).Expect(200);
        await order.Becomes("failed");
        Assert.Equal("no-show", Fut.TraceOf(order.Url)[^1].SupplementaryText);

        await order.Plan(App.Host.Time.GetUtcNow().AddDays(3));
        await order.Becomes("planned");
        await Orders.PlacedOrder.HandOver(App, device);
        await order.Becomes("delivered");

        await App.EverythingSent();
        Assert.Equal("submitted accepted planned in-transit failed planned in-transit delivered", order.Trace);
    }

    [Fact]
    public async Task A_rejection_and_a_cancellation_are_one_change_of_the_order_each()
    {
        var (rejected, cancelled) = (await App.Received(), await App.Accepted());
        await cancelled.Becomes("accepted accepted");
        await App.EverythingSent();
        var before = Puts();

        (await rejected.Ours.Step("reject", new { reason = "outside-agreement" })).Expect(200);
        (await cancelled.Ours.Step("cancel", new { reason = "ordered-in-error" })).Expect(200);
        await App.EverythingSent();

        Assert.Equal(("rejected", "cancelled", before + 2), (rejected.Status, cancelled.Status, Puts()));
        Assert.Equal("outside-agreement", Fut.TraceOf(rejected.Url)[^1].SupplementaryText);
        Assert.Equal("ordered-in-error", Fut.TraceOf(cancelled.Url)[^1].SupplementaryText);
    }

    [Fact]
    public async Task What_comes_back_is_fetched_received_and_done()
    {
        var citizen = await Given.Citizen(App);
        var given = await App.Received([2], citizen);
        (await given.Ours.Step("accept", new { })).Expect(200);
        var device = await given.Pick("pulse-oximeter");
        (await given.Ours.Dispatch()).Expect(200);
        await Orders.PlacedOrder.HandOver(App, device);
        await Orders.PlacedOrder.SetUp(App, device);
        await given.Becomes("completed");

        var order = await App.Received([17], citizen, Fut.LinesOf(given.Url)[0].Device!.Identifier!.Value);
        (await order.Ours.Step("accept", new { })).Expect(200);
        await order.Plan(App.Host.Time.GetUtcNow().AddDays(2));
        await order.Becomes("planned");
        await Given.Step(App, device, "takedown", new { step = "picked-up", from = "citizen", missing = Array.Empty<string>() });
        await order.Becomes("in-transit");
        await Given.Step(App, device, "takedown", new { step = "arrived", location = "depot" });
        await App.EverythingSent();

        Assert.Equal(("completed", "submitted accepted planned in-transit completed completed"), (order.Status, order.Trace));
        var use = Fut.Resources("DeviceUseStatement").Single(one => FutLine.Ref(one["device"]) == Fut.LinesOf(given.Url)[0].Device!.FhirRef);
        Assert.Equal("completed", (string?)use["status"]);
    }

    private int Puts() => Fut.Calls.Count(call => call.Method == "PUT");
}
