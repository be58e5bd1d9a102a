using TeleSSL.Server.Platform;

namespace TeleSSL.Server.Outbox;

internal static class OutboxModule
{
    public static IServiceCollection AddOutbox(this IServiceCollection services) => services
        .AddSingleton<PartnerLines>().AddSingleton<OutboxWriter>()
        .AddSingleton<OutboxQueue>().AddSingleton<OutboxMeters>().AddSingleton<OutboxStore>()
        .AddSingleton<OutboxUpkeep>().AddSingleton<UpkeepChore>(provider => provider.GetRequiredService<OutboxUpkeep>().Run)
        .AddSingleton<OutboxService>().AddHostedService(provider => provider.GetRequiredService<OutboxService>());
}
