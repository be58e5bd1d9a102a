namespace TeleSSL.Server.Vault;

internal static class VaultModule
{
    public static IServiceCollection AddVault(this IServiceCollection services) =>
        services.AddSingleton<CitizenKeys>().AddSingleton<TextKeys>().AddSingleton<Notes>().AddSingleton<NameKey>().AddSingleton<NameIndex>().AddSingleton<VaultRotation>()
            .AddSingleton<TextKeyRepair>();

    public static void MapVaultModule(this IEndpointRouteBuilder routes) => routes.MapVault();
}
