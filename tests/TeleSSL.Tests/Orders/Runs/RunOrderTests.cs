using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Orders.Runs;

/// <summary>The order in which stops are driven, and the list of a day.</summary>
public class RunOrderTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Stops_are_in_order_of_their_times_until_someone_orders_them()
    {
        var run = new PlannedRun(App);
        var (late, early) = (await run.Planned(40), await run.Planned(20));
        var stops = await run.Stops();
        Assert.Equal([early.Citizen, late.Citizen], Citizens(stops));
        var (id, ids) = (Run(stops), Ids(stops));

        var ordered = (await Order(id, [ids[1]], "\"1\"")).Expect(200);

        Assert.Equal(("\"2\"", 2), (ordered.ETag, ordered["version"].GetInt32()));
        Assert.Equal([late.Citizen, early.Citizen], Citizens(await run.Stops()));
        var added = await run.Planned();
        Assert.Equal([late.Citizen, early.Citizen, added.Citizen], Citizens(await run.Stops()));
        Assert.Equal("\"2\"", (await (await App.As("depot1")).Get($"/api/runs/{id}/order")).Expect(200).ETag);
        var entry = Assert.Single(await Stored.Journal(App, "run", id));
        Assert.Equal("run.ordered", entry.Kind);
        Assert.DoesNotContain(late.Citizen.ToString(), entry.Data);
    }

    [Fact]
    public async Task Of_two_who_order_at_once_one_has_to_look_again()
    {
        var run = new PlannedRun(App);
        await run.Planned();
        await run.Planned(5);
        var stops = await run.Stops();

        var answers = await Task.WhenAll(Ids(stops).Select(first => Order(Run(stops), [first], "\"1\"")));

        Assert.Equal([200, 412], answers.Select(answer => (int)answer.Status).Order());
        answers.Single(answer => (int)answer.Status == 412).Refused("stale-version", 412);
    }

    [Fact]
    public async Task An_order_that_makes_no_sense_is_refused()
    {
        var (run, other) = (new PlannedRun(App), new PlannedRun(App));
        await run.Planned();
        await other.Planned();
        var (stops, others) = (await run.Stops(), await other.Stops());

        (await Order(Run(stops), [])).Refused("invalid-content", 422);
        (await Order(Run(stops), [Ids(stops)[0], Ids(stops)[0]])).Refused("invalid-content", 422);
        (await Order(Run(stops), [Ids(others)[0]])).Refused("unknown-stop", 422);
        (await Order(Run(stops), [.. Enumerable.Range(0, 501).Select(_ => Guid.NewGuid())])).Refused("invalid-content", 422);
        (await Order(Guid.NewGuid(), Ids(stops))).Refused("not-found", 404);
        (await (await App.As("depot1")).Post($"/api/runs/{Run(stops)}/order", """{"stops":["x"]}""")).Refused("invalid-content", 422);
        foreach (var day in (string[])["today", "2026-02-30", "2026-1-1", "%27--"])
            (await (await App.As("depot1")).Get($"/api/runs/{day}")).Refused("invalid-content", 422);
    }

    [Fact]
    public async Task Several_plans_at_once_make_one_run_with_a_stop_each()
    {
        var run = new PlannedRun(App);
        var orders = new List<PlacedOrder>();
        for (var i = 0; i < 12; i++)
            orders.Add(await PlacedOrder.New(App));

        var answers = await Task.WhenAll(orders.Select(order => order.Step("plan", run.Plan())));

        Assert.All(answers, answer => answer.Expect(200));
        var stops = await run.Stops();
        Assert.Equal(orders.Select(order => order.Citizen).Order(), Citizens(stops).Order());
        Assert.Single(stops.Select(stop => stop.GetProperty("run").GetGuid()).Distinct());
    }

    [Fact]
    public async Task The_list_is_a_file_without_a_person()
    {
        var run = new PlannedRun(App);
        var person = Person.New();
        var order = await PlacedOrder.New(App, await person.Registered(App));
        (await order.Step("plan", run.Plan())).Expect(200);

        var file = (await (await App.As("depot1")).Get($"/api/runs/{run.Day}?vehicle={run.Vehicle}&format=csv")).Expect(200);

        Assert.Contains((await order.Seen()).Text("number"), file.Body);
        Assert.All(person.Traces, trace => Assert.DoesNotContain(trace, file.Body));
        Assert.DoesNotContain(order.Citizen.ToString(), file.Body);
    }

    private async Task<Answer> Order(Guid run, Guid[] stops, string? ifMatch = null) =>
        await (await App.As("depot1")).Post($"/api/runs/{run}/order", new { stops }, ifMatch is null ? [] : [("If-Match", ifMatch)]);

    private static Guid Run(IReadOnlyList<JsonElement> stops) => stops[0].GetProperty("run").GetGuid();

    private static Guid[] Ids(IReadOnlyList<JsonElement> stops) => [.. stops.Select(stop => stop.GetProperty("id").GetGuid())];

    private static IEnumerable<Guid> Citizens(IReadOnlyList<JsonElement> stops) => stops.Select(stop => stop.GetProperty("citizen").GetGuid());
}
