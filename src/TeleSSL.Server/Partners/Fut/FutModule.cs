using System.Text.Json;
using Refit;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Server.Partners.Fut;

internal static class FutModule
{
    /// <summary>The name of FUT's HTTP client, and the key of its <see cref="PartnerResilienceOptions"/>.</summary>
    public const string Name = "fut";

    /// <summary>The name of the login's HTTP client; its calls have no token.</summary>
    public const string LoginName = "fut-login";

    public static IServiceCollection AddFut(this IServiceCollection services)
    {
        services.AddSingleton(provider => FutOptions.Of(
            provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>()));
        services.AddPartnerHttp(LoginName).AddPartnerHttp(Name);
        services.AddTransient<FutTokenHandler>().AddSingleton<ITokenSource, FutTokenSource>();
        services.AddHttpClient(Name).AddHttpMessageHandler<FutTokenHandler>();
        services.AddClient<IFutLogin>(LoginName, options => options.Issuer, JsonSerializerOptions.Web);
        services.AddClient<ISslOrders>(Name, options => options.SslOrder, SslWire.Json);
        services.AddClient<ISslCatalogues>(Name, options => options.SslCatalogue, SslWire.Json);
        services.AddFhir<IFutPatients>("Patient").AddFhir<IFutCarePlans>("CarePlan").AddFhir<IFutOrganizations>("Organization");
        return services.AddFhir<IFutDevices>("Device").AddFhir<IFutTasks>("Task").AddFhir<IFutReports>("Reporting");
    }

    private static IServiceCollection AddFhir<T>(this IServiceCollection services, string service)
        where T : class =>
        services.AddClient<T>(Name, options => options.Fhir(service), FutFhir.Json, FutFhir.MediaType);

    private static IServiceCollection AddClient<T>(
        this IServiceCollection services, string name, Func<FutOptions, Uri?> address, JsonSerializerOptions json,
        string mediaType = "application/json")
        where T : class => services.AddSingleton(provider =>
    {
        var options = provider.GetRequiredService<FutOptions>();
        var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(name);
        http.BaseAddress = options.IsOn ? address(options) : throw new InvalidOperationException("Ssl__UseFutOrderService is off.");
        http.Timeout = Timeout.InfiniteTimeSpan;
        return RestService.ForGenerated<T>(http, PartnerRefit.Settings(json, mediaType));
    });
}
