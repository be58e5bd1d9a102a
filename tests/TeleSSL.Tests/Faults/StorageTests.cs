using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>A storage that cannot be used ends the start with a line for the operator.</summary>
public class StorageTests(Databases databases)
{
    [Theory]
    [InlineData("Storage__Provider", "oracle", null)]
    [InlineData("Storage__ConnectionString", "postgres", null)]
    [InlineData("Storage__ConnectionString", "postgres", " ")]
    [InlineData("Storage__ConnectionString", "postgres", "not a connection string")]
    [InlineData("PostgreSQL", "postgres", "Host=127.0.0.1;Port=1;Username=telessl;Password=not-to-be-shown;Database=telessl")]
    public async Task Settings_that_cannot_be_used_are_named(string named, string provider, string? connectionString)
    {
        await using var server = new ServerProcess(new Dictionary<string, string?>(await databases.Empty())
        {
            ["Storage:Provider"] = provider,
            ["Storage:ConnectionString"] = connectionString,
        });

        Assert.NotEqual(0, await server.Refuses());
        Start.SaysOneLine(server, named);
        Assert.DoesNotContain("not-to-be-shown", server.Error + server.Output);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        Assert.SkipWhen(Databases.OnPostgres, "SQLite only.");
        var settings = await databases.Empty();
        await File.WriteAllTextAsync(Path.Combine(settings["Storage:Path"]!, "telessl.db"), new string('x', 10_000));
        await using var server = new ServerProcess(settings);

        Assert.NotEqual(0, await server.Refuses());
        Start.SaysOneLine(server, settings["Storage:Path"]!);
    }

    [Fact]
    public async Task A_folder_that_is_a_file_is_named()
    {
        Assert.SkipWhen(Databases.OnPostgres, "SQLite only.");
        var settings = await databases.Empty();
        var path = Path.Combine(settings["Storage:Path"]!, "file");
        await File.WriteAllTextAsync(path, "");
        await using var server = new ServerProcess(new Dictionary<string, string?>(settings)
        {
            ["Storage:Path"] = path,
            ["Vault:MasterKey"] = "k1:" + Start.Key,
            ["Vault:LookupKey"] = Start.OtherKey,
        });

        Assert.NotEqual(0, await server.Refuses());
        Start.SaysOneLine(server, path);
    }
}
