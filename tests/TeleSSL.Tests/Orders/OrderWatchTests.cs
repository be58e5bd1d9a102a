using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Orders;

/// <summary>The depot is notified of what is due, and stored due times follow calendars and agreements.</summary>
public class OrderWatchTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task The_depot_is_notified_once_of_what_is_due_soon_and_of_what_is_overdue_also_by_two_watches()
    {
        var order = await PlacedOrder.New(App);
        var due = await Due(order);

        await Watch();
        Assert.Equal(["order.opened"], await Kinds(order));
        PassUntil(due.AddMinutes(-1));
        await Task.WhenAll(Watch(), Watch());
        Assert.Equal(["order.opened", "order.due-soon"], await Kinds(order));
        PassUntil(due.AddMinutes(1));
        await Task.WhenAll(Watch(), Watch());
        await Watch();

        Assert.Equal(["order.opened", "order.due-soon", "order.overdue"], await Kinds(order));
        var page = (await (await App.As("odense1")).Get($"/api/journal?topics=order:{order.Id}")).Expect(200);
        Assert.Contains("order.overdue", page.Body, StringComparison.Ordinal);
        Assert.Equal(1, (await order.Seen())["version"].GetInt32());
        (await order.Step("amend", new { to = "2040-01-01" }, headers: ("If-Match", "\"1\""))).Expect(200);
    }

    [Fact]
    public async Task Two_processes_notify_once()
    {
        Assert.SkipUnless(Databases.OnPostgres, "SQLite has one process.");
        await using var second = App.Another();
        second.Time.Pass(App.Host.Time.Ahead);
        var order = await PlacedOrder.New(App);
        var ahead = (await Due(order)).AddMinutes(1) - App.Host.Time.GetUtcNow();

        App.Host.Time.Pass(ahead);
        second.Time.Pass(ahead);
        await Task.WhenAll(Watch(), second.Services.GetRequiredService<OrderWatchService>().Run(default));

        Assert.Equal(["order.opened", "order.overdue"], await Kinds(order));
    }

    [Fact]
    public async Task What_is_not_wanted_any_longer_or_waits_is_not_due()
    {
        var (cancelled, waiting) = (await PlacedOrder.New(App), await PlacedOrder.New(App));
        (await cancelled.Step("cancel", new { reason = "duplicate" })).Expect(200);
        (await waiting.Step("contact-missing", new { })).Expect(200);

        App.Host.Time.Pass(TimeSpan.FromDays(30));
        await Watch();

        Assert.Equal(["order.opened", "order.cancelled"], await Kinds(cancelled));
        Assert.Equal(["order.opened", "order.contact-missing"], await Kinds(waiting));
    }

    [Fact]
    public async Task A_day_on_which_the_unit_closes_moves_the_due_time_in_every_list()
    {
        var order = await PlacedOrder.New(App);
        var (due, pick) = (await Due(order), await PickDue(order));
        await Close(DateOnly.FromDateTime(due.UtcDateTime));

        await Watch();

        Assert.True(await Due(order) > due);
        Assert.Equal((await Due(order)).ToUnixTimeSeconds(), await PickDue(order));
        Assert.NotEqual(pick, await PickDue(order));
        Assert.Equal(["order.opened"], await Kinds(order));
    }

    [Fact]
    public async Task Orders_of_an_earlier_version_get_their_times()
    {
        var order = await PlacedOrder.New(App);
        var due = await Due(order);
        await Stored.Execute(
            App.Settings,
            "UPDATE ssl_order SET due_at = NULL, soon_at = NULL, watch_at = NULL, watched_by = -1 WHERE id = @id",
            new { id = Key(order.Id) });

        await Watch();

        Assert.Equal(due, await Due(order));
        Assert.Contains(order.Id, await (await App.As("depot1")).Ids($"/api/orders?citizen={order.Citizen}&due=running"));
    }

    [Fact]
    public async Task An_agreement_says_how_many_days_an_order_may_take_and_the_clock_names_it()
    {
        var admin = await App.As("admin1");
        var today = Day(App.Host.Time.GetUtcNow());
        var former = (await admin.Get($"/api/agreements?organisation=430&on={today}")).Expect(200)["items"].EnumerateArray()
            .Single(one => one.GetProperty("programme").GetString() == "telekol").GetProperty("id").GetGuid();
        (await admin.Post($"/api/agreements/{former}/end", new { to = today })).Expect(200);
        var body = new { organisation = "430", service = "ssl", programme = "telekol", unit = "ssl-syd", from = today, setUpDays = new { routine = 2 } };
        (await admin.Post("/api/agreements", new { body.organisation, body.service, body.programme, body.unit, body.from, setUpDays = new { routine = 0 } }))
            .Refused("invalid-content", 422);
        var agreed = (await admin.Post("/api/agreements", body)).Expect(201);
        Assert.Equal(2, agreed["setUpDays"].GetProperty("routine").GetInt32());

        var fast = await Clock(await PlacedOrder.New(App, await Given.Citizen(App, "430")));
        var usual = await Clock(await PlacedOrder.New(App));

        Assert.Equal((2, agreed.Id), (fast.GetProperty("targetDays").GetInt32(), fast.GetProperty("agreement").GetGuid()));
        Assert.Equal((5, JsonValueKind.Null), (usual.GetProperty("targetDays").GetInt32(), usual.GetProperty("agreement").ValueKind));
    }

    [Theory]
    [InlineData("watch"), InlineData("unit"), InlineData("municipality")]
    public async Task What_is_due_is_sought_and_never_all_orders(string how)
    {
        Assert.SkipWhen(Databases.OnPostgres, "Its plans follow its statistics; see the schema for the indexes.");
        var parameters = new { after = Guid.AllBitsSet, more = 51, now = DateTimeOffset.UnixEpoch, catalogue = 1L, limit = 100, code = "ssl-syd" };
        var sql = how == "watch"
            ? OrderWatchStore.DueNow
            : $"SELECT o.id FROM ssl_order o WHERE o.{how} = @code AND o.id < @after AND {OrderFilters.WithDue("over")} ORDER BY o.id DESC LIMIT @more";

        var plan = await App.Host.Services.GetRequiredService<Db>().Read(async query =>
            (await query.List<dynamic>("EXPLAIN QUERY PLAN " + sql, parameters)).Select(step => (string)step.detail).ToArray());

        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN ssl_order", StringComparison.Ordinal) || step.Split(' ') is ["SCAN", "o", ..]);
        Assert.Contains(plan, step => step.Contains(how == "watch" ? "ssl_order_watch" : "ssl_order_open", StringComparison.Ordinal));
    }

    private Task Watch() => App.Host.Services.GetRequiredService<OrderWatchService>().Run(default);

    private void PassUntil(DateTimeOffset at) => App.Host.Time.Pass(at - App.Host.Time.GetUtcNow());

    private async Task Close(DateOnly day)
    {
        var admin = await App.As("admin1");
        var calendar = (await admin.Get("/api/working-calendars/ssl-syd")).Expect(200).Json;
        var body = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(calendar)!;
        body["closedDays"] = JsonSerializer.SerializeToElement(new[] { new { day = day.ToString("O", CultureInfo.InvariantCulture), name = "Flytter" } });
        (await admin.Post("/api/working-calendars/ssl-syd", body)).Expect(200);
    }

    private static async Task<DateTimeOffset> Due(PlacedOrder order) => (await order.Seen())["dueAt"].GetDateTimeOffset();

    private Task<long> PickDue(PlacedOrder order) =>
        Stored.Value<long>(App.Settings, "SELECT pick_due FROM ssl_order WHERE id = @id", new { id = Key(order.Id) });

    private async Task<JsonElement> Clock(PlacedOrder order) =>
        Assert.Single((await (await App.As("depot1")).Get($"/api/orders/{order.Id}/clocks")).Expect(200).Json.EnumerateArray());

    private static string Day(DateTimeOffset at) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen")).DateTime)
            .ToString("O", CultureInfo.InvariantCulture);

    private static object Key(Guid id) => Databases.OnPostgres ? id : id.ToString().ToUpperInvariant();

    private async Task<string[]> Kinds(PlacedOrder order) => [.. (await Stored.Journal(App, "order", order.Id)).Select(entry => entry.Kind)];
}
