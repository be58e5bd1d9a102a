using Polly.Telemetry;

namespace TeleSSL.Server.Partners;

internal static class PartnerHttp
{
    /// <summary>Registers a partner's named client with its own circuit breaker; its options are a service keyed by the name.</summary>
    public static IServiceCollection AddPartnerHttp(this IServiceCollection services, string partner)
    {
        var http = services.AddHttpClient(partner)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = TimeSpan.FromSeconds(5),
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        http.AddResilienceHandler("calls", (pipeline, context) => Resilience(context.ServiceProvider, partner).Build(pipeline));
        http.AddHttpMessageHandler(() => new BufferingHandler());
        return services.AddSingleton<PartnerBreakers>()
            .AddKeyedSingleton(partner, new PartnerResilienceOptions())
            .Configure<TelemetryOptions>(telemetry => telemetry.SeverityProvider = Severity);
    }

    private static PartnerResilience Resilience(IServiceProvider services, string partner) => new(
        services.GetRequiredKeyedService<PartnerResilienceOptions>(partner),
        services.GetRequiredService<PartnerBreakers>().Of(partner),
        services.GetRequiredService<TimeProvider>());

    // Single attempts are logged at Debug; operators need retries, timeouts and breaker changes.
    private static ResilienceEventSeverity Severity(SeverityProviderArguments args) =>
        args.Event.EventName == "ExecutionAttempt" ? ResilienceEventSeverity.Debug : args.Event.Severity;
}
