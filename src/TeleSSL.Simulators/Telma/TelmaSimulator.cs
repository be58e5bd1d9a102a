using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Simulators.Shared;

namespace TeleSSL.Simulators.Telma;

/// <summary>A recorded call.</summary>
public sealed record TelmaCall(string Method, string Path, string? IdempotencyKey, DateTimeOffset At);

/// <summary>Telma as a real HTTP server on the loopback address, with all data in memory. Several can run side by side.</summary>
public sealed partial class TelmaSimulator : IAsyncDisposable
{
    private readonly TelmaSimulatorOptions options;
    private readonly SkewedTime clock;
    private readonly TelmaDesk desk;
    private readonly TelmaAttachments attachments = new();
    private readonly TelmaAnnouncements bulletin;
    private readonly TelmaWebhooks webhooks;
    private readonly TelmaScriptRunner stage;
    private readonly CancellationTokenSource stopping = new();
    private readonly List<TelmaCall> calls = [];
    private readonly WebApplication app;
    private int ended;

    private TelmaSimulator(TelmaSimulatorOptions options)
    {
        this.options = options;
        clock = new SkewedTime(options.Time);
        webhooks = new TelmaWebhooks(options.WebhookSecret, options.Again, clock);
        desk = new TelmaDesk(clock, webhooks.Tell);
        bulletin = new TelmaAnnouncements(clock);
        stage = new TelmaScriptRunner(this, options.Script, options.Time, stopping.Token);
        app = Build();
    }

    /// <summary>Starts a simulator; it is listening when the task completes.</summary>
    public static async Task<TelmaSimulator> Start(TelmaSimulatorOptions options, CancellationToken ct = default)
    {
        var simulator = new TelmaSimulator(options);
        simulator.CallTo(options.Callback);
        simulator.webhooks.Start();
        await simulator.app.StartAsync(ct);
        return simulator;
    }

    public Uri Address => new($"{app.Urls.Single()}/telma/{TelmaWire.Version}");

    public Uri Control => new($"{app.Urls.Single()}/control");

    public string Token => options.Token;

    /// <summary>The secret that signs events from now on.</summary>
    public string WebhookSecret
    {
        get => webhooks.Secret;
        set => webhooks.Secret = value;
    }

    public TelmaFaults Faults { get; } = new();

    public IReadOnlyList<TelmaCall> Calls
    {
        get
        {
            lock (calls)
                return [.. calls];
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref ended, 1) == 1)
            return;
        await stopping.CancelAsync();
        await webhooks.DisposeAsync();
        await app.DisposeAsync();
        await stage.DisposeAsync();
        stopping.Dispose();
    }

    private WebApplication Build()
    {
        var built = LoopbackHost.Build(options.Port, TelmaAttachments.MaxLength + (1 << 20));
        var door = new TelmaAuthMiddleware(options.Token, new TelmaFaultInjector(Faults, options.Time, stopping.Token), Note);
        built.UseRouting();
        built.UseWhen(http => http.Request.Path.StartsWithSegments("/telma"), branch => branch.Use(next => http => door.Enter(http, next)));
        new TelmaEndpoints(desk, attachments, bulletin, new TelmaRepeats(), stage.Play, options.PageLength)
            .Map(built.MapGroup($"/telma/{TelmaWire.Version}"));
        new TelmaControl(this).Map(built.MapGroup("/control"));
        return built;
    }

    private void Note(HttpRequest request)
    {
        lock (calls)
            calls.Add(new TelmaCall(
                request.Method, request.Path, request.Headers[TelmaWire.IdempotencyKeyHeader].FirstOrDefault(), options.Time.GetUtcNow()));
    }
}
