using TeleSSL.Server.Journal;

namespace TeleSSL.Server.Support;

internal static class SupportModule
{
    public static IServiceCollection AddSupport(this IServiceCollection services) =>
        services
            .AddSingleton<TicketStore>().AddSingleton<TicketTexts>().AddSingleton<TicketViews>().AddSingleton<TicketList>().AddSingleton<TicketDrafts>()
            .AddSingleton<TicketBondViews>()
            .AddSingleton<TicketSight>(provider => provider.GetRequiredService<TicketViews>().Sees)
            .AddSingleton<TicketWatchService>().AddHostedService(provider => provider.GetRequiredService<TicketWatchService>());

    public static void MapSupport(this IEndpointRouteBuilder routes)
    {
        routes.MapTickets();
        routes.MapBonds();
        routes.MapDrafts();
        routes.MapServiceLevels();
        routes.MapWorkingCalendars();
    }
}
