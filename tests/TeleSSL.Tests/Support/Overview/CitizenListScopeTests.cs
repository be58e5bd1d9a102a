using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support.Overview;

/// <summary>A municipality its own, a desk those it serves, logistics those who have something of their unit.</summary>
public class CitizenListScopeTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Each_sees_its_own_citizens_and_no_one_elses()
    {
        var odense = await Having("461", "depot");
        var esbjerg = await Having("561", "depot-esbjerg");

        Assert.Equal([odense], await Of("odense1"));
        Assert.Equal([esbjerg], await Of("esbjerg1"));
        Assert.Equal([odense], await Of("depot1"));
        Assert.Equal([esbjerg], await Of("depot2"));
        Assert.Equal([odense, esbjerg], await Of("spoc1"));
        Assert.Equal([odense, esbjerg], await Of("spoclead"));
        Assert.Empty(await Of("faaborg1"));
        Assert.Empty((await App.Citizens("odense1", "municipality=561")).Intersect([odense, esbjerg]));
        foreach (var (user, sees) in ((string, bool)[])[("odense1", true), ("esbjerg1", false), ("depot1", true), ("depot2", false), ("spoc1", true), ("admin1", true)])
            _ = sees ? (await Read(user, odense)).Expect(200) : (await Read(user, odense)).Refused("not-found", 404);

        async Task<IEnumerable<Guid>> Of(string user) => (await App.Citizens(user)).Intersect([odense, esbjerg]);
    }

    [Theory]
    [InlineData("driver1")]
    [InlineData("fts1")]
    [InlineData("finance1")]
    public async Task Who_has_nothing_to_do_with_citizens_reads_none(string user)
    {
        (await (await App.As(user)).Get("/api/citizens")).Refused("role", 403);
        (await Read(user, Guid.CreateVersion7())).Refused("role", 403);
    }

    [Fact]
    public async Task Logistics_sees_no_tickets_and_may_not_ask_by_them()
    {
        var citizen = await Having("461", "depot");
        await TicketAtDesk.Opened(App, citizen: citizen);

        var seen = await App.Citizen("depot1", citizen);

        Assert.Equal(System.Text.Json.JsonValueKind.Null, seen.GetProperty("openTickets").ValueKind);
        (await (await App.As("depot1")).Get("/api/citizens?with=open-ticket")).Refused("role", 403);
        Assert.Equal(1, (await App.Citizen("odense1", citizen)).GetProperty("openTickets").GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Who_moves_away_is_the_other_municipalitys_with_all_that_was_before()
    {
        var citizen = await Given.Citizen(App);
        var former = await Given.DeviceInUse(App, citizen, "scale");
        await Given.Step(App, former, "takedown", new { step = "picked-up", from = "citizen" });
        App.Host.Time.Pass(TimeSpan.FromHours(1));
        await Given.Step(App, former, "takedown", new { step = "arrived", location = "depot" });
        var kept = await Given.DeviceInUse(App, citizen, "scale");
        var since = (await App.Citizen("odense1", citizen)).Device(kept).GetProperty("since").GetDateTimeOffset();
        var left = await App.When(former, "takedown.picked-up");
        var there = (await Read("odense1", citizen)).Expect(200)["earlier"].EnumerateArray().Single();
        Assert.Equal((former, left), (there.GetProperty("id").GetGuid(), there.GetProperty("until").GetDateTimeOffset()));

        (await (await App.As("odense1")).Post($"/api/citizens/{citizen}/change", new { municipality = "430" })).Expect(200);

        (await Read("odense1", citizen)).Refused("not-found", 404);
        Assert.DoesNotContain(citizen, await App.Citizens("odense1"));
        Assert.Equal(since, (await App.Citizen("faaborg1", citizen)).Device(kept).GetProperty("since").GetDateTimeOffset());
        // That stay was in Odense, and ended there.
        Assert.Empty((await Read("faaborg1", citizen)).Expect(200)["earlier"].EnumerateArray());
        Assert.Single((await Read("depot1", citizen)).Expect(200)["earlier"].EnumerateArray());
    }

    [Fact]
    public async Task What_is_lost_is_no_longer_the_citizens_and_an_erased_citizen_is_no_one()
    {
        var citizen = await Given.Citizen(App);
        var device = await Given.DeviceInUse(App, citizen, "scale");
        await Given.Step(App, device, "stock-control", new { step = "lost", reason = "Flyttet fra" });

        Assert.DoesNotContain(citizen, await App.Citizens("admin1"));
        var read = (await Read("odense1", citizen)).Expect(200);
        Assert.Equal((0, 1, "\"1\""), (read["devices"].GetArrayLength(), read["earlier"].GetArrayLength(), read.ETag));

        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);
        (await Read("admin1", citizen)).Refused("not-found", 404);
    }

    [Theory]
    [InlineData("with=nothing", "with")]
    [InlineData("limit=0", "limit")]
    [InlineData("name=Nancy", "name")]
    public async Task What_it_does_not_know_is_refused_by_name(string query, string field) =>
        Assert.Contains(
            (await (await App.As("odense1")).Get($"/api/citizens?{query}")).Expect(422)["fields"].EnumerateArray(),
            one => one.GetProperty("path").GetString() == field);

    private async Task<Guid> Having(string municipality, string location)
    {
        var citizen = await Given.Citizen(App, municipality);
        await Given.DeviceInUse(App, citizen, "scale", location);
        return citizen;
    }

    private async Task<Answer> Read(string user, Guid citizen) => await (await App.As(user)).Get($"/api/citizens/{citizen}");
}
