using System.Globalization;
using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Orders;

/// <summary>Until when an order is to be done, what pauses that, and how it is explained.</summary>
public class OrderClockTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_new_order_runs_for_five_open_days_and_its_clock_shows_which()
    {
        var order = await PlacedOrder.New(App);

        var seen = await order.Seen();
        var clock = await Clock(order);

        Assert.Equal(("running", "set-up", "running"), (seen.Text("due"), clock.GetProperty("clock").GetString(), clock.GetProperty("state").GetString()));
        Assert.Equal(seen["dueAt"].GetDateTimeOffset(), clock.GetProperty("dueAt").GetDateTimeOffset());
        Assert.Equal((5, 0), (Sum(clock, "used"), Sum(clock, "added")));
        Assert.Contains("open-days", Reasons(clock));
        (await (await App.As("depot2")).Get($"/api/orders/{order.Id}/clocks")).Refused("not-found", 404);
    }

    [Fact]
    public async Task While_the_citizen_cannot_be_reached_there_is_no_due_time_and_the_municipality_may_find_the_contact()
    {
        var order = await PlacedOrder.New(App);
        var due = (await order.Seen())["dueAt"].GetDateTimeOffset();
        (await order.Step("contact-found", new { })).Refused("contact-not-missing");
        (await order.Step("contact-missing", new { }, "odense1")).Refused("role", 403);

        var missing = (await order.Step("contact-missing", new { })).Expect(200);

        Assert.Equal(("paused", JsonValueKind.Null), (missing.Text("due"), missing["dueAt"].ValueKind));
        (await order.Step("contact-missing", new { })).Refused("contact-already-missing");
        Assert.Contains(order.Id, await Listed(order, "paused"));
        Assert.Equal(["order.opened", "order.contact-missing"], (await Stored.Journal(App, "order", order.Id)).Select(entry => entry.Kind));
        var found = (await order.Step("contact-found", new { }, "odense1")).Expect(200);
        Assert.Equal((due, "running"), (found["dueAt"].GetDateTimeOffset(), found.Text("due")));
        Assert.Contains(order.Id, await Listed(order, "running"));
    }

    [Fact]
    public async Task A_citizen_who_asks_for_later_moves_the_due_time_and_the_clock_says_by_how_much()
    {
        var order = await PlacedOrder.New(App);
        Assert.Contains("\"not-later\"", (await order.Step("postpone", new { until = Day(0) })).Refused("invalid-content", 422).Body);
        Assert.Contains("\"too-far-ahead\"", (await order.Step("postpone", new { until = Day(367) })).Refused("invalid-content", 422).Body);
        var due = (await order.Seen())["dueAt"].GetDateTimeOffset();

        var later = (await order.Step("postpone", new { until = Day(22) })).Expect(200);

        Assert.Equal("paused", later.Text("due"));
        Assert.True(later["dueAt"].GetDateTimeOffset() > due.AddDays(14));
        var clock = await Clock(order);
        var pause = clock.GetProperty("parts").EnumerateArray().Single(part => part.GetProperty("by").ValueKind != JsonValueKind.Null);
        Assert.Equal(("postponed", "ssl-syd", Day(22)), (Reason(pause), pause.GetProperty("by").GetString(), pause.GetProperty("to").GetString()));
        Assert.Equal((5, pause.GetProperty("added").GetInt32()), (Sum(clock, "used"), Sum(clock, "added")));
        Assert.Equal(due, (await order.Step("postpone", new { until = Day(1) })).Expect(200)["dueAt"].GetDateTimeOffset());
    }

    [Fact]
    public async Task After_the_third_no_show_it_waits_for_the_coordinator_who_agrees_on_a_new_time()
    {
        var (order, devices) = await PlacedOrder.Picked(App);
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            Assert.Equal("running", (await order.Seen()).Text("due"));
            (await order.Dispatch()).Expect(200);
            foreach (var device in devices)
            {
                await Given.Step(App, device, "delivery", new { step = "failed", reason = "no-show" });
                await Given.Step(App, device, "delivery", new { step = "returned", location = "depot" });
            }
        }

        Assert.Equal("paused", (await order.Seen()).Text("due"));
        var from = App.Host.Time.GetUtcNow().AddDays(1);
        var planned = (await order.Step("plan", new { from, to = from.AddHours(2), carrier = "contractor-1" })).Expect(200);
        Assert.Equal("running", planned.Text("due"));
    }

    [Fact]
    public async Task Once_it_is_done_its_clock_says_whether_in_time()
    {
        var (order, devices) = await PlacedOrder.Picked(App);
        (await order.Dispatch()).Expect(200);
        foreach (var device in devices)
        {
            await PlacedOrder.HandOver(App, device);
            await PlacedOrder.SetUp(App, device);
        }

        var other = await PlacedOrder.New(App);
        (await other.Step("cancel", new { reason = "duplicate" })).Expect(200);

        Assert.Equal(JsonValueKind.Null, (await order.Seen())["due"].ValueKind);
        var (met, stopped) = (await Clock(order), await Clock(other));
        Assert.Equal(("met", "stopped"), (met.GetProperty("state").GetString(), stopped.GetProperty("state").GetString()));
        Assert.NotEqual(JsonValueKind.Null, met.GetProperty("doneAt").ValueKind);
    }

    [Fact]
    public async Task On_its_last_open_day_it_is_due_soon_and_after_its_closing_over()
    {
        var order = await PlacedOrder.New(App);
        var due = (await order.Seen())["dueAt"].GetDateTimeOffset();

        App.Host.Time.Pass(due.AddMinutes(-1) - App.Host.Time.GetUtcNow());
        Assert.Equal("soon", (await order.Seen()).Text("due"));
        Assert.Contains(order.Id, await Listed(order, "soon"));
        App.Host.Time.Pass(TimeSpan.FromMinutes(2));

        Assert.Equal("over", (await order.Seen()).Text("due"));
        foreach (var (state, found) in (IEnumerable<(string, bool)>)[("over", true), ("soon", false), ("running", false), ("paused", false)])
            Assert.Equal(found, (await Listed(order, state)).Contains(order.Id));
        Assert.Equal(("over", 5), ((await Clock(order)).GetProperty("state").GetString(), (await Clock(order)).GetProperty("usedDays").GetInt32()));
    }

    private string Day(int ahead) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(App.Host.Time.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen")).DateTime)
            .AddDays(ahead).ToString("O", CultureInfo.InvariantCulture);

    private async Task<IReadOnlyCollection<Guid>> Listed(PlacedOrder order, string due) =>
        [.. await (await App.As("depot1")).Ids($"/api/orders?citizen={order.Citizen}&due={due}")];

    private async Task<JsonElement> Clock(PlacedOrder order) =>
        Assert.Single((await (await App.As("depot1")).Get($"/api/orders/{order.Id}/clocks")).Expect(200).Json.EnumerateArray());

    private static int Sum(JsonElement clock, string member) =>
        clock.GetProperty("parts").EnumerateArray().Sum(part => part.GetProperty(member).GetInt32());

    private static IEnumerable<string?> Reasons(JsonElement clock) => clock.GetProperty("parts").EnumerateArray().Select(Reason);

    private static string? Reason(JsonElement part) => part.GetProperty("reason").GetProperty("code").GetString();
}
