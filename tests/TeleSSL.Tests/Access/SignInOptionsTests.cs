using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.Faults;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

/// <summary>Settings that would let no one in, or in an unsafe way, end the start.</summary>
public class SignInOptionsTests(Databases databases)
{
    [Theory]
    [InlineData("Authority", "http://login.example/realm", "SignIn__Authority")]
    [InlineData("Authority", "login.example", "SignIn__Authority")]
    [InlineData("Authority", "https://login.example/realm?x=y", "SignIn__Authority")]
    [InlineData("Authority", "https://user:secret@login.example/", "SignIn__Authority")]
    [InlineData("ClientId", null, "SignIn__ClientId")]
    [InlineData("ClientSecret", " ", "SignIn__ClientSecret")]
    [InlineData("Local", "no", "SignIn__Local")]
    [InlineData("Local", "false", "SignIn__BreakGlass")]
    public void What_cannot_be_used_ends_the_start_and_names_the_setting(string name, string? value, string naming)
    {
        var wrong = Assert.Throws<StorageException>(() => Read("Production", (name, value)));

        Assert.Contains(naming, wrong.Message);
        Assert.DoesNotContain("secret", wrong.Message);
    }

    [Fact]
    public void Passwords_are_not_switched_off_where_there_is_no_authority() =>
        Assert.Throws<StorageException>(() => Read("Production", ("Authority", null), ("Local", "false"), ("BreakGlass", "boss")));

    [Fact]
    public void Without_an_authority_passwords_are_what_there_is()
    {
        var options = Read("Production", ("Authority", ""), ("ClientId", null), ("ClientSecret", null));

        Assert.Equal((null, true, true), (options.Authority, options.Local, options.TakesPasswordOf("anyone")));
    }

    [Fact]
    public void In_Development_an_authority_without_TLS_will_do() =>
        Assert.Equal("http://127.0.0.1:8080/realm", Read("Development", ("Authority", "http://127.0.0.1:8080/realm/")).Authority);

    [Fact]
    public async Task In_Production_the_start_ends_with_one_line()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var server = new ServerProcess(
            new Dictionary<string, string?>(await databases.Empty())
            {
                ["Vault:MasterKey"] = "k1:" + Start.Key,
                ["Vault:LookupKey"] = Start.OtherKey,
                ["SignIn:Authority"] = "https://login.example/realm",
                ["SignIn:ClientId"] = "telessl",
            },
            "Production");

        Assert.NotEqual(0, await server.Refuses());
        Start.SaysOneLine(server, "SignIn__ClientSecret");
    }

    private static SignInOptions Read(string environment, params (string Name, string? Value)[] but)
    {
        var settings = new Dictionary<string, string?>
        {
            ["SignIn:Authority"] = "https://login.example/realm",
            ["SignIn:ClientId"] = "telessl",
            ["SignIn:ClientSecret"] = "very-secret",
        };
        foreach (var (name, value) in but)
            settings[$"SignIn:{name}"] = value;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return SignInOptions.Of(configuration, new HostingEnvironment { EnvironmentName = environment });
    }
}
