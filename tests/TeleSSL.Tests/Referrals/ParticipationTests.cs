using System.Text.Json;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Orders;

namespace TeleSSL.Tests.Referrals;

/// <summary>From the unit's yes to the kit in the home, and back.</summary>
public class ParticipationTests(TeleSSLApp app) : Story(app)
{
    private static readonly string[] Required = ["tablet", "pulse-oximeter", "scale"];

    [Fact]
    public async Task Accepting_opens_the_first_order_with_the_required_parts_and_those_asked_for()
    {
        var citizen = await Given.Citizen(App);
        var (referral, order) = await Accepted(citizen, "blood-pressure-monitor");

        var now = await Referred.Now(App, referral, "depot1");
        Assert.Equal(("accepted", "ssl-syd"), (now.Text("state"), now.Text("unit")));
        var first = await order.Seen();
        Assert.Equal(("accepted", "new", "referral"), (first.Text("state"), first.Text("kind"), first.Text("source")));
        Assert.Equal(PlacedOrder.Kit, first["lines"].EnumerateArray().Select(line => line.Word("part")));
    }

    [Fact]
    public async Task Where_a_municipality_has_a_kit_of_its_own_that_one_is_ordered()
    {
        var citizen = await Given.Citizen(App, "540");
        var (_, order) = await Accepted(citizen);

        Assert.Equal(4, (await order.Seen())["lines"].GetArrayLength());
    }

    [Fact]
    public async Task Without_consent_an_agreement_or_a_known_part_the_unit_cannot_accept()
    {
        var admin = await App.As("admin1");
        var silent = Given.Made(App, await admin.Post("/api/referrals", new { citizen = await Given.Citizen(App), programme = "telekol" }));
        (await Referred.Step(App, "depot1", silent, "accept", new { })).Refused("consent-needed");

        var referral = await Referred.By(App, "odense1", await Given.Citizen(App));
        (await Referred.Step(App, "depot2", referral, "accept", new { })).Refused("not-found", 404);
        (await Referred.Step(App, "odense1", referral, "accept", new { })).Refused("role", 403);
        (await Referred.Step(App, "depot1", referral, "accept", new { optionalParts = new[] { "scale" } })).Refused("invalid-content", 422);
        (await Referred.Step(App, "depot1", referral, "end", new { reason = "own-wish" })).Refused("referral-not-possible");
    }

    [Fact]
    public async Task The_first_device_that_is_set_up_begins_it_and_the_end_has_what_is_in_the_home_fetched()
    {
        var citizen = await Given.Citizen(App);
        var (referral, order) = await Accepted(citizen);
        var devices = new List<Guid>();
        foreach (var model in Required)
        {
            devices.Add(await Given.ReadyDevice(App, model));
            (await order.Pick(devices[^1])).Expect(200);
        }

        (await order.Dispatch()).Expect(200);
        await PlacedOrder.HandOver(App, devices[0]);
        Assert.Equal("accepted", (await Referred.Now(App, referral)).Text("state"));
        await PlacedOrder.SetUp(App, devices[0]);
        Assert.Equal("active", (await Referred.Now(App, referral)).Text("state"));
        (await Referred.Step(App, "odense1", referral, "withdraw", new { reason = "mistake" })).Refused("referral-not-possible");

        (await Referred.Step(App, "odense1", referral, "end", new { reason = "no-benefit" })).Expect(200);
        var orders = (await (await App.As("depot1")).Get($"/api/orders?citizen={citizen}")).Expect(200)["items"].EnumerateArray().ToArray();
        var pickUp = orders.Single(one => one.Word("kind") == "pick-up");
        var line = Assert.Single((await (await App.As("depot1")).Get($"/api/orders/{pickUp.Word("id")}")).Expect(200)["lines"].EnumerateArray());
        Assert.Equal(devices[0], line.GetProperty("device").GetGuid());
    }

    [Fact]
    public async Task Taking_it_back_cancels_its_order()
    {
        var (referral, order) = await Accepted(await Given.Citizen(App));

        (await Referred.Step(App, "odense1", referral, "withdraw", new { reason = "own-wish" })).Expect(200);

        Assert.Equal("cancelled", await order.State());
    }

    [Fact]
    public async Task One_that_doubles_another_is_accepted_once_the_other_is_closed()
    {
        var person = Citizens.Person.New();
        var first = await Referred.By(App, "odense1", await person.Registered(App));
        var referrer = await App.As("referrer1");
        var number = (await referrer.Post("/api/own-referrals", new { citizen = person.Registration(), programme = "telekol", consentOn = "2020-01-02" }))
            .Expect(201).Text("number");
        var second = (await referrer.Get("/api/own-referrals?limit=200")).Expect(200)["items"].EnumerateArray()
            .Single(one => one.Word("number") == number).GetProperty("id").GetGuid();

        (await Referred.Step(App, "depot1", second, "accept", new { })).Refused("already-referred");
        (await Referred.Step(App, "depot1", first, "reject", new { reason = "other" })).Expect(200);
        var accepted = (await Referred.Step(App, "depot1", second, "accept", new { })).Expect(200);
        Assert.Equal(JsonValueKind.Null, accepted["doubles"].ValueKind);
    }

    private async Task<(Guid Referral, PlacedOrder Order)> Accepted(Guid citizen, params string[] optionalParts)
    {
        var referral = Given.Made(App, await (await App.As("admin1")).Post("/api/referrals", Referred.Body(citizen)));
        (await Referred.Step(App, "depot1", referral, "accept", new { optionalParts })).Expect(200);
        var order = (await (await App.As("depot1")).Get($"/api/orders?citizen={citizen}")).Expect(200)["items"].EnumerateArray().Single();
        return (referral, new PlacedOrder(App, order.GetProperty("id").GetGuid(), citizen));
    }
}
