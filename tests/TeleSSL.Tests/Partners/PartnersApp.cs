using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Live;
using TeleSSL.Server.Partners;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>A server behind real sockets with a Telma of its own, both by one clock. It gives up a call at once: the outbox is what tries again.</summary>
public class PartnersApp(Databases databases) : TeleSSLApp(databases)
{
    private readonly MovableTime time = new();

    public TelmaSimulator Telma { get; private set; } = null!;

    protected MovableTime Time => time;

    internal Db Db => Host.Services.GetRequiredService<Db>();

    public Task<LiveClient> Follow(string user) => LiveClient.Connect(Nobody, user);

    public Task<long> Last() => Host.Services.GetRequiredService<JournalReader>().Last(CancellationToken.None);

    /// <summary>Asks Telma now, as it is done every minute.</summary>
    public Task Ask() => Host.Services.GetRequiredService<TelmaPoll>().Run(CancellationToken.None);

    /// <summary>A further server on the same database that knows the same Telma.</summary>
    public Host Beside() => Server(TelmaSettings.Of(Telma, Settings), time, TimeSpan.FromSeconds(2));

    internal static Host Server(IReadOnlyDictionary<string, string?> settings, MovableTime time, TimeSpan perTry) =>
        new(settings) { Time = time, Also = services => Resilience(services, perTry) };

    /// <summary>Lets time pass, as often as something waits to be tried again, until nothing does.</summary>
    public Task EverythingSent() => Eventually.Is(async () =>
    {
        if ((await Rows("SELECT state FROM outbox WHERE state = 'failed' AND next_at > @Now", new { Host.Services.GetRequiredService<Clock>().Now })).Length > 0)
            Host.Time.Pass(TimeSpan.FromMinutes(6));
        return (await Rows("SELECT state FROM outbox WHERE state IN ('pending', 'failed')")).Length == 0;
    }, "everything to be sent");

    public async Task<string[]> Rows(string sql, object? parameters = null)
    {
        var rows = await Db.Read(async query => (await query.List<string>(sql, parameters)).ToArray());
        Array.ForEach(rows, row => SeenCodes.Look("the outbox", row));
        return rows;
    }

    public override async ValueTask InitializeAsync()
    {
        if (Unavailable is null)
            Telma = await TelmaSimulator.Start(new TelmaSimulatorOptions { Time = time, PageLength = 3 });
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Telma is not null)
            await Telma.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override Host Started(IReadOnlyDictionary<string, string?> settings)
    {
        var host = Server(TelmaSettings.Of(Telma, settings), time, TimeSpan.FromSeconds(2));
        host.Listen();
        Telma.CallTo(new Uri(host.CreateClient().BaseAddress!, TelmaModule.EventsPath));
        return host;
    }

    private static void Resilience(IServiceCollection services, TimeSpan perTry) => services.AddKeyedSingleton(
        TelmaModule.Name, new PartnerResilienceOptions
        {
            MaxRetries = 1,
            Delay = TimeSpan.FromMilliseconds(1),
            AttemptTimeout = perTry,
            TotalTimeout = 3 * perTry,
            MinAttemptsToBreak = int.MaxValue,
        });
}

/// <summary>A test class with a server and a Telma of its own.</summary>
public abstract class PartnersStory : IClassFixture<PartnersApp>
{
    protected PartnersStory(PartnersApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        App = app;
        App.Telma.Faults.Clear();
        App.Telma.Delivery = TelmaDelivery.Normal;
        App.Telma.ClockOff = TimeSpan.Zero;
    }

    protected PartnersApp App { get; }

    protected TelmaSimulator Telma => App.Telma;
}
