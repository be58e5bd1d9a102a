using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Simulators.Shared;

namespace TeleSSL.Simulators.Fut;

/// <summary>
/// FUT as a real HTTP server on the loopback address: login, FHIR services, ssl-order and ssl-catalogue, with all data in memory. Several
/// can run side by side.
/// </summary>
public sealed partial class FutSimulator : IAsyncDisposable
{
    private const long MaxBody = 8 << 20;

    private static readonly string[] Services =
        ["auth", "patient", "careplan", "organization", "device", "task", "reporting", "ssl-order", "ssl-catalogue"];

    private readonly FutSimulatorOptions options;
    private readonly SkewedTime clock;
    private readonly SignedPost post;
    private readonly FutEvents events;
    private readonly CancellationTokenSource stopping = new();
    private readonly WebApplication app;
    private FutWorld? world;
    private FutSettings settings;
    private int ended;

    private FutSimulator(FutSimulatorOptions options)
    {
        this.options = options;
        clock = new SkewedTime(options.Time);
        settings = options.Settings;
        clock.Off = TimeSpan.FromSeconds(settings.SkewSeconds);
        post = new SignedPost(options.EventSecret, SslWire.TimestampHeader, SslWire.SignatureHeader, clock);
        events = new FutEvents(post, Faults, clock, options.Time);
        app = Build();
    }

    /// <summary>Starts a simulator; it is listening when the task completes.</summary>
    public static async Task<FutSimulator> Start(FutSimulatorOptions options, CancellationToken ct = default)
    {
        var fut = new FutSimulator(options);
        await fut.app.StartAsync(ct);
        fut.world = new FutWorld(
            new FutAddresses(fut.app.Urls.Single()), options.ClientSecret, fut.Faults, fut.events, () => fut.settings, fut.clock);
        fut.CallTo(options.Callback);
        fut.events.Start();
        return fut;
    }

    public FutAddresses At => World.At;

    public string ClientSecret => options.ClientSecret;

    public string EventSecret => options.EventSecret;

    public FutFaults Faults { get; } = new();

    public IReadOnlyList<FutCall> Calls => World.Calls;

    /// <summary>The response status of each event posted; 0 when there was no response.</summary>
    public IReadOnlyList<int> Posted => post.Answers;

    public FutSettings Settings
    {
        get => settings;
        set
        {
            settings = value;
            clock.Off = TimeSpan.FromSeconds(value.SkewSeconds);
        }
    }

    private FutWorld World => world ?? throw new InvalidOperationException("The simulator has not started.");

    /// <summary>Posts events to this address from now on; through a handler where there are no sockets.</summary>
    public void CallTo(Uri? callback, HttpMessageHandler? handler = null) => post.CallTo(callback, handler);

    /// <summary>Completes when every event so far has been posted.</summary>
    public Task Quiet() => events.Quiet();

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref ended, 1) == 1)
            return;
        await stopping.CancelAsync();
        await events.DisposeAsync();
        await app.DisposeAsync();
        stopping.Dispose();
    }

    private WebApplication Build()
    {
        var built = LoopbackHost.Build(options.Port, MaxBody);
        var door = new FutDoor(Faults, () => World, options.Time, stopping.Token);
        built.UseRouting();
        foreach (var service in Services)
            built.Map($"/{service}/{{**rest}}", (RequestDelegate)door.Enter);
        new FutControl(this).Map(built.MapGroup("/control"));
        return built;
    }
}
