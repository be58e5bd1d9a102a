using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Partners.Fut;
using TeleSSL.Server.Partners.Fut.Inbox;
using TeleSSL.Server.Partners.Telma;

namespace TeleSSL.Server.Partners;

internal static class PartnersModule
{
    public static IServiceCollection AddPartners(this IServiceCollection services) => services
        .AddTelma()
        .AddFut()
        .AddFutInbox()
        // Lazy: in manual mode there is no client.
        .AddSingleton(provider => new Lazy<ITelma>(provider.GetRequiredService<ITelma>))
        .AddSingleton<PersonalDataRedactor>().AddSingleton<TelmaMessages>().AddSingleton<TelmaEscalations>().AddSingleton<TelmaReports>()
        .AddSingleton<IPartnerLine, TelmaPartnerLine>()
        .AddSingleton(provider => new Lazy<ISslOrders>(provider.GetRequiredService<ISslOrders>))
        .AddSingleton<FutOrderQueue>().AddSingleton<IOrderFollower>(provider => provider.GetRequiredService<FutOrderQueue>())
        .AddSingleton<FutOrderMessages>().AddSingleton<FutOrderSender>().AddSingleton<IPartnerLine, FutPartnerLine>()
        .AddSingleton<OutboxList>().AddSingleton<PartnerViews>().AddSingleton<AnnouncementStore>()
        .AddSingleton<TelmaChanges>().AddSingleton<TelmaPoll>().AddHostedService(provider => provider.GetRequiredService<TelmaPoll>());

    public static void MapPartners(this IEndpointRouteBuilder routes)
    {
        routes.MapPartnerViews();
        routes.MapOutbox();
        routes.MapTelmaEvents();
        routes.MapFutInbox();
    }
}
