namespace TeleSSL.Server.Citizens;

internal static class CitizensModule
{
    public static IServiceCollection AddCitizens(this IServiceCollection services) =>
        services.AddSingleton<Vault>().AddSingleton<Notes>().AddSingleton<CitizenStore>();
}
