using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Telemetry;

/// <summary>
/// The address that serves <c>/metrics</c> and nothing else, beside those of <c>Urls</c>. It is known by the port that the connection
/// came in on: what a caller says of itself, as in the header Host, counts for nothing.
/// </summary>
internal sealed class MetricsAddress
{
    public const string Setting = "Telemetry:MetricsUrl";
    private const string KestrelsOwn = "http://localhost:5000";

    private volatile int port;

    /// <param name="urls">All addresses, that of the metrics last.</param>
    /// <param name="server">Knows which ports were free.</param>
    /// <param name="lifetime">Says when it knows.</param>
    public MetricsAddress(string[] urls, IServer server, IHostApplicationLifetime lifetime)
    {
        port = PortOf(urls);
        if (port == 0)
            lifetime.ApplicationStarted.Register(() => port = LastOf(server));
    }

    public bool Took(ConnectionInfo connection) => port != 0 && connection.LocalPort == port;

    /// <summary>Its port, which none of the others has; 0 for one that is free.</summary>
    public static int PortOf(string[] urls)
    {
        var port = Parse(urls[^1], "Telemetry__MetricsUrl").Port;
        return port != 0 && urls.SkipLast(1).Any(url => Parse(url, "Urls").Port == port)
            ? throw new StorageException($"Telemetry__MetricsUrl has port {port}, which is one of Urls: metrics need a port of their own.")
            : port;
    }

    /// <summary>All addresses to listen at, that of the metrics last.</summary>
    public static string[] Urls(IConfiguration configuration) => [.. Public(configuration), configuration[Setting]!.Trim()];

    // As the framework finds them, which it does no more once there are any.
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

    // They are bound in their order.
    private static int LastOf(IServer server) => BindingAddress.Parse(server.Features.Get<IServerAddressesFeature>()!.Addresses.Last()).Port;
}
