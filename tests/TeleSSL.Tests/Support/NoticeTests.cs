using System.Text.Json;
using TeleSSL.Tests.Access;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Orders;
using TeleSSL.Tests.Referrals;

namespace TeleSSL.Tests.Support;

/// <summary>Those who wait for equipment read when it is there, without a call and without learning anything else.</summary>
public class NoticeTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task The_municipality_reads_what_works_and_what_is_missing_once_the_first_device_is_set_up()
    {
        var (order, scale) = await OnTheVan(await Given.Citizen(App));
        await PlacedOrder.HandOver(App, scale);
        Assert.Equal(("delivered", "delivered", "citizen"), await Read(order));
        Assert.Equal(JsonValueKind.Null, (await Newest(order)).GetProperty("appInstalled").ValueKind);

        await PlacedOrder.SetUp(App, scale);

        Assert.Equal(("set-up", "works", "citizen"), await Read(order));
        var notice = await Newest(order);
        Assert.Equal((true, true), (notice.GetProperty("appInstalled").GetBoolean(), notice.GetProperty("paired").GetBoolean()));
        Assert.Equal(
            (order.Citizen, JsonValueKind.Null, JsonValueKind.String),
            (notice.GetProperty("citizen").GetGuid(), notice.GetProperty("firstLogin").ValueKind, notice.GetProperty("setUpAt").ValueKind));
        Assert.Contains(notice.GetProperty("devices").EnumerateArray(), device => device.Word("state") == "missing");
    }

    [Fact]
    public async Task A_try_that_failed_says_why_and_what_is_agreed_says_when()
    {
        var (order, scale) = await OnTheVan(await Given.Citizen(App));
        var from = App.Host.Time.GetUtcNow().AddDays(3);
        (await order.Step("plan", new { from, to = from.AddHours(2), carrier = "contractor-1", lines = new[] { 1 } })).Expect(200);

        await Given.Step(App, scale, "delivery", new { step = "failed", reason = "no-show" });

        var notice = await Newest(order);
        Assert.Equal(("failed", "no-show", from), (notice.Word("event"), notice.Word("reason"), notice.GetProperty("next").GetDateTimeOffset()));
    }

    [Fact]
    public async Task What_was_fetched_ends_the_plan()
    {
        var citizen = await Given.Citizen(App);
        var device = await Given.DeviceInUse(App, citizen, "scale");
        var order = await PlacedOrder.New(App, citizen, "pick-up");

        await Given.Step(App, device, "takedown", new { step = "picked-up", from = "citizen" });

        var notice = await Newest(order);
        Assert.Equal(("picked-up", true), (notice.Word("event"), notice.GetProperty("planEnds").GetBoolean()));
        Assert.Equal("fetched", notice.GetProperty("devices")[0].Word("state"));
    }

    [Fact]
    public async Task A_practice_reads_of_its_own_referral_alone_and_neither_citizen_nor_place()
    {
        var referrer = await App.As("referrer1");
        var person = Person.New();
        var number = (await referrer.Post("/api/own-referrals", new { citizen = person.Registration(), programme = "telekol", consentOn = "2020-01-02" }))
            .Expect(201).Text("number");
        var order = await Accepted((await referrer.Get("/api/own-referrals?limit=200")).Expect(200)["items"].EnumerateArray()
            .Single(one => one.Word("number") == number).GetProperty("id").GetGuid());
        var (others, theirs) = await OnTheVan(await Given.Citizen(App));
        await PlacedOrder.HandOver(App, theirs);

        await PlacedOrder.HandOver(App, await Sent(order));

        var (number1, number2) = ((await order.Seen()).Text("number"), (await others.Seen()).Text("number"));
        var read = (await referrer.Get("/api/notices?limit=200")).Expect(200)["items"].EnumerateArray().ToArray();
        var notice = Assert.Single(read, one => one.Word("order") == number1);
        Assert.DoesNotContain(read, one => one.Word("order") == number2);
        Assert.Equal((number, JsonValueKind.Null), (notice.Word("referral"), notice.GetProperty("citizen").ValueKind));
        foreach (var hidden in new[] { "461", "ssl-syd", order.Citizen.ToString() })
            Assert.DoesNotContain($"\"{hidden}\"", notice.GetRawText());
    }

    [Fact]
    public async Task A_hospital_reads_what_it_monitors_and_not_what_it_only_referred()
    {
        (await (await App.As("admin1")).Post("/api/organisations", new { kind = "hospital", name = "Prøvehospital", code = "hospital-notices" })).Expect(201);
        await Has("hospital-nurse", ("hospital-notices", "referrer"));
        var (nurse, admin) = (await SignIn("hospital-nurse"), await App.As("admin1"));
        var monitored = Given.Made(App, await admin.Post("/api/referrals", new { citizen = await Given.Citizen(App), programme = "telekol", consentOn = "2020-01-02", monitoredBy = "hospital-notices" }));
        var order = await Accepted(monitored);

        await PlacedOrder.HandOver(App, await Sent(order));

        var read = (await nurse.Get("/api/notices?limit=200")).Expect(200)["items"].EnumerateArray().ToArray();
        Assert.Equal((await order.Seen()).Text("number"), Assert.Single(read).Word("order"));
    }

    [Fact]
    public async Task What_is_seen_is_seen_by_the_whole_organisation_until_something_new_happens()
    {
        var (order, scale) = await OnTheVan(await Given.Citizen(App, "430"));
        await PlacedOrder.HandOver(App, scale);
        var who = await App.As("faaborg1");
        Assert.Single((await who.Get("/api/notices?unseen=true")).Expect(200)["items"].EnumerateArray());

        (await who.Post("/api/notices/seen", new { upTo = App.Host.Time.GetUtcNow() })).Expect(204);

        Assert.Empty((await who.Get("/api/notices?unseen=true")).Expect(200)["items"].EnumerateArray());
        Assert.Single((await who.Get("/api/notices")).Expect(200)["items"].EnumerateArray());
        App.Host.Time.Pass(TimeSpan.FromMinutes(1));
        var since = App.Host.Time.GetUtcNow();
        await PlacedOrder.SetUp(App, scale);
        var fresh = Assert.Single((await who.Get($"/api/notices?unseen=true&since={since:yyyy-MM-ddTHH:mm:ssZ}")).Expect(200)["items"].EnumerateArray());
        Assert.Equal(("set-up", (await order.Seen()).Text("number")), (fresh.Word("event"), fresh.Word("order")));
    }

    [Fact]
    public async Task Of_a_citizen_who_moved_the_former_municipality_reads_nothing_more()
    {
        var citizen = await Given.Citizen(App);
        var (order, scale) = await OnTheVan(citizen);
        await PlacedOrder.HandOver(App, scale);
        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/change", new { municipality = "430" })).Expect(200);

        var number = (await order.Seen()).Text("number");
        Assert.DoesNotContain((await (await App.As("odense1")).Get("/api/notices?limit=200")).Expect(200)["items"].EnumerateArray(), one => one.Word("order") == number);
        (await (await App.As("depot1")).Get("/api/notices")).Refused("role", 403);
    }

    private async Task<(PlacedOrder Order, Guid Scale)> OnTheVan(Guid citizen)
    {
        var order = await PlacedOrder.New(App, citizen);
        return (order, await Sent(order));
    }

    private async Task<Guid> Sent(PlacedOrder order)
    {
        var scale = await Given.ReadyDevice(App, "scale");
        (await order.Pick(scale)).Expect(200);
        (await order.Dispatch()).Expect(200);
        return scale;
    }

    private async Task<PlacedOrder> Accepted(Guid referral)
    {
        (await Referred.Step(App, "depot1", referral, "accept", new { })).Expect(200);
        var citizen = (await Referred.Now(App, referral))["citizen"].GetGuid();
        var order = (await (await App.As("depot1")).Get($"/api/orders?citizen={citizen}")).Expect(200)["items"].EnumerateArray().Single();
        return new PlacedOrder(App, order.GetProperty("id").GetGuid(), citizen);
    }

    private async Task<(string Event, string State, string ReceivedBy)> Read(PlacedOrder order)
    {
        var notice = await Newest(order);
        var scale = notice.GetProperty("devices").EnumerateArray().Single(device => device.Word("kind") == "scale");
        return (notice.Word("event"), scale.Word("state"), notice.Word("receivedBy"));
    }

    private async Task<JsonElement> Newest(PlacedOrder order)
    {
        var number = (await order.Seen()).Text("number");
        return (await (await App.As("odense1")).Get("/api/notices?limit=200")).Expect(200)["items"].EnumerateArray().First(one => one.Word("order") == number);
    }
}
