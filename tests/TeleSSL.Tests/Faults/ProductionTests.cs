using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

public class ProductionTests(Databases databases)
{
    [Theory]
    [InlineData("Vault:MasterKey", null)]
    [InlineData("Vault:MasterKey", " ")]
    [InlineData("Vault:MasterKey", "k1")]
    [InlineData("Vault:MasterKey", Start.Key)]
    [InlineData("Vault:MasterKey", "k1:AAAA")]
    [InlineData("Vault:MasterKey", "k1:not base64 at all")]
    [InlineData("Vault:MasterKey", "k1:" + Start.Key + ",")]
    [InlineData("Vault:MasterKey", "k1:" + Start.Key + ",k1:" + Start.OtherKey)]
    [InlineData("Vault:MasterKey", "nøgle:" + Start.Key)]
    [InlineData("Vault:LookupKey", null)]
    [InlineData("Vault:LookupKey", "AAAA")]
    [InlineData("Vault:LookupKey", "not base64 at all")]
    [InlineData("Labels:Key", null)]
    [InlineData("Labels:Key", "AAAA")]
    [InlineData("Labels:Key", "l1:AAAA")]
    [InlineData("Labels:Key", "L1:" + Start.Key)]
    [InlineData("Labels:Key", "label-one:" + Start.Key)]
    [InlineData("Labels:Key", "l1:" + Start.Key + ",l1:" + Start.OtherKey)]
    [InlineData("AllowedHosts", "")]
    [InlineData("AllowedHosts", " ; ")]
    [InlineData("AllowedHosts", "*")]
    [InlineData("AllowedHosts", "telessl.example;*")]
    [InlineData("Session:Hours", "0")]
    [InlineData("Session:DriversHours", "25")]
    [InlineData("Session:DriversHours", "16.5")]
    public async Task It_does_not_start_without_usable_keys_hosts_and_sessions(string name, string? value)
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var server = new ServerProcess(new Dictionary<string, string?>(await Production()) { [name] = value }, "Production");

        Assert.NotEqual(0, await server.Refuses());
        Start.SaysOneLine(server, name.Replace(":", "__"));
        Assert.DoesNotContain(Start.Key, server.Error + server.Output);
    }

    [Fact]
    public async Task No_demo_password_works_even_when_the_demo_is_asked_for()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var server = new ServerProcess(new Dictionary<string, string?>(await Production()) { ["Demo:Seed"] = "true" }, "Production");
        await server.Start();

        foreach (var user in new[] { "admin1", "spoc1", "depot1" })
            (await server.Nobody.Post("/api/session", new { user, password = "demo" })).Refused("wrong-password", 401);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task It_does_not_start_on_a_database_that_the_demo_was_in_and_Development_still_does(string environment)
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        var settings = await databases.New();
        await RefusesTheDemo(settings, environment);

        await using var demo = await new ServerProcess(settings).Start();
        (await demo.Nobody.Post("/api/session", new { user = "admin1", password = "demo" })).Expect(204);
    }

    [Fact]
    public async Task A_demo_from_before_it_was_noted_is_known_by_its_accounts()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        var settings = await databases.New();
        await using (var host = new Host(settings))
            await host.Services.GetRequiredService<Db>().Write<int>(async tx =>
            {
                await tx.ExecuteCounted("DROP INDEX device_count");
                await tx.ExecuteCounted("DROP TABLE origin");
                return await tx.ExecuteCounted("DELETE FROM migration WHERE number = 2");
            });

        await RefusesTheDemo(settings, "Production");
    }

    [Fact]
    public async Task Both_cookies_are_for_this_host_over_TLS_only()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        var settings = await Production();
        await using (var host = new Host(settings))
            await host.Services.GetRequiredService<Db>().Write<bool>(async tx =>
            {
                await AccountStore.Save(tx, new NewAccount("operator1", [new Membership("ssl-syd", Role.Logistics)], AccountReader.Hash("a long password")), new Stamp(default, default, "operator", "1083", default));
                return true;
            });
        await using var server = await new ServerProcess(settings, "Production").Start();

        var answer = (await server.Nobody.Post("/api/session", new { user = "operator1", password = "a long password" })).Expect(204);

        foreach (var name in new[] { "__Host-telessl=", "__Host-telessl-device=" })
        {
            var parts = answer.Headers["Set-Cookie"].Split(',').Single(cookie => cookie.StartsWith(name, StringComparison.Ordinal)).Split("; ");
            Assert.Contains("secure", parts);
            Assert.Contains("httponly", parts);
            Assert.Contains("path=/", parts);
            Assert.Contains("samesite=strict", parts);
            Assert.DoesNotContain(parts, part => part.StartsWith("domain=", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task It_answers_to_its_own_name_and_on_the_machine_itself_and_to_no_other()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var server = await new ServerProcess(await Production(), "Production").Start();
        var at = server.Nobody.Http.BaseAddress!;

        foreach (var host in (string[])["telessl.example", "TeleSSL.example:443", $"127.0.0.1:{at.Port}", "localhost", "[::1]:5080"])
            (await Asks(server, host, "/health/ready")).Expect(200);
        foreach (var host in (string[])["evil.example", "telessl.example.evil.example", "xtelessl.example", "telessl.example.", "127.0.0.2", "169.254.169.254", "*", ""])
            foreach (var path in (string[])["/health/live", "/api/session", "/", "/api/public/fault-reports"])
                Assert.Equal("", (await Asks(server, host, path)).Expect(400).Body);
    }

    private static Task<Answer> Asks(ServerProcess server, string host, string path) =>
        server.Nobody.Send(HttpMethod.Get, path, null, ("Host", host));

    private static async Task RefusesTheDemo(IReadOnlyDictionary<string, string?> settings, string environment)
    {
        await using var server = new ServerProcess(
            new Dictionary<string, string?>(settings) { ["Vault:MasterKey"] = "k1:" + Start.Key, ["Vault:LookupKey"] = Start.OtherKey }, environment);
        Assert.NotEqual(0, await server.Refuses());
        Start.SaysOneLine(server, "demo", "empty database");
    }

    private async Task<Dictionary<string, string?>> Production() => new(await databases.Empty())
    {
        ["Labels:CompanyPrefix"] = "952",
        ["Labels:BaseUrl"] = "https://id.example.dk",
        ["Labels:Key"] = "l1:" + Start.Key,
        ["Vault:MasterKey"] = "k1:" + Start.Key,
        ["Vault:LookupKey"] = Start.OtherKey,
    };
}
