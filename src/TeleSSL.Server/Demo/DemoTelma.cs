using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Simulators.Telma;

namespace TeleSSL.Server.Demo;

/// <summary>Telma for the demo: a simulator in the same process, unless the settings name another address.</summary>
internal sealed partial class DemoTelma(
    IConfiguration configuration, IHostEnvironment environment, IServer server, IHostApplicationLifetime lifetime, TimeProvider time,
    ILogger<DemoTelma> logger)
    : IAsyncDisposable
{
    // Not assigned to any organisation.
    private const string NobodysSor = "99900000000000000";

    private TelmaSimulator? telma;

    /// <summary>Must run before <see cref="TelmaOptions"/> is read: it points the options at the simulator started here.</summary>
    public async Task Start()
    {
        if (!IsWanted() || configuration["Telma:Mode"] is not null)
            return;
        telma = await TelmaSimulator.Start(
            new TelmaSimulatorOptions { Script = TelmaScript.Demo, Again = [TimeSpan.FromSeconds(5)], Time = time });
        configuration["Telma:Mode"] = "api";
        configuration["Telma:BaseAddress"] = telma.Address.ToString();
        configuration["Telma:Token"] = telma.Token;
        configuration["Telma:WebhookSecret"] = telma.WebhookSecret;
        configuration["Telma:OrganisationSor"] ??= NobodysSor;
        lifetime.ApplicationStarted.Register(() => telma.CallTo(Callback()));
        LogStarted(telma.Control);
    }

    public async ValueTask DisposeAsync()
    {
        if (telma is not null)
            await telma.DisposeAsync();
    }

    private bool IsWanted() => (configuration["Simulators:Enabled"]?.ToLowerInvariant(), environment.IsDevelopment()) switch
    {
        ("true", false) => throw new StorageException(
            "Simulators__Enabled=true is for Development only: escalated tickets would not reach Telma."),
        (null or "" or "true", var development) => development,
        ("false", _) => false,
        _ => throw new StorageException("Simulators__Enabled must be true or false."),
    };

    private Uri? Callback() => server.Features.Get<IServerAddressesFeature>()?.Addresses
        .Select(address => address.Replace("[::]", "localhost").Replace("0.0.0.0", "localhost")
            .Replace("+", "localhost").Replace("*", "localhost"))
        .FirstOrDefault(address => address.StartsWith("http:", StringComparison.Ordinal)) is { } own
            ? new Uri(new Uri(own), TelmaModule.EventsPath)
            : null;

    [LoggerMessage(Level = LogLevel.Information, Message = "Telma is simulated; control it at {Control}")]
    private partial void LogStarted(Uri control);
}
