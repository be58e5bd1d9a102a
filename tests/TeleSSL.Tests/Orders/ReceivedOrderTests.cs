using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Orders;

/// <summary>An order that others sent waits for the unit, which accepts or rejects it.</summary>
public class ReceivedOrderTests(TeleSSLApp app) : Story(app)
{
    private static readonly NewLine Scale = new(LineKind.Device) { Models = ["scale"] };

    [Fact]
    public async Task Nothing_is_picked_before_it_is_accepted()
    {
        var order = await Received([Scale]);
        var device = await Given.ReadyDevice(App, "scale");
        (await order.Pick(device)).Refused("order-step-not-possible");
        Assert.Equal("received", await order.State());

        Assert.Equal("accepted", (await order.Step("accept", new { })).Expect(200).Text("state"));

        (await order.Pick(await Given.ReadyDevice(App))).Refused("model-not-on-order");
        (await order.Pick(device)).Expect(200);
        (await order.Step("accept", new { })).Refused("order-step-not-possible");
    }

    [Fact]
    public async Task Optional_parts_that_it_does_not_have_yet_may_be_asked_for_when_it_is_accepted()
    {
        var order = await Received([Scale]);
        (await order.Step("accept", new { parts = new[] { "scale" } })).Refused("invalid-content", 422);
        (await order.Step("accept", new { parts = new[] { "nothing" } })).Refused("invalid-content", 422);

        (await order.Step("accept", new { parts = new[] { "blood-pressure-monitor" } })).Expect(200);

        Assert.Equal(("open", null), await order.LineState(2));
        (await order.Pick(await Given.ReadyDevice(App, "blood-pressure-monitor"))).Expect(200);
    }

    [Fact]
    public async Task Rejected_it_is_final_with_its_lines()
    {
        var order = await Received([Scale]);
        (await order.Step("reject", new { reason = "outside-agreement" }, "odense1")).Refused("role", 403);

        var rejected = (await order.Step("reject", new { reason = "outside-agreement" })).Expect(200);

        Assert.Equal(("rejected", "outside-agreement"), (rejected.Text("state"), rejected.Text("reason")));
        Assert.Equal(("rejected", "outside-agreement"), await order.LineState(1));
    }

    [Fact]
    public async Task What_is_not_in_the_home_is_not_fetched()
    {
        var citizen = await Given.Citizen(App);
        var device = await Given.DeviceInUse(App, citizen, "scale");
        var order = await Received([new NewLine(LineKind.Device) { Direction = LineDirection.Home, Device = device }], citizen);
        await Given.Step(App, device, "takedown", new { step = "picked-up", from = "citizen" });

        (await order.Step("accept", new { })).Refused("device-not-in-home");
    }

    [Fact]
    public async Task What_another_order_fetches_is_not_fetched_twice()
    {
        var citizen = await Given.Citizen(App);
        var device = await Given.DeviceInUse(App, citizen, "scale");
        var order = await Received([new NewLine(LineKind.Device) { Direction = LineDirection.Home, Device = device }], citizen);
        await PlacedOrder.New(App, citizen, "pick-up");

        (await order.Step("accept", new { })).Refused("already-being-fetched");
    }

    [Fact]
    public async Task All_open_orders_of_a_referral_are_cancelled_at_once_and_its_devices_fetched()
    {
        var referral = Guid.CreateVersion7();
        var order = await Received([Scale], referral: referral);
        var device = await Given.DeviceInUse(App, order.Citizen, "scale");

        await Write((tx, store, stamp) => store.CancelOpen(tx, referral, OrderReason.ReferralWithdrawn, stamp));
        await Write(async (tx, store, stamp) =>
            (await store.PickUpFor(tx, order.Citizen, "telekol", [device], OrderReason.ReferralEnded, stamp, referral)).Refused);

        Assert.Equal("cancelled", await order.State());
        var fetched = await (await App.As("depot1")).Ids($"/api/orders?citizen={order.Citizen}&kind=pick-up&state=open");
        Assert.Single(fetched);
    }

    private async Task<PlacedOrder> Received(NewLine[] lines, Guid? whose = null, Guid? referral = null)
    {
        var (citizen, id) = (whose ?? await Given.Citizen(App), Guid.Empty);
        await Write(async (tx, store, stamp) =>
        {
            var order = new NewOrder(OrderKind.New, citizen, "telekol", "461", "ssl-syd", OrderSource.Fut, lines)
            {
                Kind = lines[0].Direction == LineDirection.Home ? OrderKind.PickUp : OrderKind.New,
                Referral = referral,
            };
            var opened = await store.Open(tx, order, stamp);
            id = opened.Value.Id;
            return null;
        });
        App.Host.Time.Pass(TimeSpan.FromMilliseconds(1));
        return new PlacedOrder(App, id, citizen);
    }

    private async Task Write(Func<Tx, OrderStore, Stamp, Task<Refusal?>> work)
    {
        var (services, now) = (App.Host.Services, App.Host.Time.GetUtcNow());
        var stamp = new Stamp(now, now, "fut", "ssl-syd", DateOnly.FromDateTime(now.DateTime));
        var done = await services.GetRequiredService<Db>().Write<bool>(
            async tx => await work(tx, services.GetRequiredService<OrderStore>(), stamp) is { } refusal ? refusal : true);
        Assert.Null(done.Refused);
    }
}
