using TeleSSL.Contracts;
using TeleSSL.Server.Citizens.Finding;
using TeleSSL.Server.Citizens.Lists;
using TeleSSL.Server.Citizens.Pending;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Http.Texts;

namespace TeleSSL.Server.Citizens;

internal static class CitizensModule
{
    public static IServiceCollection AddCitizens(this IServiceCollection services) => services
        .AddSingleton<Identities>().AddSingleton<KeyCheck>().AddSingleton<VaultRepair>()
        .AddSingleton<CitizenStore>().AddSingleton<CitizenChanges>().AddSingleton<CitizenViews>().AddSingleton<Erasure>()
        .AddSingleton<LookUps>().AddSingleton<LookUpLimits>().AddSingleton<KnownCitizens>()
        .AddSingleton<CitizenNames>().AddSingleton<FindCandidates>().AddSingleton<CitizenFinder>()
        .AddSingleton<NameFill>().AddHostedService(provider => provider.GetRequiredService<NameFill>())
        .AddSingleton<NamesOfList>().AddSingleton<LookUpLog>()
        .AddSingleton<PendingStore>().AddSingleton<PendingSettlement>().AddSingleton<PendingViews>()
        .AddSingleton<PendingUpkeep>().AddSingleton<UpkeepChore>(provider => provider.GetRequiredService<PendingUpkeep>().Run)
        .AddTexts<CitizenRegistration>(TextKind.Elsewhere, nameof(CitizenRegistration.Cpr), nameof(CitizenRegistration.Phone))
        .AddTexts<CitizenChange>(TextKind.Elsewhere, nameof(CitizenChange.Cpr), nameof(CitizenChange.Phone))
        .AddTexts<CitizenLookUpByCpr>(TextKind.Elsewhere, nameof(CitizenLookUpByCpr.Cpr))
        .AddTexts<CitizenLookUpByPhone>(TextKind.Elsewhere, nameof(CitizenLookUpByPhone.Phone));

    public static void MapCitizens(this IEndpointRouteBuilder routes)
    {
        routes.MapCitizen();
        routes.MapLookUps();
        routes.MapFind();
        routes.MapPendingRegistrations();
        routes.MapNamesOfLists();
        routes.MapLookUpLog();
    }
}
