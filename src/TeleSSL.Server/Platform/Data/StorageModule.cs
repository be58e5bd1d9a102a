namespace TeleSSL.Server.Platform.Data;

internal static class StorageModule
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        TypeHandlers.Register();
        return services.AddSingleton(provider => Open(provider));
    }

    private static Db Open(IServiceProvider provider)
    {
        var storage = provider.GetRequiredService<IConfiguration>().GetSection("Storage");
        return storage["Provider"] switch
        {
            null or "" or "sqlite" => new SqliteDb(storage["Path"] ?? "./data", provider.GetRequiredService<ILogger<SqliteDb>>()),
            "postgres" => new PostgresDb(storage["ConnectionString"]
                ?? throw new StorageException("Storage__Provider is postgres, but Storage__ConnectionString is not set.")),
            var other => throw new StorageException($"Storage__Provider is '{other}'; it must be sqlite or postgres."),
        };
    }
}
