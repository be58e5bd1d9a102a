using System.Data.Common;
using System.Diagnostics.Metrics;
using TeleSSL.Server.Platform.Telemetry;

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
        var meter = provider.GetRequiredService<IMeterFactory>().Own();
        var storage = provider.GetRequiredService<IConfiguration>().GetSection("Storage");
        return storage["Provider"] switch
        {
            null or "" or "sqlite" => OpenSqlite(storage["Path"] ?? "./data", provider.GetRequiredService<ILogger<SqliteDb>>(), meter),
            "postgres" when string.IsNullOrWhiteSpace(storage["ConnectionString"]) =>
                throw new StorageException("Storage__Provider is postgres, but Storage__ConnectionString is not set."),
            "postgres" => OpenPostgres(storage["ConnectionString"]!, provider.GetRequiredService<ILogger<PostgresDb>>(), meter),
            var other => throw new StorageException($"Storage__Provider is '{other}'; it must be sqlite or postgres."),
        };
    }

    private static SqliteDb OpenSqlite(string folder, ILogger<SqliteDb> logger, Meter meter)
    {
        try
        {
            return new SqliteDb(folder, logger, meter);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DbException)
        {
            throw new StorageException($"The SQLite files in '{folder}' cannot be used: {error.Message}", error);
        }
    }

    private static PostgresDb OpenPostgres(string connectionString, ILogger<PostgresDb> logger, Meter meter)
    {
        try
        {
            return new PostgresDb(connectionString, logger, meter);
        }
        catch (ArgumentException error)
        {
            // Its own message may hold a part of the connection string, and so the password.
            throw new StorageException("Storage__ConnectionString is not a connection string of PostgreSQL.", error);
        }
    }
}
