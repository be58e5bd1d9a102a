using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Demo;

/// <summary>Whether the demo brings partners with it, and where they post their events.</summary>
internal sealed class DemoSimulators(IConfiguration configuration, IHostEnvironment environment, IServer server)
{
    public bool AreWanted => (configuration["Simulators:Enabled"]?.ToLowerInvariant(), environment.IsDevelopment()) switch
    {
        ("true", false) => throw new StorageException(
            "Simulators__Enabled=true is for Development only: what is meant for a partner would not reach it."),
        (null or "" or "true", var development) => development,
        ("false", _) => false,
        _ => throw new StorageException("Simulators__Enabled must be true or false."),
    };

    /// <summary>The address of this server with a path; null without plain HTTP.</summary>
    public Uri? Callback(string path) => server.Features.Get<IServerAddressesFeature>()?.Addresses
        .Select(address => address.Replace("[::]", "localhost").Replace("0.0.0.0", "localhost")
            .Replace("+", "localhost").Replace("*", "localhost"))
        .FirstOrDefault(address => address.StartsWith("http:", StringComparison.Ordinal)) is { } own
            ? new Uri(new Uri(own), path)
            : null;
}
