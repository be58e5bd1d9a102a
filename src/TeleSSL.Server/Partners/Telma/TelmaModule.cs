using System.Net.Http.Headers;
using Refit;
using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Server.Partners.Telma;

internal static class TelmaModule
{
    /// <summary>The key of Telma's <see cref="PartnerPipeline"/>, and the name of its client.</summary>
    public const string Name = "telma";

    /// <summary>Where Telma posts its events.</summary>
    public const string EventsPath = "/api/partners/telma/events";

    public static IServiceCollection AddTelma(this IServiceCollection services)
    {
        services.AddHttpClient(Name)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = TimeSpan.FromSeconds(5),
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .AddHttpMessageHandler(provider => new PartnerHandler(provider.GetRequiredKeyedService<PartnerPipeline>(Name)))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        return services
            .AddSingleton(provider => TelmaOptions.Of(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>()))
            .AddKeyedSingleton(Name, new PartnerPatience())
            .AddKeyedSingleton(Name, (provider, _) => ActivatorUtilities.CreateInstance<PartnerPipeline>(
                provider, Name, provider.GetRequiredKeyedService<PartnerPatience>(Name)))
            .AddSingleton(provider => Client(provider.GetRequiredService<IHttpClientFactory>().CreateClient(Name), provider.GetRequiredService<TelmaOptions>()));
    }

    private static ITelma Client(HttpClient http, TelmaOptions options)
    {
        http.BaseAddress = options.BaseAddress ?? throw new InvalidOperationException("Telma__Mode is manual: nobody calls Telma.");
        http.Timeout = Timeout.InfiniteTimeSpan;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.Token);
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/problem+json"));
        return RestService.ForGenerated<ITelma>(http, PartnerRefit.Settings(TelmaWire.Json));
    }
}
