using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Server.Partners;
using TeleSSL.Server.Partners.Fut;
using TeleSSL.Server.Partners.Fut.Inbox;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Simulators.Fut;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners.Arrivals;

/// <summary>A server and a FUT of its own, by one clock. FUT posts its events to the server.</summary>
public class FutApp(Databases databases) : TeleSSLApp(databases)
{
    private readonly MovableTime time = new();

    public FutSimulator Fut { get; private set; } = null!;

    internal Db Db => Host.Services.GetRequiredService<Db>();

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

    public async Task<string[]> Rows(string sql, object? parameters = null) =>
        await Db.Read(async query => (await query.List<string>(sql, parameters)).ToArray());

    /// <summary>Asks FUT for changes now, and reads them.</summary>
    public async Task Poll()
    {
        await AskOnce();
        await Settled();
    }

    /// <summary>Asks FUT for changes now.</summary>
    public Task AskOnce() => Host.Services.GetRequiredService<FutPoll>().Run(CancellationToken.None);

    /// <summary>Every event so far was posted and what it is about was read; what waits half a minute does not any more.</summary>
    public async Task Settled()
    {
        await Fut.Quiet();
        await Eventually.Is(async () =>
        {
            await Host.Services.GetRequiredService<FutInbox>().Run(CancellationToken.None);
            var now = Host.Services.GetRequiredService<Clock>().Now;
            if ((await Rows($"SELECT url_key FROM fut_hint WHERE {Waits} AND lease_until IS NULL AND next_at > @now", new { now })).Length > 0)
                Host.Time.Pass(TimeSpan.FromSeconds(31));
            return (await Rows($"SELECT url_key FROM fut_hint WHERE {Waits}")).Length == 0;
        }, "all hints to be read");
    }

    /// <summary>An order of a buyer, read here.</summary>
    public async Task<FutOrdered> Order(FutOrderAsked asked)
    {
        var order = Fut.Order(asked);
        await Settled();
        return new FutOrdered(this, order);
    }

    /// <summary>No citizen of FUT's has an open order or referral any more.</summary>
    public async Task Clear()
    {
        Fut.Faults.Clear();
        Fut.Settings = new FutSettings();
        Fut.ItemDoes(2, "activate");
        Fut.EventsDo("resume");
        foreach (var order in Fut.Orders.Where(order => order.Status is SslStatus.Submitted or SslStatus.Accepted or SslStatus.Planned))
            Fut.OrderDoes(order.Id, "cancel", new FutActAsked());
        await Poll();
        foreach (var id in await Rows("SELECT CAST(id AS text) FROM referral WHERE standing IN ('received', 'accepted')"))
            (await (await As("admin1")).Post($"/api/referrals/{id}/withdraw", new { reason = "own-wish" })).Expect(200);
    }

    protected override Host Started(IReadOnlyDictionary<string, string?> settings)
    {
        var host = new Host(SettingsOf(Fut, settings)) { Time = time, Also = Quick };
        host.Start();
        Fut.CallTo(new Uri($"http://localhost{FutEvents.Path}"), host.Server.CreateHandler());
        return host;
    }

    internal static Dictionary<string, string?> SettingsOf(FutSimulator fut, IReadOnlyDictionary<string, string?> others)
    {
        var settings = new Dictionary<string, string?>(others);
        foreach (var (key, value) in FutLine.Settings(fut))
            settings[key] = value;
        settings["Fut:EventSecret"] = fut.EventSecret;
        settings["Fut:Unit"] = "ssl-syd";
        settings["Fut:Buyers:461"] = fut.At.Organization(461);
        settings["Fut:Buyers:573"] = fut.At.Organization(573);
        return settings;
    }

    private const string Waits = "attempts >= 0 AND gone_at IS NULL AND next_at < '9000-01-01T00:00:00.000000Z'";

    private static void Quick(IServiceCollection services)
    {
        foreach (var name in new[] { FutModule.Name, FutModule.LoginName })
            services.AddKeyedSingleton(name, new PartnerResilienceOptions
            {
                MaxRetries = 1,
                Delay = TimeSpan.FromMilliseconds(1),
                AttemptTimeout = ServerProcess.Patience,
                TotalTimeout = 3 * ServerProcess.Patience,
                MinAttemptsToBreak = int.MaxValue,
            });
    }
}

/// <summary>An order of a buyer, as FUT and we have it.</summary>
public sealed class FutOrdered(FutApp app, SslOrder order)
{
    public string Url => order.Id;

    public SslOrder Sent => order;

    public SslOrder There => app.Fut.Orders.Single(one => one.Id == order.Id);

    /// <summary>The id that our order has, or will have.</summary>
    public async Task<Guid?> Id() => (await Row())?.OrderId;

    internal Task<FutOrderRow?> Row()
    {
        var orders = app.Host.Services.GetRequiredService<FutOrders>();
        return app.Db.Read(query => orders.ByUrl(query, order.Id));
    }

    public async Task<Answer> Ours(string user = "depot1") =>
        await (await app.As(user)).Get($"/api/orders/{await Id() ?? throw new InvalidOperationException($"FUT's order is not held here. {string.Join('\n', app.Host.Log.Text.Split('\n').Where(line => !line.Contains("Resilience", StringComparison.Ordinal)).TakeLast(20))}")}");

    public async Task<string> State() => (await Ours()).Expect(200).Text("state");

    public async Task<Answer> Referral() =>
        (await (await app.As("depot1")).Get($"/api/referrals/{(await Ours()).Text("referral")}")).Expect(200);

    public async Task<Answer> Step(string step, object body) => await (await app.As("depot1")).Post($"/api/orders/{await Id()}/{step}", body);

    /// <summary>What the journal says of it.</summary>
    public async Task<string[]> Kinds() => await app.Rows(
        "SELECT kind FROM journal WHERE subject_kind IN ('order', 'fut-order') AND subject_id = @id ORDER BY seq",
        new { id = (await Id()).ToString() });

    /// <summary>Kinds and reasons of the open differences.</summary>
    public async Task<string[]> Differences() => await app.Rows(
        "SELECT kind FROM fut_difference WHERE order_id = @id AND settled_at IS NULL ORDER BY id", new { id = await Id() });

    public async Task<string?> Because() => (await Row())?.Said.Because is { } because
        ? JsonNamingPolicy.KebabCaseLower.ConvertName(because.ToString())
        : null;

    public void Does(string act, FutActAsked? asked = null) => app.Fut.OrderDoes(order.Id, act, asked ?? new FutActAsked());

    public async Task Done(string act, FutActAsked? asked = null)
    {
        Does(act, asked);
        await app.Settled();
    }
}

/// <summary>A test class with a server and a FUT of its own.</summary>
public abstract class FutStory : IClassFixture<FutApp>, IAsyncLifetime
{
    protected FutStory(FutApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        App = app;
    }

    protected FutApp App { get; }

    protected FutSimulator Fut => App.Fut;

    public async ValueTask InitializeAsync() => await App.Clear();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
