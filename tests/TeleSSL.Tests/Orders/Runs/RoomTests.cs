using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Orders.Runs;

/// <summary>How much a vehicle can do, and what becomes of a plan beyond it.</summary>
public class RoomTests(TeleSSLApp app) : Story(app)
{
    private static int vehicles;

    private static readonly string[] Week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    [Fact]
    public async Task The_next_windows_with_room_are_offered_and_a_plan_beyond_them_is_refused_with_the_next_free()
    {
        var van = await Van(stops: 1);
        var (first, second) = (await PlacedOrder.New(App), await PlacedOrder.New(App));
        var slot = (await Slots(first, van))[0];
        Assert.Equal((1, "08:00"), (slot.GetProperty("free").GetInt32(), Local(slot, "from")));
        (await first.Step("plan", At(slot, van))).Expect(200);

        var refused = (await second.Step("plan", At(slot, van))).Refused("no-room");

        var next = (await Slots(second, van))[0];
        var told = refused["params"];
        Assert.Equal(next.GetProperty("from").GetDateTimeOffset(), DateTimeOffset.Parse(told.GetProperty("next").GetString()!));
        Assert.Equal(next.GetProperty("to").GetDateTimeOffset(), DateTimeOffset.Parse(told.GetProperty("nextTo").GetString()!));
        Assert.Equal(van, told.GetProperty("nextVehicle").GetString());
        (await second.Step("plan", At(next, van))).Expect(200);
    }

    [Fact]
    public async Task Logistics_overrules_with_a_reason_that_is_sealed()
    {
        var van = await Van(stops: 1);
        var (first, second) = (await PlacedOrder.New(App), await PlacedOrder.New(App));
        var slot = (await Slots(first, van))[0];
        (await first.Step("plan", At(slot, van))).Expect(200);

        (await second.Step("plan", At(slot, van, "Borgeren bor i opgangen ved siden af"))).Expect(200);

        var entry = (await Stored.Journal(App, "order", second.Id))[^1];
        Assert.Contains("overrule", entry.Data);
        Assert.DoesNotContain("opgangen", entry.Data);
    }

    [Fact]
    public async Task A_second_box_for_the_same_citizen_needs_no_room_of_its_own()
    {
        var van = await Van(stops: 1);
        var citizen = await Given.Citizen(App);
        var (first, second) = (await PlacedOrder.New(App, citizen), await PlacedOrder.New(App, citizen));
        var slot = (await Slots(first, van))[0];
        (await first.Step("plan", At(slot, van))).Expect(200);

        (await second.Step("plan", At(slot, van))).Expect(200);
    }

    [Fact]
    public async Task Of_several_who_want_the_last_place_one_gets_it()
    {
        var van = await Van(stops: 2);
        var orders = new List<PlacedOrder>();
        for (var i = 0; i < 6; i++)
            orders.Add(await PlacedOrder.New(App));
        var slot = (await Slots(orders[0], van))[0];

        var answers = await Task.WhenAll(orders.Select(order => order.Step("plan", At(slot, van))));

        Assert.Equal(2, answers.Count(answer => (int)answer.Status == 200));
        Assert.All(answers.Where(answer => (int)answer.Status != 200), answer => answer.Refused("no-room"));
    }

    [Fact]
    public async Task It_drives_where_it_drives_until_it_is_said_otherwise()
    {
        var (near, far) = (await Van(areas: [("5000", "5299")]), await Van(areas: [("6700", "6799")]));
        var order = await PlacedOrder.New(App);
        Assert.NotEmpty(await Slots(order, near));
        Assert.Empty(await Slots(order, far));

        (await Said(near, Day(10), [])).Expect(200);

        Assert.All(await Slots(order, near), slot => Assert.True(string.CompareOrdinal(LocalDay(slot), Day(10)) < 0));
    }

    [Fact]
    public async Task After_the_cut_off_hour_the_next_day_is_full()
    {
        var (early, late) = (await Van(cutOff: "00:00"), await Van(cutOff: "24:00"));
        var order = await PlacedOrder.New(App);

        Assert.Equal((Day(2), Day(1)), (LocalDay((await Slots(order, early))[0]), LocalDay((await Slots(order, late))[0])));
    }

    [Fact]
    public async Task A_carrier_of_whom_nothing_is_known_takes_any_number()
    {
        var van = await Van(stops: 1);
        var run = new PlannedRun(App, "ssl-syd");

        foreach (var _ in Enumerable.Range(0, 3))
            (await (await PlacedOrder.New(App)).Step("plan", run.Plan())).Expect(200);

        Assert.Equal(3, (await run.Stops()).Count);
        (await (await PlacedOrder.New(App)).Step("plan", new PlannedRun(App, $"carrier-{van}").Plan())).Refused("no-room");
    }

