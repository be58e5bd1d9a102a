namespace TeleSSL.Server.Citizens;

internal static class CitizensModule
{
    public static IServiceCollection AddCitizens(this IServiceCollection services) => services
        .AddSingleton<Vault>().AddSingleton<KeyCheck>().AddSingleton<VaultRepair>().AddSingleton<VaultRotation>()
        .AddSingleton<Notes>().AddSingleton<EntryNotes>()
        .AddSingleton<CitizenStore>().AddSingleton<CitizenChanges>().AddSingleton<CitizenViews>()
        .AddSingleton<LookUps>().AddSingleton<Assignments>();

    public static void MapCitizens(this IEndpointRouteBuilder routes)
    {
        routes.MapCitizen();
        routes.MapLookUps();
        routes.MapAssignments();
        routes.MapVault();
    }
}
