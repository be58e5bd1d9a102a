using TeleSSL.Server.Partners.Fut;
using TeleSSL.Server.Partners.Fut.Inbox;
using TeleSSL.Simulators.Fut;

namespace TeleSSL.Server.Demo;

/// <summary>FUT for the demo: a simulator in the same process, unless the settings say otherwise. A buyer there sends an order.</summary>
internal sealed partial class DemoFut(
    DemoSimulators simulators, IConfiguration configuration, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<DemoFut> logger)
    : IAsyncDisposable
{
    private const int Odense = 461;
    private const int Varde = 573;
    private const int Vejen = 575;

    private FutSimulator? fut;

    /// <summary>Must run before <see cref="FutOptions"/> is read: it points the options at the simulator started here.</summary>
    public async Task Start()
    {
        if (!simulators.AreWanted || configuration["Ssl:UseFutOrderService"] is not null)
            return;
        fut = await FutSimulator.Start(new FutSimulatorOptions { Time = time });
        foreach (var (key, value) in Settings(fut))
            configuration[key] = value;
        lifetime.ApplicationStarted.Register(() =>
        {
            fut.CallTo(simulators.Callback(FutEvents.Path));
            fut.Order(new FutOrderAsked(Package: "TeleKOL-kit"));
        });
        LogStarted(fut.At.Control);
    }

    public async ValueTask DisposeAsync()
    {
        if (fut is not null)
            await fut.DisposeAsync();
    }

    private static IEnumerable<(string Key, string Value)> Settings(FutSimulator fut)
    {
        var at = fut.At;
        yield return ("Ssl:UseFutOrderService", "on");
        yield return ("Ssl:Order", at.SslOrder.ToString());
        yield return ("Ssl:Catalogue", at.SslCatalogue.ToString());
        yield return ("Fut:Auth:Issuer", at.Issuer.ToString());
        yield return ("Fut:Auth:ClientId", "telessl");
        yield return ("Fut:Auth:Secret", fut.ClientSecret);
        yield return ("Fut:EventSecret", fut.EventSecret);
        yield return ("Fut:OrganizationId", at.Organization(900));
        yield return ("Fut:Unit", "ssl-syd");
        foreach (var service in new[] { "Patient", "CarePlan", "Organization", "Device", "Task", "Reporting" })
            yield return ($"Fut:Fhir:{service}", at.Fhir(service.ToLowerInvariant()).ToString());
        foreach (var buyer in new[] { Odense, Varde, Vejen })
            yield return ($"Fut:Buyers:{buyer}", at.Organization(buyer));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "FUT is simulated; control it at {Control}")]
    private partial void LogStarted(Uri control);
}
