using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

[assembly: AssemblyFixture(typeof(Databases))]

namespace TeleSSL.Tests.House;

/// <summary>Gives each test class its own database: a copy of one that was migrated and filled with the demo once.</summary>
public sealed class Databases : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("telessl-tests-").FullName;
    private PostgresServer? server;
    private int count;

    public static bool OnPostgres => Environment.GetEnvironmentVariable("Storage__Provider") == "postgres";

    /// <summary>Why the requested database cannot be used; null when it can.</summary>
    public string? Unavailable { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (OnPostgres)
            Unavailable = PostgresServer.WhyNot();
        if (Unavailable is not null)
            return;
        server = OnPostgres ? await PostgresServer.Start(Path.Combine(root, "postgres")) : null;
        await using var template = new Host(await Empty("template"), demo: true);
        template.Start();
    }

    /// <summary>Settings of a new database with the demo in it.</summary>
    public async Task<Dictionary<string, string?>> New()
    {
        var name = $"t{Interlocked.Increment(ref count)}";
        var folder = NewFolder(name);
        foreach (var file in Directory.GetFiles(Path.Combine(root, "template")).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        if (server is not null)
            await server.Execute($"CREATE DATABASE {name} TEMPLATE template");
        return Settings(name, folder);
    }

    /// <summary>Settings of a new, empty database.</summary>
    public async Task<Dictionary<string, string?>> Empty(string? name = null)
    {
        name ??= $"e{Interlocked.Increment(ref count)}";
        if (server is not null)
            await server.Execute($"CREATE DATABASE {name}");
        return Settings(name, NewFolder(name));
    }

    /// <summary>A database without a server.</summary>
    internal static Db Open(Dictionary<string, string?> settings) => OnPostgres
        ? new PostgresDb(settings["Storage:ConnectionString"]!, NullLogger<PostgresDb>.Instance)
        : new SqliteDb(settings["Storage:Path"]!, NullLogger<SqliteDb>.Instance);

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (server is not null)
            await server.DisposeAsync();
        Directory.Delete(root, recursive: true);
    }

    private string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(root, name)).FullName;

    private Dictionary<string, string?> Settings(string name, string folder) => new()
    {
        ["Storage:Provider"] = OnPostgres ? "postgres" : "sqlite",
        ["Storage:Path"] = folder,
        ["Storage:ConnectionString"] = server?.ConnectionString(name),
    };
}
