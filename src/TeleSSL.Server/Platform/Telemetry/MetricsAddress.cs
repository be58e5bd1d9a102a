using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Telemetry;

/// <summary>
/// The address that serves only <c>/metrics</c>, in addition to <c>Urls</c>. Requests are matched by local port, never by the Host
/// header, which the caller controls.
/// </summary>
internal sealed class MetricsAddress
{
    public const string Setting = "Telemetry:MetricsUrl";
    private const string KestrelsOwn = "http://localhost:5000";

    private volatile int port;

    /// <param name="urls">All addresses, the metrics address last.</param>
    /// <param name="server">Provides the ports that were bound dynamically.</param>
    /// <param name="lifetime">Signals when the ports are bound.</param>
    public MetricsAddress(string[] urls, IServer server, IHostApplicationLifetime lifetime)
    {
        port = PortOf(urls);
        if (port == 0)
            lifetime.ApplicationStarted.Register(() => port = LastOf(server));
    }

    public bool Took(ConnectionInfo connection) => port != 0 && connection.LocalPort == port;

    /// <summary>The metrics port, which no other address may use; 0 binds a free one.</summary>
    public static int PortOf(string[] urls)
    {
        var port = Parse(urls[^1], "Telemetry__MetricsUrl").Port;
        return port != 0 && urls.SkipLast(1).Any(url => Parse(url, "Urls").Port == port)
            ? throw new StorageException($"Telemetry__MetricsUrl has port {port}, which is one of Urls: metrics need a port of their own.")
            : port;
    }

    /// <summary>All addresses to listen on, the metrics address last.</summary>
    public static string[] Urls(IConfiguration configuration) => [.. Public(configuration), configuration[Setting]!.Trim()];

    // Repeats the defaults of the framework, which it does not apply once any address is set.
    private static string[] Public(IConfiguration configuration)
    {
        string[] urls = [.. Parts(configuration[WebHostDefaults.ServerUrlsKey] ?? "")];
        string[] ports = [.. Ports(configuration, "http"), .. Ports(configuration, "https")];
        return urls.Length > 0 ? urls : ports.Length > 0 ? ports : [KestrelsOwn];
    }

    private static IEnumerable<string> Ports(IConfiguration configuration, string scheme) =>
        Parts(configuration[$"{scheme}_ports"] ?? "").Select(port => $"{scheme}://*:{port}");

    private static string[] Parts(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static BindingAddress Parse(string url, string setting)
    {
        try
        {
            return BindingAddress.Parse(url) is { IsUnixPipe: false, IsNamedPipe: false } address
                ? address
                : throw new StorageException($"{setting} is '{url}'; beside Telemetry__MetricsUrl each address must have a port.");
        }
        catch (FormatException)
        {
            throw new StorageException($"{setting} is '{url}'; it must be an address to listen at, such as http://127.0.0.1:9464.");
        }
    }

    // Addresses are bound in order.
    private static int LastOf(IServer server) =>
        BindingAddress.Parse(server.Features.Get<IServerAddressesFeature>()!.Addresses.Last()).Port;
}
