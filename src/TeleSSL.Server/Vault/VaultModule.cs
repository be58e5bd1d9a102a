namespace TeleSSL.Server.Vault;

internal static class VaultModule
{
    public static IServiceCollection AddVault(this IServiceCollection services) =>
        services.AddSingleton<CitizenKeys>().AddSingleton<Notes>().AddSingleton<VaultRotation>();

    public static void MapVaultModule(this IEndpointRouteBuilder routes) => routes.MapVault();
}
