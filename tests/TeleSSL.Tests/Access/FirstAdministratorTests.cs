using System.Diagnostics;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

/// <summary>An empty Production: no demo, but the region is there, and the operator makes the first administrator by hand.</summary>
public class FirstAdministratorTests(Databases databases)
{
    private const string Password = "a long first password";

    [Fact]
    public async Task The_command_makes_an_administrator_who_finds_the_region_and_nobody_else()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        var settings = await Production();

        Assert.Equal((0, "boss is administrator."), await CreateAdmin(settings, "boss", Password));
        Assert.Equal(1, (await CreateAdmin(settings, "boss", Password)).ExitCode);
        Assert.Equal(1, (await CreateAdmin(settings, "weak", "short")).ExitCode);
        await using var host = new House.Host(settings);
        host.Start();
        var boss = await SignIn(host);

        var accounts = (await boss.Get("/api/accounts")).Expect(200)["items"].EnumerateArray();
        Assert.Equal(["boss"], accounts.Select(account => account.GetProperty("name").GetString()));
        Assert.Equal(22, (await boss.Get("/api/organisations?kind=municipality")).Expect(200)["items"].GetArrayLength());
    }

    [Fact]
    public async Task A_restart_adds_what_is_missing_and_leaves_what_an_administrator_has_changed()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        var settings = await Production();
        await CreateAdmin(settings, "boss", Password);
        await using (var before = new House.Host(settings))
        {
            before.Start();
            (await (await SignIn(before)).Post("/api/organisations/svs", new { kind = "hospital", name = "Renamed" })).Expect(200);
        }

        await using var after = new House.Host(settings);
        after.Start();
        var boss = await SignIn(after);

        var hospital = (await boss.Get("/api/organisations/svs")).Expect(200);
        Assert.Equal(("Renamed", "\"2\""), (hospital.Text("name"), hospital.ETag));
        Assert.Equal(27, (await boss.Get("/api/organisations")).Expect(200)["items"].GetArrayLength());
    }

    private static async Task<Client> SignIn(House.Host host)
    {
        var http = host.CreateClient();
        var boss = new Client(http);
        (await boss.Post("/api/session", new { user = "boss", password = Password })).Expect(204);
        http.DefaultRequestHeaders.Add("X-TeleSSL", "1");
        return boss;
    }

    private async Task<Dictionary<string, string?>> Production() => new(await databases.Empty())
    {
        ["Vault:MasterKey"] = "one:" + Convert.ToBase64String(new byte[32]),
        ["Vault:LookupKey"] = Convert.ToBase64String(new byte[32]),
    };

    private static async Task<(int ExitCode, string Said)> CreateAdmin(Dictionary<string, string?> settings, string name, string password)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "TeleSSL.Server.dll"), "create-admin", name])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["AllowedHosts"] = "telessl.example";
        foreach (var (key, value) in settings)
            start.Environment[key.Replace(":", "__")] = value;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteLineAsync(password);
        var output = process.StandardOutput.ReadToEndAsync();
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.DoesNotContain(password, await output);
        return (process.ExitCode, said.Trim());
    }
}
