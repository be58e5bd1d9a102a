using TeleSSL.Server.Partners.Telma;
using TeleSSL.Simulators.Telma;

namespace TeleSSL.Server.Demo;

/// <summary>Telma for the demo: a simulator in the same process, unless the settings name another address.</summary>
internal sealed partial class DemoTelma(
    DemoSimulators simulators, IConfiguration configuration, IHostApplicationLifetime lifetime, TimeProvider time,
    ILogger<DemoTelma> logger)
    : IAsyncDisposable
{
    // Not assigned to any organisation.
    private const string NobodysSor = "99900000000000000";

    private TelmaSimulator? telma;

    /// <summary>Must run before <see cref="TelmaOptions"/> is read: it points the options at the simulator started here.</summary>
    public async Task Start()
    {
        if (!simulators.AreWanted || configuration["Telma:Mode"] is not null)
            return;
        telma = await TelmaSimulator.Start(
            new TelmaSimulatorOptions { Script = TelmaScript.Demo, Again = [TimeSpan.FromSeconds(5)], Time = time });
        configuration["Telma:Mode"] = "api";
        configuration["Telma:BaseAddress"] = telma.Address.ToString();
        configuration["Telma:Token"] = telma.Token;
        configuration["Telma:WebhookSecret"] = telma.WebhookSecret;
        configuration["Telma:OrganisationSor"] ??= NobodysSor;
        lifetime.ApplicationStarted.Register(() => telma.CallTo(simulators.Callback(TelmaModule.EventsPath)));
        LogStarted(telma.Control);
    }

    public async ValueTask DisposeAsync()
    {
        if (telma is not null)
            await telma.DisposeAsync();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Telma is simulated; control it at {Control}")]
    private partial void LogStarted(Uri control);
}
