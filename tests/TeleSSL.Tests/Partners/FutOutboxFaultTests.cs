using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Partners.Fut;
using TeleSSL.Simulators.Fut;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>What FUT refuses, puts off or loses: nothing is sent twice, and a person learns of what only a person can settle.</summary>
public class FutOutboxFaultTests(FutApp app) : FutStory(app)
{
    [Theory]
    [InlineData("F11-device", "device-required")]
    [InlineData("F11-item", "item-not-orderable")]
    [InlineData("F07", "wrong-party")]
    [InlineData("F08", "not-found")]
    public async Task What_it_refuses_waits_for_a_person_and_other_orders_go_on(string fault, string code)
    {
        var (order, other) = (await App.Received(), await App.Received());
        Fut.Faults.Plan(new FutPlannedFault(fault, Service: "ssl-order", Method: "PUT"));
        (await order.Ours.Step("accept", new { })).Expect(200);
        await Eventually.Is(async () => await order.Messages() is ["dead"], "the message to be parked");
        (await other.Ours.Step("accept", new { })).Expect(200);
        await other.Becomes("accepted accepted");

        Assert.Equal([code], await App.Rows("SELECT error FROM outbox WHERE subject_id = @Id", new { order.Ours.Id }));
        Assert.Equal(["status-differs"], await order.Differences());
        Assert.Equal("submitted", order.Status);

        await order.Plan(App.Host.Time.GetUtcNow().AddDays(2));
        await order.Becomes("planned planned");
        await App.EverythingSent();
        Assert.Empty(await order.Differences());
    }

    [Theory]
    [InlineData("F12-429")]
    [InlineData("F12-429-date")]
    [InlineData("F12-503")]
    public async Task What_it_puts_off_waits_and_other_orders_go_on(string fault)
    {
        var (order, other) = (await App.Received(), await App.Received());
        Fut.Faults.Plan(new FutPlannedFault(fault, Service: "ssl-order", Path: new Uri(order.Url).AbsolutePath, Seconds: 600));
        (await order.Ours.Step("accept", new { })).Expect(200);
        await Eventually.Is(async () => await order.Messages() is ["failed"], "the message to be put off");
        (await other.Ours.Step("accept", new { })).Expect(200);
        await other.Becomes("accepted accepted");
        Assert.Equal("submitted", order.Status);

        App.Host.Time.Pass(TimeSpan.FromMinutes(11));
        await order.Becomes("accepted accepted");
    }

    [Fact]
    public async Task A_token_that_it_refuses_twice_stops_the_queue_and_loses_nothing()
    {
        var order = await App.Received();
        Fut.Faults.Plan(new FutPlannedFault("F05", Service: "ssl-order", Times: 2));
        (await order.Ours.Step("accept", new { })).Expect(200);
        await Eventually.Is(async () => await App.Rows("SELECT state FROM partner WHERE code = 'fut'") is ["down"], "FUT to be down");

        await App.EverythingSent();

        Assert.Equal("accepted accepted", order.Lines);
        Assert.Equal(["up"], await App.Rows("SELECT state FROM partner WHERE code = 'fut'"));
        Assert.Equal("submitted accepted", order.Trace);
    }

    [Fact]
    public async Task A_version_that_is_never_the_last_is_a_difference_after_three_and_no_more_is_sent()
    {
        var order = await App.Received();
        var before = Fut.Calls.Count(call => call.Method == "PUT");
        Fut.Faults.Plan(new FutPlannedFault("F10", Service: "ssl-order", Method: "PUT", Times: 99));
        (await order.Ours.Step("accept", new { })).Expect(200);
        await Eventually.Is(async () => await order.Messages() is ["dead"], "the message to be parked");
        App.Host.Time.Pass(TimeSpan.FromMinutes(10));
        await App.Host.Services.GetRequiredService<OutboxService>().Run(CancellationToken.None);

        Assert.Equal(before + 3, Fut.Calls.Count(call => call.Method == "PUT"));
        Assert.Equal(["status-differs"], await order.Differences());
    }

    [Theory]
    [InlineData("F03-after")]
    [InlineData("F04")]
    [InlineData("F13")]
    public async Task What_it_did_without_an_answer_is_done_once(string fault)
    {
        var order = await App.Received();
        Fut.Faults.Plan(new FutPlannedFault(fault, Service: "ssl-order", Method: "PUT", Times: 3));

        (await order.Ours.Step("accept", new { })).Expect(200);
        await App.EverythingSent();

        Assert.Equal("submitted accepted", order.Trace);
    }

    [Fact]
    public async Task A_trace_line_that_it_does_not_write_is_a_difference()
    {
        Fut.Settings = new FutSettings(TraceLines: "client");
        var order = await App.Accepted();
        await App.EverythingSent();

        Assert.Equal(["trace-missing"], await order.Differences());
    }

    [Fact]
    public async Task An_order_that_it_does_not_have_is_not_reported()
    {
        var order = await Orders.PlacedOrder.New(App);

        await App.Write((tx, stamp) => App.Host.Services.GetRequiredService<FutOrderQueue>().Put(tx, order.Id, stamp.At));
        await App.EverythingSent();

        Assert.Equal(["order-not-at-fut"], await App.Rows("SELECT error FROM outbox WHERE subject_id = @Id", new { order.Id }));
    }

    [Fact]
    public async Task It_is_gone_for_a_day_of_fifty_orders_and_hears_of_each_once_and_in_order()
    {
        var orders = new List<FutOrderHere>();
        for (var i = 0; i < 50; i++)
            orders.Add(await App.Received([2]));
        Fut.Faults.Plan(new FutPlannedFault("F34", Times: int.MaxValue));
        foreach (var order in orders)
        {
            (await order.Ours.Step("accept", new { })).Expect(200);
            await order.Plan(App.Host.Time.GetUtcNow().AddDays(9));
        }

        for (var i = 0; i < 26; i++)
            App.Host.Time.Pass(TimeSpan.FromHours(1));
        await Eventually.Is(async () => await App.Rows("SELECT state FROM partner WHERE code = 'fut'") is ["down"], "FUT to be down");
        Fut.Faults.Clear();
        await App.EverythingSent();

        Assert.All(orders, order => Assert.Equal(("planned", "submitted accepted planned"), (order.Status, order.Trace)));
    }
}
