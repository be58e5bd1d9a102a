using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Partners;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>Our client as the server has it, and a Telma at the other end; no server around it.</summary>
internal sealed class TelmaLine : IAsyncDisposable
{
    /// <summary>Hardly waits between tries, and waits for ever for an answer: for tests in which time is no matter.</summary>
    public static readonly PartnerResilienceOptions Quick = new()
    {
        Delay = TimeSpan.FromMilliseconds(1),
        AttemptTimeout = ServerProcess.Patience,
        TotalTimeout = ServerProcess.Patience * 4,
        MinAttemptsToBreak = 100,
    };

    private readonly ServiceProvider services;

    private TelmaLine(TelmaSimulator telma, PartnerResilienceOptions resilience, TimeProvider time, string? token, Uri? address = null)
    {
        Telma = telma;
        var settings = TelmaSettings.Of(telma, new Dictionary<string, string?>());
        settings["Telma:Token"] = token ?? settings["Telma:Token"];
        settings["Telma:BaseAddress"] = address?.ToString() ?? settings["Telma:BaseAddress"];
        services = new ServiceCollection()
            .AddLogging(logging => logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Trace))
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Development })
            .AddSingleton(time)
            .AddTelma()
            .AddKeyedSingleton(TelmaModule.Name, resilience)
            .BuildServiceProvider();
    }

    public TelmaSimulator Telma { get; }

    public LogLines Log { get; } = new();

    public ITelma Client => services.GetRequiredService<ITelma>();

    public string Breaker => services.GetRequiredService<PartnerBreakers>().State(TelmaModule.Name);

    public HttpClient Http => services.GetRequiredService<IHttpClientFactory>().CreateClient(TelmaModule.Name);

    public static async Task<TelmaLine> Open(
        PartnerResilienceOptions? resilience = null,
        TimeProvider? time = null,
        string? token = null,
        TelmaScript? script = null,
        Uri? address = null)
    {
        var telma = await TelmaSimulator.Start(new TelmaSimulatorOptions
        {
            Time = time ?? TimeProvider.System,
            PageLength = 2,
            Script = script ?? TelmaScript.Nothing,
        });
        return new TelmaLine(telma, resilience ?? Quick, time ?? TimeProvider.System, token, address);
    }

    public static Task<TelmaLine> To(TelmaSimulator telma, TimeProvider time) => Task.FromResult(new TelmaLine(telma, Quick, time, null));

    public Task<TelmaTicket> Escalate(string key = "key-1", Func<TelmaEscalation, TelmaEscalation>? but = null, CancellationToken ct = default) =>
        Client.Escalate(key, (but ?? (asked => asked))(Escalation(key)), ct);

    public static TelmaEscalation Escalation(string externalId) => new(
        externalId,
        TelmaTarget.Telma,
        "citizen-app",
        TelmaComponent.CitizenApp,
        TelmaPriority.P3,
        "App'en viser en hvid side",
        "Efter opdateringen viser app'en en hvid side ved start.",
        new TelmaAffected("prod", AppVersion: "4.2.1", DeviceModel: "Tablet 10"),
        "950531000016003",
        new TelmaReporter("spoc-agent"),
        TelmaClinicalRisk.None,
        new TelmaTriage(["genstartet", "andet netværk"], true, "spoc-agent", new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero)));

    /// <summary>How a call fails, as the rest of the house hears it.</summary>
    public static async Task<PartnerFailure> Fails(Func<Task> call, DateTimeOffset now = default) =>
        PartnerFailure.Of(await Assert.ThrowsAnyAsync<Exception>(call), now) ?? throw new InvalidOperationException("None of a partner's failures.");

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Telma.DisposeAsync();
    }
}
