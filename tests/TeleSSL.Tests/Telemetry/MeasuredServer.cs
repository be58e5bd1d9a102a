using System.Text.RegularExpressions;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Telemetry;

/// <summary>A server in a process of its own, which is measured alone, with an address for its metrics and one that its traces are sent to.</summary>
public sealed partial class MeasuredServer(Databases databases) : IAsyncLifetime
{
    private readonly HttpClient metrics = new();

    public string? Unavailable => databases.Unavailable;

    public ServerProcess Server { get; private set; } = null!;

    public Collector Collector { get; private set; } = null!;

    public Client Metrics => new(metrics);

    public async ValueTask InitializeAsync()
    {
        if (Unavailable is not null)
            return;
        Collector = await Collector.Start();
        Server = await new ServerProcess(new Dictionary<string, string?>(await databases.New())
        {
            ["Telemetry:MetricsUrl"] = "http://127.0.0.1:0",
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = Collector.Url,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "50",
        }).Start();
        await Eventually.Is(() => Task.FromResult(Listening().Count(Server.Output) == 2), "a second address");
        metrics.BaseAddress = new Uri(Listening().Matches(Server.Output)[1].Value);
    }

    /// <summary>The value of a series, or of all those together that have this name and these labels; null when there is none.</summary>
    public async Task<double?> Value(string name, params string[] labels)
    {
        var lines = (await Metrics.Get("/metrics")).Expect(200).Body.Split('\n')
            .Where(line => line.StartsWith(name + "{", StringComparison.Ordinal) && labels.All(label => line.Contains(label))).ToArray();
        return lines.Length == 0 ? null : lines.Sum(line => double.Parse(line[(line.LastIndexOf('}') + 2)..].Split(' ')[0]));
    }

    public async ValueTask DisposeAsync()
    {
        metrics.Dispose();
        if (Server is not null)
            await Server.DisposeAsync();
        if (Collector is not null)
            await Collector.DisposeAsync();
    }

    [GeneratedRegex(@"(?<=listening on: )http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
