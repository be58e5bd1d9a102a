namespace TeleSSL.Server.Platform.Keys;

internal static class KeysModule
{
    public static IServiceCollection AddKeys(this IServiceCollection services) => services.AddSingleton(provider =>
        Read(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>()));

    private static MasterKeys Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var master = configuration["Vault:MasterKey"];
        var lookup = configuration["Vault:LookupKey"];
        if (environment.IsDevelopment())
        {
            var folder = configuration["Storage:Path"] ?? "./data";
            master ??= "dev:" + KeySettings.Own(folder, "dev-master.key");
            lookup ??= KeySettings.Own(folder, "dev-lookup.key");
        }

        return new MasterKeys(KeySettings.Several(master, "Vault__MasterKey"), KeySettings.One(lookup, "Vault__LookupKey"));
    }
}
