namespace TeleSSL.Server.Partners.Fut.Inbox;

internal static class FutInboxModule
{
    public static IServiceCollection AddFutInbox(this IServiceCollection services) => services
        .AddSingleton(provider => FutInboxOptions.Of(provider.GetRequiredService<IConfiguration>()))
        .AddSingleton<FutOrders>().AddSingleton<FutClients>().AddSingleton<FutHints>().AddSingleton<FutInboxMeters>()
        .AddSingleton<FutOrderReader>().AddSingleton<FutArrivalReader>()
        .AddSingleton<FutSaying>().AddSingleton<FutIntakes>().AddSingleton<FutReadings>()
        .AddSingleton<FutInbox>().AddSingleton<FutPoll>()
        .AddSingleton<FutInboxService>().AddHostedService(provider => provider.GetRequiredService<FutInboxService>());

    public static void MapFutInbox(this IEndpointRouteBuilder routes) => routes.MapFutEvents();
}
