using Npgsql;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// Where connections to PostgreSQL come from. Each pool has a name in Npgsql's metrics, which otherwise show the connection string.
/// </summary>
internal static class PostgresSources
{
    // A process that is frozen, or that the network has cut off, must not hold the writers' lock for ever. The others wait longer
    // for the lock than it may be held idle.
    private const string NotForEver = "-c idle_in_transaction_session_timeout=15s -c lock_timeout=20s";

    // Pages are read from memory or a solid disk, and no read of ours is long enough to be worth compiling.
    private const string ForShortReads = "-c random_page_cost=1.1 -c jit=off";

    /// <summary>For the writer's one connection.</summary>
    public static NpgsqlDataSource Writers(string connectionString)
    {
        var settings = Prepared(connectionString);
        settings.MaxPoolSize = 1;
        settings.Options = $"{NotForEver} {settings.Options}";
        return Named("writers", settings);
    }

    public static NpgsqlDataSource Readers(string connectionString)
    {
        var settings = Prepared(connectionString);
        if (!connectionString.Contains("Pool Size", StringComparison.OrdinalIgnoreCase))
            settings.MaxPoolSize = 16;
        // A read leaves nothing behind in its session.
        settings.NoResetOnClose = true;
        return Named("readers", settings);
    }

    private static NpgsqlConnectionStringBuilder Prepared(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 2 };
        settings.Options = $"{ForShortReads} {settings.Options}";
        return settings;
    }

    private static NpgsqlDataSource Named(string name, NpgsqlConnectionStringBuilder settings) =>
        new NpgsqlDataSourceBuilder(settings.ToString()) { Name = name }.Build();
}
