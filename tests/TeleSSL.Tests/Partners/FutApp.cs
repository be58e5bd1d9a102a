using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Partners.Fut;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Partners;
using TeleSSL.Server.Partners.Fut;
using TeleSSL.Server.Partners.Fut.Inbox;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Simulators.Fut;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Orders;

namespace TeleSSL.Tests.Partners;

/// <summary>A server that reports to a FUT of its own, both by one clock.</summary>
public class FutApp(Databases databases) : TeleSSLApp(databases)
{
    private readonly MovableTime time = new();

    public FutSimulator Fut { get; private set; } = null!;

    internal Db Db => Host.Services.GetRequiredService<Db>();

    /// <summary>An order at FUT of these items that our unit has received, and ours.</summary>
    internal async Task<FutOrderHere> Received(int[]? items = null, Guid? citizen = null, string? device = null)
    {
        var (whose, there) = (citizen ?? await Given.Citizen(this), Fut.Order(new FutOrderAsked(Items: items ?? [2, 3], Device: device)));
        var ours = Guid.Empty;
        await Write(async (tx, stamp) =>
        {
            var fetched = device is null ? null : await tx.Find<Guid?>("SELECT id FROM device WHERE citizen = @whose AND custody <> 'in-stock'", new { whose });
            var lines = (items ?? [2, 3]).Select(item => Line(item, fetched)).ToArray();
            var order = new NewOrder(
                items?.Contains(17) == true ? OrderKind.PickUp : OrderKind.New, whose, "telekol", "461", "ssl-syd", OrderSource.Fut, lines);
            ours = (await Host.Services.GetRequiredService<OrderStore>().Open(tx, order, stamp)).Value.Id;
            await Hold(tx, there.Id, ours, whose, stamp);
        });
        Host.Time.Pass(TimeSpan.FromMilliseconds(1));
        return new FutOrderHere(this, there.Id, new PlacedOrder(this, ours, whose));
    }

    /// <summary>One that was accepted.</summary>
    internal async Task<FutOrderHere> Accepted(params int[] items)
    {
        var order = await Received(items.Length == 0 ? null : items);
        (await order.Ours.Step("accept", new { })).Expect(200);
        return order;
    }

    /// <summary>Lets time pass until nothing waits any more.</summary>
    public Task EverythingSent() => Eventually.Is(async () =>
    {
        if ((await Rows("SELECT state FROM outbox WHERE state = 'failed' AND next_at > @Now", new { Host.Services.GetRequiredService<Clock>().Now })).Length > 0)
            Host.Time.Pass(TimeSpan.FromMinutes(16));
        return (await Rows("SELECT state FROM outbox WHERE state IN ('pending', 'failed')")).Length == 0;
    }, "everything to be sent");

    public async Task<string[]> Rows(string sql, object? parameters = null)
    {
        var rows = await Db.Read(async query => (await query.List<string>(sql, parameters)).ToArray());
        Array.ForEach(rows, row => SeenCodes.Look("the outbox", row));
        return rows;
    }

    internal async Task Write(Func<Tx, Stamp, Task> work)
    {
        var now = Host.Time.GetUtcNow();
        var stamp = new Stamp(now, now, "fut", "ssl-syd", DateOnly.FromDateTime(now.DateTime));
        await Db.Write<bool>(async tx =>
        {
            await work(tx, stamp);
            return true;
        });
    }

    public override async ValueTask InitializeAsync()
    {
        if (Unavailable is null)
            Fut = await FutSimulator.Start(new FutSimulatorOptions { Time = time });
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Fut is not null)
            await Fut.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected virtual IReadOnlyDictionary<string, string> Changed => new Dictionary<string, string>();

    protected override Host Started(IReadOnlyDictionary<string, string?> settings)
    {
        var all = FutLine.Settings(Fut);
        foreach (var (key, value) in settings)
            all[key] = value;
        foreach (var (key, value) in Changed)
            all[key] = value;
        var host = new Host(all) { Time = time, Also = Quick };
        host.Start();
        return host;
    }

