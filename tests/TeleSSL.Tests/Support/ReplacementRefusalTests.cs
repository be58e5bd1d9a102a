using System.Text.Json;
using TeleSSL.Tests.Access;
using TeleSSL.Server.Platform;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>Who may replace a ticket's device, and when there is nothing to replace.</summary>
public class ReplacementRefusalTests(TeleSSLApp app) : AccountStory(app)
{
    private static readonly object Why = new { reason = "Skærmen er sort" };

    [Fact]
    public async Task One_is_replaced_once()
    {
        var replaced = await ReplacedDevice.Ordered(App);
        var another = await TicketAtDesk.Opened(App, citizen: replaced.Citizen, device: replaced.Old);

        (await replaced.Replace()).Refused("already-being-replaced");
        (await another.Step("spoc1", "replace-device", Why)).Refused("already-being-replaced");
    }

    [Fact]
    public async Task A_repeated_call_orders_once_and_one_who_read_it_earlier_is_stopped()
    {
        var replaced = await ReplacedDevice.AtHome(App);
        (await replaced.Replace("spoc1", ("If-Match", "\"1\""))).Refused("stale-version", 412);
        var key = ("Idempotency-Key", Guid.NewGuid().ToString());

        var (first, again) = ((await replaced.Replace("spoc1", key)).Expect(200), (await replaced.Replace("spoc1", key)).Expect(200));

        Assert.Equal(first.Body, again.Body);
        var orders = (await (await App.As("depot1")).Get($"/api/orders?citizen={replaced.Citizen}")).Expect(200)["items"];
        Assert.Single(orders.EnumerateArray());
    }

    [Fact]
    public async Task A_ticket_must_name_a_device_that_its_citizen_has()
    {
        var citizen = await Given.Citizen(App);
        var none = await TicketAtDesk.Opened(App, citizen: citizen);
        var others = await TicketAtDesk.Opened(App, citizen: citizen, device: await Given.DeviceInUse(App, await Given.Citizen(App)));
        var elsewhere = await TicketAtDesk.Opened(App, "479", device: await Given.DeviceInUse(App, citizen));
        var back = await TicketAtDesk.Opened(App, citizen: citizen, device: await Given.ReservedDevice(App, citizen));

        (await none.Step("spoc1", "replace-device", Why)).Refused("ticket-without-device");
        (await others.Step("spoc1", "replace-device", Why)).Refused("device-of-other-citizen");
        (await elsewhere.Step("spoc1", "replace-device", Why)).Refused("device-of-other-citizen");
        (await back.Step("spoc1", "replace-device", Why)).Refused("device-not-replaceable");
    }

    [Fact]
    public async Task The_desk_that_has_the_ticket_and_the_store_that_serves_may_and_others_may_not()
    {
        var (byDesk, byStore) = (await ReplacedDevice.AtHome(App), await ReplacedDevice.AtHome(App));

        (await byDesk.Replace("odense1")).Refused("role", 403);
        (await byDesk.Replace("finance1")).Refused("role", 403);
        (await byDesk.Replace("depot2")).Refused("not-found", 404);
        (await byDesk.Replace("spoclead")).Expect(200);
        var seen = (await byStore.Replace("depot1")).Expect(200);
        Assert.Equal(JsonValueKind.Null, seen["title"].ValueKind);
        Assert.Equal("replace", (await (await byStore.Order()).Seen()).Text("kind"));
    }

    [Fact]
    public async Task For_one_who_has_died_nothing_is_ordered()
    {
        var replaced = await ReplacedDevice.AtHome(App);
        (await (await App.As("admin1")).Post($"/api/citizens/{replaced.Citizen}/change", new { dead = true })).Expect(200);

        (await replaced.Replace()).Refused("citizen-inactive");
    }

    [Fact]
    public async Task Where_no_unit_serves_any_more_nothing_is_ordered()
    {
        var replaced = await ReplacedDevice.AtHome(App, "563", "depot-fanoe");
        var admin = await App.As("admin1");
        var served = (await admin.Get("/api/agreements?organisation=563&unit=ssl-fanoe")).Expect(200)["items"].EnumerateArray()
            .Where(one => one.GetProperty("programme").GetString() == "telekol" && one.GetProperty("to").ValueKind == JsonValueKind.Null);
        foreach (var agreement in served)
            (await admin.Post($"/api/agreements/{agreement.GetProperty("id")}/end", new { to = $"{Clock.DayOf(App.Host.Time.GetUtcNow()):O}" })).Expect(200);

        (await replaced.Replace()).Refused("no-agreement");
    }

    [Fact]
    public async Task A_ticket_that_is_over_or_about_health_replaces_nothing()
    {
        var (over, health) = (await ReplacedDevice.AtHome(App), await ReplacedDevice.AtHome(App));
        await over.Ticket.Does("resolve", new { resolution = "Virker" });
        await health.Ticket.Does("triage", new { to = "health" });

        (await over.Replace()).Refused("ticket-over");
        (await health.Replace()).Refused("health-case");
    }
}
