using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Public;
using TeleSSL.Tests.House;
using Host = TeleSSL.Tests.House.Host;

namespace TeleSSL.Tests.Support;

/// <summary>A server that answers fault reports and never comes to open tickets, as if it were killed in between.</summary>
public sealed class AnsweringApp(Databases databases) : TeleSSLApp(databases)
{
    internal CountedDb Db => (CountedDb)Host.Services.GetRequiredService<Db>();

    /// <summary>Another on the same database (PostgreSQL only).</summary>
    public Host Second() => Started(Settings);

    /// <summary>It is gone, and the whole server starts on what it left.</summary>
    public async Task<Host> Restarted()
    {
        await Host.DisposeAsync();
        var host = new Host(Settings) { Time = Host.Time };
        host.Start();
        return host;
    }

    protected override Host Started(IReadOnlyDictionary<string, string?> settings)
    {
        var roomy = new Dictionary<string, string?>(settings) { ["Public:PerAddress"] = "1000", ["Public:PerDevice"] = "1000", ["Public:UnprovenPerAddress"] = "1000", ["Public:Unproven"] = "1000" };
        var host = new Host(roomy) { Also = WithoutTheService };
        host.Start();
        return host;
    }

    private static void WithoutTheService(IServiceCollection services)
    {
        var real = services.Single(service => service.ServiceType == typeof(Db)).ImplementationFactory!;
        services.AddSingleton<Db>(provider => new CountedDb((Db)real(provider)));
        Assert.True(services.Remove(services.Single(IsTheService)));
    }

    private static bool IsTheService(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service.ImplementationFactory?.Method.ReturnType == typeof(FaultReportService);
}