    [Fact]
    public async Task It_is_set_by_the_units_own_logistics_and_read_by_no_one_else()
    {
        var van = await Van();
        var body = Body(van, Day(0), "ssl-syd", null, null, 2);
        var depot2 = await App.As("depot2");
        (await depot2.Post("/api/run-capacities", body)).Refused("unknown-unit", 422);
        Assert.DoesNotContain(van, (await depot2.Get("/api/run-capacities")).Expect(200).Body);
        Assert.Contains(van, (await (await App.As("depot1")).Get("/api/run-capacities")).Expect(200).Body);
        (await (await App.As("driver1")).Get("/api/run-capacities")).Refused("role", 403);
        var order = await PlacedOrder.New(App);
        (await depot2.Get($"/api/runs/slots?order={order.Id}")).Refused("unknown-order", 422);
        (await depot2.Get($"/api/runs/slots?order={Guid.NewGuid()}")).Refused("unknown-order", 422);
        (await depot2.Get("/api/runs/slots")).Refused("invalid-content", 422);
        var changed = await (await App.As("depot1")).Post("/api/run-capacities", Body(van, Day(0), "ssl-syd", null, null, 3), ("If-Match", "\"1\""));
        Assert.Equal("\"2\"", changed.Expect(200).ETag);
        (await (await App.As("depot1")).Post("/api/run-capacities", Body(van, Day(0), "ssl-syd", null, null, 4), ("If-Match", "\"1\"")))
            .Refused("stale-version", 412);
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused()
    {
        var depot = await App.As("depot1");
        object Windows(params object?[] windows) => new { unit = "ssl-syd", carrier = "contractor-1", from = Day(0), windows };
        object[] unusable =
        [
            Windows(new { day = "monday", from = "10:00", to = "08:00", stops = 1 }), Windows(new { day = "monday", from = "08:00", to = "10:00", stops = 0 }),
            Windows(new { day = "monday", from = "08:00", to = "25:00", stops = 1 }), Windows(new { day = "someday", from = "08:00", to = "09:00", stops = 1 }),
            Windows((object?)null), Windows([.. Enumerable.Repeat<object?>(new { day = "monday", from = "08:00", to = "10:00", stops = 1 }, 201)]),
            Body("van", Day(0), "ssl-syd", [("500", "5299")], null, 1), Body("van", Day(0), "ssl-syd", [("5300", "5299")], null, 1),
        ];
        foreach (var body in unusable)
            (await depot.Post("/api/run-capacities", body)).Refused("invalid-content", 422);
        (await depot.Post("/api/run-capacities", Body("van", Day(0), "ssl-syd", null, null, 1, "nobody"))).Refused("unknown-carrier", 422);
    }

    /// <summary>The only vehicle of a carrier, driving every day from 8 to 10.</summary>
    private async Task<string> Van(int stops = 5, (string From, string To)[]? areas = null, string? cutOff = null)
    {
        var van = $"room-{Interlocked.Increment(ref vehicles)}";
        var carrier = new { kind = "contractor", name = "Vognmand Plads", code = $"carrier-{van}" };
        (await (await App.As("admin1")).Post("/api/organisations", carrier)).Expect(201);
        (await Said(van, Day(0), Week, areas, cutOff, stops)).Expect(200);
        return van;
    }

    private async Task<Answer> Said(
        string van, string from, string[] days, (string From, string To)[]? areas = null, string? cutOff = null, int stops = 5) =>
        await (await App.As("depot1")).Post("/api/run-capacities", Body(van, from, "ssl-syd", areas, cutOff, stops, days: days));

    private static object Body(
        string van, string from, string unit, (string From, string To)[]? areas, string? cutOff, int stops, string? carrier = null,
        string[]? days = null) => new
        {
            unit,
            carrier = carrier ?? $"carrier-{van}",
            vehicle = van,
            from,
            windows = (days ?? Week).Select(day => new { day, from = "08:00", to = "10:00", stops }),
            areas = areas?.Select(area => new { from = area.From, to = area.To }),
            cutOff,
        };

    private async Task<IReadOnlyList<JsonElement>> Slots(PlacedOrder order, string van)
    {
        var slots = new List<JsonElement>();
        for (var day = 1; day < 16; day++)
            slots.AddRange((await (await App.As("depot1")).Get($"/api/runs/slots?order={order.Id}&from={Day(day)}")).Expect(200).Json.EnumerateArray()
                .Where(slot => slot.GetProperty("vehicle").GetString() == van && LocalDay(slot) == Day(day)));
        return slots;
    }

    private static object At(JsonElement slot, string van, string? overrule = null) => new
    {
        from = slot.GetProperty("from").GetDateTimeOffset(),
        to = slot.GetProperty("to").GetDateTimeOffset(),
        carrier = $"carrier-{van}",
        vehicle = van,
        overrule,
    };

    private string Day(int days) => TimeZoneInfo.ConvertTime(App.Host.Time.GetUtcNow(), Zone).AddDays(days).ToString("yyyy-MM-dd");

    private static string LocalDay(JsonElement slot) => Of(slot, "from").ToString("yyyy-MM-dd");

    private static string Local(JsonElement slot, string name) => Of(slot, name).ToString("HH:mm");

    private static DateTimeOffset Of(JsonElement slot, string name) => TimeZoneInfo.ConvertTime(slot.GetProperty(name).GetDateTimeOffset(), Zone);
}
