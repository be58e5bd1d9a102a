namespace TeleSSL.Server.Citizens;

internal static class CitizensModule
{
    public static IServiceCollection AddCitizens(this IServiceCollection services) => services
        .AddSingleton<Identities>().AddSingleton<KeyCheck>().AddSingleton<VaultRepair>()
        .AddSingleton<CitizenStore>().AddSingleton<CitizenChanges>().AddSingleton<CitizenViews>().AddSingleton<Erasure>()
        .AddSingleton<LookUps>();

    public static void MapCitizens(this IEndpointRouteBuilder routes)
    {
        routes.MapCitizen();
        routes.MapLookUps();
    }
}
