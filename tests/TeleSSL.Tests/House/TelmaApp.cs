using TeleSSL.Simulators.Telma;

namespace TeleSSL.Tests.House;

/// <summary>A server with a simulated Telma that posts events to it; both share one clock.</summary>
public class TelmaApp(Databases databases) : TeleSSLApp(databases)
{
    private readonly MovableTime time = new();

    public TelmaSimulator Telma { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        if (Unavailable is null)
            Telma = await TelmaSimulator.Start(new TelmaSimulatorOptions { Time = time, PageLength = 3 });
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        if (Telma is not null)
            await Telma.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Sends Telma's events to this host from now on.</summary>
    public void TellTo(Host host) => Telma.CallTo(new Uri("http://localhost/api/partners/telma/events"), host.Server.CreateHandler());

    protected override Host Started(IReadOnlyDictionary<string, string?> settings)
    {
        var host = new Host(TelmaSettings.Of(Telma, settings)) { Time = time };
        host.Start();
        TellTo(host);
        return host;
    }
}

/// <summary>A test class with its own server and Telma.</summary>
public abstract class TelmaStory : IClassFixture<TelmaApp>
{
    protected TelmaStory(TelmaApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        App = app;
    }

    protected TelmaApp App { get; }

    protected TelmaSimulator Telma => App.Telma;
}

/// <summary>The server's settings for a simulated Telma.</summary>
public static class TelmaSettings
{
    public static Dictionary<string, string?> Of(TelmaSimulator telma, IReadOnlyDictionary<string, string?> others) => new(others)
    {
        ["Telma:Mode"] = "api",
        ["Telma:BaseAddress"] = telma.Address.ToString(),
        ["Telma:Token"] = telma.Token,
        ["Telma:WebhookSecret"] = telma.WebhookSecret,
        ["Telma:OrganisationSor"] = "950531000016003",
    };
}
