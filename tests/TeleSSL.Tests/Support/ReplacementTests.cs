using System.Text.Json;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Orders;

namespace TeleSSL.Tests.Support;

/// <summary>The device of a ticket is replaced in one action, and the ticket shows what becomes of it.</summary>
public class ReplacementTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task From_the_call_to_the_clean_device_the_ticket_shows_each_point_with_its_time()
    {
        var replaced = await ReplacedDevice.Ordered(App);
        var order = await (await replaced.Order()).Seen();
        Assert.Equal(("replace", "ticket", "accepted"), (order.Text("kind"), order.Text("source"), order.Text("state")));
        Assert.Equal((await replaced.Order()).Id, order["thread"].GetGuid());
        Assert.Equal("reserved", await replaced.Reached());
        Assert.Equal("spoc1", (await replaced.Seen()).GetProperty("points")[0].GetProperty("by").GetString());
        var fresh = await replaced.New();

        await replaced.Dispatch();
        Assert.Equal(("in-transit", "returning"), (await replaced.Custody(fresh), await replaced.Custody(replaced.Old)));
        Assert.Equal(("open", null), await (await replaced.Order()).LineState(2));
        await PlacedOrder.HandOver(App, fresh);
        Assert.Equal("reserved dispatched swapped", await replaced.Reached());
        await PlacedOrder.SetUp(App, fresh);
        await replaced.FetchOld();
        Assert.Equal("completed", await (await replaced.Order()).State());
        (await replaced.Ticket.Step("spoc1", "resolve", new { resolution = "Ombyttet" })).Refused("replacement-under-way");

        await Given.Step(App, replaced.Old, "cleaning", new { protocol = "standard" });
        Assert.Equal("reserved dispatched swapped back cleaned", await replaced.Reached());
        await Given.Step(App, replaced.Old, "stock-control", new { step = "test", passed = true });

        Assert.Equal("reserved dispatched swapped back cleaned ready", await replaced.Reached());
        Assert.True((await replaced.Seen()).GetProperty("over").GetBoolean());
        await replaced.Ticket.Does("resolve", new { resolution = "Ombyttet" });
    }

    [Fact]
    public async Task Without_a_ready_device_it_waits_and_says_where_one_could_come_from()
    {
        var replaced = await ReplacedDevice.AtHome(App, "563", "depot-fanoe", "scale");
        var elsewhere = await Given.ReadyDevice(App, "scale", "depot-esbjerg");

        (await replaced.Replace()).Expect(200);

        var seen = await replaced.Seen("spoclead");
        Assert.Equal((true, JsonValueKind.Null), (seen.GetProperty("waiting").GetBoolean(), seen.GetProperty("new").ValueKind));
        Assert.Contains(seen.GetProperty("ready").EnumerateArray(), place =>
            (place.GetProperty("unit").GetString(), place.GetProperty("location").GetString()) == ("ssl-esbjerg", "depot-esbjerg"));
        Assert.Contains((await replaced.Seen()).GetProperty("ready").EnumerateArray(), place =>
            place.GetProperty("unit").GetString() == "ssl-esbjerg" && place.GetProperty("location").ValueKind == JsonValueKind.Null);
        await Given.Step(App, elsewhere, "stock-control", new { step = "transfer", unit = "ssl-fanoe", location = "depot-fanoe" });
        (await (await replaced.Order()).Pick(elsewhere, "admin1")).Expect(200);
        Assert.Equal((elsewhere, "reserved"), (await replaced.New(), await replaced.Reached()));
    }

    [Fact]
    public async Task What_comes_back_from_the_van_leaves_the_old_one_where_it_is_until_it_goes_out_again()
    {
        var replaced = await ReplacedDevice.Ordered(App);
        await replaced.Dispatch();

        await Given.Step(App, await replaced.New(), "delivery", new { step = "failed", reason = "refused" });
        Assert.Equal("refused-by-citizen", (await replaced.Seen()).GetProperty("reason").GetString());
        await Given.Step(App, await replaced.New(), "delivery", new { step = "returned", location = "depot" });

        Assert.Equal(("in-use", "reserved"), (await replaced.Custody(replaced.Old), await replaced.Reached()));
        await Given.Step(App, await replaced.New(), "delivery", new { step = "dispatched", carrier = "contractor-1" });
        Assert.Equal(("returning", "reserved dispatched"), (await replaced.Custody(replaced.Old), await replaced.Reached()));
    }

    [Fact]
    public async Task The_order_belongs_to_the_chain_of_the_one_that_brought_the_device()
    {
        var (first, devices) = await PlacedOrder.Picked(App);
        (await first.Dispatch()).Expect(200);
        foreach (var device in devices)
            await PlacedOrder.HandOver(App, device);
        await PlacedOrder.SetUp(App, devices[3]);
        var ticket = await TicketAtDesk.Opened(App, citizen: first.Citizen, device: devices[3]);

        await ticket.Does("replace-device", new { reason = "Vejer forkert" });

        var order = (await ticket.Now())["replacements"][0].GetProperty("order").GetGuid();
        var seen = await new PlacedOrder(App, order, first.Citizen).Seen();
        Assert.Equal((first.Id, "scale"), (seen["thread"].GetGuid(), seen["lines"][0].GetProperty("part").GetString()));
    }

    [Fact]
    public async Task A_lost_device_is_replaced_and_not_fetched()
    {
        var replaced = await ReplacedDevice.AtHome(App);
        await Given.Step(App, replaced.Old, "stock-control", new { step = "lost", reason = "Glemt i toget" });
        await Given.ReadyDevice(App, "pulse-oximeter");

        (await replaced.Replace()).Expect(200);

        Assert.Single((await (await replaced.Order()).Seen())["lines"].EnumerateArray());
        await replaced.Dispatch();
        await PlacedOrder.HandOver(App, await replaced.New());
        Assert.Equal(("reserved dispatched swapped", true), (await replaced.Reached(), (await replaced.Seen()).GetProperty("over").GetBoolean()));
    }

    [Fact]
    public async Task Resolved_before_the_end_it_says_why()
    {
        var replaced = await ReplacedDevice.Ordered(App);
        (await replaced.Ticket.Step("spoc1", "resolve", new { resolution = "Ny er bestilt" })).Refused("replacement-under-way");

        await replaced.Ticket.Does("resolve", new { resolution = "Ny er bestilt", whileReplacing = "Borgeren ringer selv" });

        Assert.Contains(await replaced.Ticket.Notes(), note => note.GetProperty("field").GetString() == "whileReplacing");
    }

    [Fact]
    public async Task A_cancelled_order_keeps_no_ticket_open()
    {
        var replaced = await ReplacedDevice.Ordered(App);

        (await (await replaced.Order()).Step("cancel", new { reason = "ordered-in-error" })).Expect(200);

        Assert.True((await replaced.Seen()).GetProperty("over").GetBoolean());
        await replaced.Ticket.Does("resolve", new { resolution = "Virker igen" });
    }

    [Fact]
    public async Task It_goes_with_the_ticket_into_the_one_that_it_is_merged_into()
    {
        var replaced = await ReplacedDevice.Ordered(App);
        var whole = await TicketAtDesk.Opened(App, citizen: replaced.Citizen);
        await whole.Does("claim", new { }, "spoc2");

        await replaced.Ticket.Does("merge", new { into = whole.Id });
        await replaced.Dispatch();

        Assert.Equal("reserved dispatched", await new ReplacedDevice(App, whole, replaced.Citizen, replaced.Old).Reached());
        Assert.Contains("order", (await whole.Now())["answered"].GetProperty("by").EnumerateArray().Select(by => by.GetString()));
    }
}
