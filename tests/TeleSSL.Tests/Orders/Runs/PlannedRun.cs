using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Orders.Runs;

/// <summary>A run of today that no other test uses, by its vehicle.</summary>
internal sealed class PlannedRun(TeleSSLApp app, string carrier = "contractor-1")
{
    private static int vehicles;

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    private readonly DateTimeOffset from = Start(app);

    public string Vehicle { get; } = $"van-{Interlocked.Increment(ref vehicles)}";

    public string Day => DayOf(0);

    public string DayOf(int days) => TimeZoneInfo.ConvertTime(from.AddDays(days), Zone).ToString("yyyy-MM-dd");

    public object Plan(int minutes = 0, int days = 0, string? vehicle = null, string? by = null) => new
    {
        from = from.AddDays(days).AddMinutes(minutes),
        to = from.AddDays(days).AddHours(2),
        carrier = by ?? carrier,
        vehicle = vehicle ?? Vehicle,
    };

    /// <summary>A whole kit for a new citizen, picked and planned.</summary>
    public async Task<(PlacedOrder Order, List<Guid> Devices)> Picked(int minutes = 0)
    {
        var (order, devices) = await PlacedOrder.Picked(app);
        (await order.Step("plan", Plan(minutes))).Expect(200);
        return (order, devices);
    }

    /// <summary>The same in the van.</summary>
    public async Task<(PlacedOrder Order, List<Guid> Devices)> InTheVan(int minutes = 0)
    {
        var (order, devices) = await Picked(minutes);
        (await order.Step("dispatch", new { carrier })).Expect(200);
        return (order, devices);
    }

    /// <summary>An order for a new citizen that is planned, and of which nothing is picked.</summary>
    public async Task<PlacedOrder> Planned(int minutes = 0)
    {
        var order = await PlacedOrder.New(app);
        (await order.Step("plan", Plan(minutes))).Expect(200);
        return order;
    }

    public Task<IReadOnlyList<JsonElement>> Stops(string user = "depot1", int days = 0, string? vehicle = null) =>
        Stops(app.As(user), days, vehicle);

    public async Task<IReadOnlyList<JsonElement>> Stops(Task<Client> who, int days = 0, string? vehicle = null) =>
        [.. (await (await who).Get($"/api/runs/{DayOf(days)}?vehicle={vehicle ?? Vehicle}&limit=200")).Expect(200)["items"].EnumerateArray()];

    public async Task<JsonElement> Stop(string user = "depot1", int days = 0, string? vehicle = null) =>
        Assert.Single(await Stops(user, days, vehicle));

    public async Task<string?> State() => (await Stop()).GetProperty("state").GetString();

    // A run is over with its day, so none begins late in the evening.
    private static DateTimeOffset Start(TeleSSLApp app)
    {
        if (TimeZoneInfo.ConvertTime(app.Host.Time.GetUtcNow(), Zone).Hour >= 18)
            app.Host.Time.PassToMorning();
        return app.Host.Time.GetUtcNow();
    }
}
