using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace TeleSSL.Server.Platform.Telemetry;

/// <summary>Exports metrics and traces as configured, by OTLP or to a scraper. Without configuration nothing is collected.</summary>
internal static class TelemetryModule
{
    private const string OtlpEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Refusals>().AddSingleton<Jobs>();
        var (scraped, sent) = (Is(builder.Configuration, MetricsAddress.Setting), Is(builder.Configuration, OtlpEndpoint));
        if (scraped)
        {
            var urls = MetricsAddress.Urls(builder.Configuration);
            builder.Services.AddSingleton(provider => ActivatorUtilities.CreateInstance<MetricsAddress>(provider, (object)urls));
            builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, string.Join(';', urls));
        }

        if (!scraped && !sent)
            return;
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("telessl", serviceVersion: Product.Version))
            .WithMetrics(metrics => Measure(metrics, scraped, sent));
        if (sent)
            telemetry.WithTracing(Trace);
    }

    /// <summary>The metrics address serves only metrics, and no other address serves them.</summary>
    public static void UseTelemetry(this WebApplication app)
    {
        if (!Is(app.Configuration, MetricsAddress.Setting))
            return;
        app.MapWhen(http => app.Services.GetRequiredService<MetricsAddress>().Took(http.Connection), metrics =>
        {
            metrics.UseOpenTelemetryPrometheusScrapingEndpoint("/metrics");
            metrics.Run(http =>
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            });
        });
    }

    private static void Measure(MeterProviderBuilder metrics, bool scraped, bool sent)
    {
        metrics.AddMeter(ServerMeter.Name, "Npgsql").AddAspNetCoreInstrumentation()
            .AddHttpClientInstrumentation().AddRuntimeInstrumentation();
        if (scraped)
            metrics.AddPrometheusExporter();
        if (sent)
            metrics.AddOtlpExporter();
    }

    private static void Trace(TracerProviderBuilder traces) =>
        traces.AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddProcessor(new PrivateTags()).AddOtlpExporter();

    private static bool Is(IConfiguration configuration, string setting) => !string.IsNullOrWhiteSpace(configuration[setting]);
}
