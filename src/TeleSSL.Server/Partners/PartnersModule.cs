using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Server.Platform;

namespace TeleSSL.Server.Partners;

internal static class PartnersModule
{
    public static IServiceCollection AddPartners(this IServiceCollection services) => services
        .AddTelma()
        // While cases are told by hand there is nobody to call.
        .AddSingleton(provider => new Lazy<ITelma>(provider.GetRequiredService<ITelma>))
        .AddSingleton<PersonalWords>().AddSingleton<TelmaMessages>().AddSingleton<TelmaEscalations>().AddSingleton<TelmaReports>()
        .AddSingleton<Outbox>().AddSingleton<OutboxQueue>().AddSingleton<OutboxMeters>().AddSingleton<OutboxStore>().AddSingleton<OutboxList>()
        .AddSingleton<OutboxUpkeep>().AddSingleton<UpkeepChore>(provider => provider.GetRequiredService<OutboxUpkeep>().Run)
        .AddSingleton<PartnerViews>().AddSingleton<AnnouncementStore>()
        .AddSingleton<OutboxService>().AddHostedService(provider => provider.GetRequiredService<OutboxService>())
        .AddSingleton<TelmaChanges>().AddSingleton<TelmaPoll>().AddHostedService(provider => provider.GetRequiredService<TelmaPoll>());

    public static void MapPartners(this IEndpointRouteBuilder routes)
    {
        routes.MapPartnerViews();
        routes.MapOutbox();
        routes.MapTelmaEvents();
    }
}
