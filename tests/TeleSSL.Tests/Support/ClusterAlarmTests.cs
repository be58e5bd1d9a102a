using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Clusters;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class ClusterAlarmTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task The_alarm_rises_with_the_fourth_ticket_once_two_municipalities_are_in_it_and_only_once()
    {
        var desk = new Desk(App);
        for (var i = 0; i < 4; i++)
            await desk.Call("461");
        Assert.Empty(await desk.Incidents());

        await desk.Call("430");
        var told = Assert.Single(await desk.Incidents());
        await desk.Call("561");

        Assert.Equal(
            ("component", desk.Value, "spoc", 5),
            (told.GetProperty("kind").GetString(), told.GetProperty("value").GetString(), told.GetProperty("queue").GetString(), told.GetProperty("ticketCount").GetInt32()));
        var now = await desk.Now(told.GetProperty("id").GetGuid());
        Assert.Equal(("\"1\"", 6), (now.ETag, now["tickets"].GetArrayLength()));
        Assert.Equal("Kan ikke logge ind", now["tickets"][0].GetProperty("title").GetString());
        Assert.Equal(["incident.suggested"], await desk.Kinds(now.Id));
    }

    [Fact]
    public async Task Of_many_opened_at_once_one_alarm_rises()
    {
        var desk = new Desk(App);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => desk.Call(i % 2 == 0 ? "461" : "430")));

        Assert.Equal(12, (await desk.Now(Assert.Single(await desk.Incidents()).GetProperty("id").GetGuid()))["tickets"].GetArrayLength());
    }

    [Fact]
    public async Task A_ticket_that_is_written_later_than_it_was_opened_counts_as_any_other()
    {
        var desk = new Desk(App);
        await desk.Call("461");
        await desk.Call("430");
        await desk.Call("461");

        App.Host.Time.Pass(TimeSpan.FromSeconds(-3));
        await desk.Call("430");
        var told = Assert.Single(await desk.Incidents());
        App.Host.Time.Pass(TimeSpan.FromSeconds(-3));
        await desk.Call("561");
        App.Host.Time.Pass(TimeSpan.FromSeconds(6));

        Assert.Equal(4, told.GetProperty("ticketCount").GetInt32());
        Assert.Equal(5, (await desk.Now(told.GetProperty("id").GetGuid()))["tickets"].GetArrayLength());
    }

    [Fact]
    public async Task Of_many_opened_at_once_through_two_processes_one_alarm_rises_and_both_know_it()
    {
        Assert.SkipUnless(Databases.OnPostgres, "SQLite has one process.");
        await using var second = App.Another();
        second.Time.Pass(App.Host.Time.Ahead);
        Client[] agents = [await App.As("spoc1"), await TeleSSLApp.SignIn(second, "spoc2")];
        var desk = new Desk(App);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => desk.Call(i % 3 == 0 ? "461" : "430", through: agents[i % 2])));

        var told = Assert.Single(await desk.Incidents()).GetProperty("id").GetGuid();
        Assert.Equal(["incident.suggested"], await desk.Kinds(told));
        foreach (var agent in agents)
            Assert.Equal(12, (await agent.Get($"/api/incidents/{told}")).Expect(200)["tickets"].GetArrayLength());
    }

    [Fact]
    public async Task Tickets_of_one_model_and_app_version_are_found_by_their_devices_also_when_those_are_linked_later()
    {
        Guid[] devices = [await Given.DeviceInUse(App, await Given.Citizen(App)), await Given.DeviceInUse(App, await Given.Citizen(App, "430"))];
        await new Desk(App).Call("461", devices[0]);
        await new Desk(App).Call("430", devices[1]);
        await new Desk(App).Call("461", devices[0]);
        var late = await new Desk(App).Call("430");
        Assert.Empty(await new Desk(App).Incidents("tablet", "suggested"));

        await late.Does("link-device", new { device = devices[1] });

        Assert.Equal("model", Assert.Single(await new Desk(App).Incidents("tablet", "suggested")).GetProperty("kind").GetString());
        Assert.Equal("app-version", Assert.Single(await new Desk(App).Incidents("2.0.0", "suggested")).GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Tickets_spread_over_days_raise_none()
    {
        var desk = new Desk(App);
        for (var i = 0; i < 6; i++)
        {
            await desk.Call(i % 2 == 0 ? "461" : "430");
            App.Host.Time.Pass(TimeSpan.FromHours(20));
        }

        Assert.Empty(await desk.Incidents());
    }

    [Fact]
    public async Task What_is_over_merged_or_a_health_ticket_does_not_count_and_what_is_reopened_does()
    {
        var desk = new Desk(App);
        var (solved, health) = (await desk.Call(), await desk.Call("430"));
        await health.Does("triage", new { to = "health" });
        var (merged, open) = (await desk.Call(), await desk.Call());
        await solved.Does("resolve", new { resolution = "Løst" });
        await merged.Does("merge", new { into = open.Id });
        await desk.Call("430");
        await desk.Call("430");
        Assert.Empty(await desk.Incidents());

        await solved.Does("reopen", new { reason = "Igen" });

        Assert.Equal(4, Assert.Single(await desk.Incidents()).GetProperty("ticketCount").GetInt32());
    }

    [Fact]
    public async Task What_was_dismissed_is_quiet_until_as_many_new_tickets_have_come()
    {
        var desk = new Desk(App);
        var (_, first) = await desk.Alarm();
        (await desk.Step(first, "dismiss", new { reason = "training-day" })).Expect(200);
        Assert.Equal("training-day", Assert.Single(await desk.Incidents("dismissed")).GetProperty("reason").GetString());

        await desk.Call();
        await desk.Call("430");
        await desk.Call();
        Assert.Empty(await desk.Incidents());
        await desk.Call("430");

        var again = Assert.Single(await desk.Incidents());
        Assert.Equal(4, again.GetProperty("ticketCount").GetInt32());
        Assert.NotEqual(first, again.GetProperty("id").GetGuid());
        (await desk.Step(first, "confirm", new { title = "Alligevel" })).Refused("incident-closed");
    }

    [Fact]
    public async Task The_look_after_opening_seeks_one_index_and_never_walks_what_was()
    {
        Assert.SkipWhen(Databases.OnPostgres, "Its plans follow its statistics; see the schema for the indexes.");

        var plan = await App.Host.Services.GetRequiredService<Db>().Read(async query =>
            (await query.List<dynamic>("EXPLAIN QUERY PLAN " + ClusterAlarm.Shared, new { Id = Guid.AllBitsSet, since = DateTimeOffset.UnixEpoch })).Select(step => (string)step.detail).ToArray());

        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal));
        Assert.Contains(plan, step => step.StartsWith("SEARCH r USING INDEX ticket_trait_shared (queue=? AND kind=? AND value=? AND at>?)", StringComparison.Ordinal));
    }
}
