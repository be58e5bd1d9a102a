using Microsoft.Extensions.Configuration;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Tests.Telemetry;

public class MetricsAddressTests
{
    private const string Metrics = "http://127.0.0.1:9464";

    [Theory]
    [InlineData("urls", "http://localhost:5080;http://[::]:81", "http://localhost:5080", "http://[::]:81")]
    [InlineData("http_ports", "8080;8081", "http://*:8080", "http://*:8081")]
    [InlineData("https_ports", "8443", "https://*:8443")]
    [InlineData("urls", "", "http://localhost:5000")]
    public void It_is_added_to_the_addresses_that_the_server_would_have(string setting, string value, params string[] others) =>
        Assert.Equal([.. others, Metrics], MetricsAddress.Urls(Configuration(setting, value)));

    [Fact]
    public void It_is_known_by_its_port() =>
        Assert.Equal(9464, MetricsAddress.PortOf(["http://localhost:5080", Metrics]));

    [Theory]
    [InlineData("http://10.0.0.1:9464", "a port of their own")]
    [InlineData("http://localhost:5080;https://*:9464", "a port of their own")]
    [InlineData("http://unix:/run/telessl.sock", "each address must have a port")]
    public void A_port_that_is_public_too_is_refused(string urls, string why) =>
        Assert.Contains(why, Assert.Throws<StorageException>(() => MetricsAddress.PortOf([.. urls.Split(';'), Metrics])).Message);

    private static IConfiguration Configuration(string setting, string value) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { [MetricsAddress.Setting] = Metrics, [setting] = value }).Build();
}
