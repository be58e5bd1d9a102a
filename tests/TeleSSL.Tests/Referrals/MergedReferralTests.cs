using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Referrals;

/// <summary>A person who was registered twice, and referred by both ids.</summary>
public class MergedReferralTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Orders_and_referrals_of_the_one_are_the_others_and_what_is_open_twice_doubles()
    {
        var (from, into) = (await Person.New().Registered(App), await Person.New().Registered(App));
        var (doubled, stays) = (await Accepted(from), await Accepted(into));
        var other = Given.Made(App, await (await App.As("odense1")).Post("/api/referrals", new
        {
            citizen = from,
            programme = "telehjerte",
            criteria = new[] { new { criterion = "nyha-class", value = 3 } },
        }));
        var before = await Orders(into);

        await Merge(from, into);

        foreach (var id in (Guid[])[from, into])
            Assert.Equal(2, (await Orders(id)).Count);
        Assert.Subset((await Orders(into)).ToHashSet(), before.ToHashSet());
        Assert.Equal(stays, (await Referred.Now(App, doubled))["doubles"].GetGuid());
        foreach (var (referral, doubles) in (((Guid, bool)[])[(stays, false), (other, false), (doubled, true)]))
        {
            var now = await Referred.Now(App, referral);
            Assert.Equal((into, doubles), (now["citizen"].GetGuid(), now["doubles"].ValueKind != JsonValueKind.Null));
        }
    }

    [Fact]
    public async Task The_old_id_is_ordered_and_referred_for_the_one_who_stays()
    {
        var (from, into) = (await Person.New().Registered(App), await Person.New().Registered(App));
        await Merge(from, into);

        var order = Given.Made(App, await (await App.As("depot1")).Post("/api/orders", new { kind = "new", citizen = from, programme = "telekol" }));
        var referral = await Referred.By(App, "odense1", from);

        Assert.Equal(into, (await (await App.As("depot1")).Get($"/api/orders/{order}")).Expect(200)["citizen"].GetGuid());
        Assert.Equal(into, (await Referred.Now(App, referral))["citizen"].GetGuid());
    }

    [Fact]
    public async Task What_is_not_dispatched_is_cancelled_where_another_unit_serves_the_one_who_stays()
    {
        var (from, into) = (await Person.New().Registered(App), await Person.New().Registered(App, "563"));
        var referral = await Accepted(from);

        await Merge(from, into);

        var now = await Referred.Now(App, referral);
        Assert.Equal(("563", "ssl-fanoe"), (now.Text("municipality"), now.Text("unit")));
        Assert.Equal("cancelled", Assert.Single(await States(into)));
    }

    private async Task<Guid> Accepted(Guid citizen)
    {
        var referral = await Referred.By(App, "admin1", citizen);
        (await Referred.Step(App, "depot1", referral, "accept", new { })).Expect(200);
        return referral;
    }

    private async Task Merge(Guid from, Guid into) =>
        (await (await App.As("admin1")).Post($"/api/citizens/{from}/merge", new { into, reason = "wrong-number" })).Expect(200);

    private async Task<List<Guid>> Orders(Guid citizen) => await (await App.As("depot1")).Ids($"/api/orders?citizen={citizen}");

    private async Task<string?[]> States(Guid citizen) =>
        [.. (await (await App.As("admin1")).Get($"/api/orders?citizen={citizen}")).Expect(200)["items"].EnumerateArray()
            .Select(order => order.GetProperty("state").GetString())];
}