    private static NewLine Line(int item, Guid? device) => item switch
    {
        1 => new NewLine(LineKind.Device) { Part = "tablet", Models = ["tablet"] },
        2 => new NewLine(LineKind.Device) { Part = "pulse-oximeter", Models = ["pulse-oximeter"] },
        3 => new NewLine(LineKind.Device) { Part = "scale", Models = ["scale"] },
        4 => new NewLine(LineKind.Device) { Part = "blood-pressure-monitor", Models = ["blood-pressure-monitor"] },
        17 => new NewLine(LineKind.Device) { Direction = LineDirection.Home, Device = device },
        _ => new NewLine(LineKind.Service) { Service = OrderService.Install },
    };

    private async Task Hold(Tx tx, string url, Guid ours, Guid citizen, Stamp stamp)
    {
        var (orders, lines) = (Host.Services.GetRequiredService<FutOrders>(), Fut.LinesOf(url));
        var state = new FutOrderState
        {
            Order = ours,
            Version = 1,
            Standing = FutStanding.Taken,
            Status = "submitted",
            Municipality = "461",
            Unit = "ssl-syd",
            Citizen = citizen,
            Receiver = "r",
            ReadAt = stamp.At,
        };
        var order = Fut.Orders.Single(one => one.Id == url);
        await orders.Save(
            tx, state,
            new FutUrls(url, order.Receiver!.Patient, order.CarePlanRef, order.Buyer, order.ThreadId, lines.Select((line, i) => (i, line.Id)).ToDictionary(one => one.i + 1, one => one.Id)),
            [.. lines.Select((line, i) => new FutLineRow
            {
                OrderId = ours, Line = i + 1, UrlKey = orders.KeyOf(line.Id)!, Item = line.Item, Status = line.Status,
                Kind = line.Device is not null ? "p" : line.Item.EndsWith("12", StringComparison.Ordinal) ? "s" : "d",
            })],
            "taken", stamp);
    }

    // What arrives is the tests' own; it gives up a call at once: the outbox is what tries again.
    private static void Quick(IServiceCollection services)
    {
        services.Remove(services.Single(service => service.ImplementationFactory is Func<IServiceProvider, FutInboxService>
            && service.ServiceType == typeof(Microsoft.Extensions.Hosting.IHostedService)));
        services.AddKeyedSingleton(FutModule.Name, new PartnerResilienceOptions
        {
            MaxRetries = 1,
            Delay = TimeSpan.FromMilliseconds(1),
            AttemptTimeout = TimeSpan.FromSeconds(2),
            TotalTimeout = TimeSpan.FromSeconds(6),
            MaxRetryAfter = TimeSpan.Zero,
            MinAttemptsToBreak = int.MaxValue,
        });
    }
}

/// <summary>An order at FUT, and ours.</summary>
internal sealed class FutOrderHere(FutApp app, string url, PlacedOrder ours)
{
    public string Url => url;

    public PlacedOrder Ours => ours;

    public string Status => app.Fut.Orders.Single(order => order.Id == url).Status;

    public string Lines => string.Join(' ', app.Fut.LinesOf(url).Select(line => line.Status));

    public string Trace => string.Join(' ', app.Fut.TraceOf(url).Select(one => one.StatusChange));

    public Task<string[]> Differences() => app.Rows("SELECT kind FROM fut_difference WHERE order_id = @Id AND settled_at IS NULL ORDER BY kind", new { ours.Id });

    public Task<string[]> Messages() => app.Rows("SELECT state FROM outbox WHERE subject_id = @Id ORDER BY place", new { ours.Id });

    /// <summary>Until FUT says of its lines what is expected.</summary>
    public Task Becomes(string lines) => Eventually.Is(() => Task.FromResult(Lines == lines), $"{lines} at FUT");

    public async Task<Guid> Pick(string model)
    {
        var device = await Given.ReadyDevice(app, model);
        (await ours.Pick(device)).Expect(200);
        return device;
    }

    public async Task Plan(DateTimeOffset from) =>
        (await ours.Step("plan", new { from, to = from.AddHours(3), carrier = "contractor-1" })).Expect(200);
}

/// <summary>A test class with a server and a FUT of its own.</summary>
public abstract class FutStory : IClassFixture<FutApp>
{
    protected FutStory(FutApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        App = app;
        App.Fut.Faults.Clear();
        App.Fut.Settings = new FutSettings();
    }

    protected FutApp App { get; }

    protected FutSimulator Fut => App.Fut;
}
