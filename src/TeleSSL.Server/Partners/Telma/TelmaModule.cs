using System.Net.Http.Headers;
using Refit;
using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Server.Partners.Telma;

internal static class TelmaModule
{
    /// <summary>The name of Telma's HTTP client, and the key of its <see cref="PartnerResilienceOptions"/>.</summary>
    public const string Name = "telma";

    /// <summary>Where Telma posts its events.</summary>
    public const string EventsPath = "/api/partners/telma/events";

    public static IServiceCollection AddTelma(this IServiceCollection services) => services
        .AddSingleton(provider => TelmaOptions.Of(
            provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>()))
        .AddPartnerHttp(Name)
        .AddSingleton(provider => Client(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(Name), provider.GetRequiredService<TelmaOptions>()));

    private static ITelma Client(HttpClient http, TelmaOptions options)
    {
        http.BaseAddress = options.BaseAddress ?? throw new InvalidOperationException("Telma__Mode is manual: Telma has no client.");
        http.Timeout = Timeout.InfiniteTimeSpan;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.Token);
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/problem+json"));
        return RestService.ForGenerated<ITelma>(http, PartnerRefit.Settings(TelmaWire.Json));
    }
}
