using System.Text.RegularExpressions;
using TeleSSL.Server.Demo;
using TeleSSL.Tests.Faults;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Front;

/// <summary>What a browser shows of a server that nobody is signed in to.</summary>
public partial class FrontTests(TeleSSLApp app, Databases databases) : Story(app)
{
    private const string HousePolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    [Fact]
    public async Task In_Development_the_page_leads_to_the_API_and_names_the_demo_users()
    {
        await using var demo = new Host(await databases.New(), demo: true);

        var page = await new Client(demo.CreateClient()).Get("/");

        Assert.Equal("text/html; charset=utf-8", page.Expect(200).Headers["Content-Type"]);
        Assert.All(DemoUsers.All, user => Assert.Contains($"<code>{user.Name}</code>", page.Body));
        Assert.DoesNotContain("{{", page.Body);
        foreach (var link in Linked().Matches(page.Body).Select(match => match.Groups[1].Value))
            (await new Client(demo.CreateClient()).Get(link)).Expect(200);
    }

    [Fact]
    public async Task Without_the_demo_no_user_is_named()
    {
        var page = (await App.Nobody.Get("/")).Expect(200).Body;

        Assert.Contains("href=\"/docs\"", page);
        Assert.DoesNotContain("password", page);
    }

    [Fact]
    public async Task In_Production_the_page_names_no_user_and_the_APIs_pages_are_not_there()
    {
        await using var server = await new ServerProcess(new Dictionary<string, string?>(await databases.Empty())
        {
            ["Vault:MasterKey"] = "k1:" + Start.Key,
            ["Vault:LookupKey"] = Start.OtherKey,
            ["Demo:Seed"] = "true",
        }, "Production").Start();

        var page = (await server.Nobody.Get("/")).Expect(200);

        Assert.Contains("<h1>TeleSSL</h1>", page.Body);
        Assert.All([.. DemoUsers.All.Select(user => user.Name), "demo", "Demo", "/docs", "password", "{{"], word => Assert.DoesNotContain(word, page.Body));
        Assert.Equal(HousePolicy, page.Headers["Content-Security-Policy"]);
        foreach (var path in new[] { "/docs", "/docs/v1", "/docs/scalar.js" })
            (await server.Nobody.Get(path)).Refused("sign-in-needed", 401);
    }

    [Fact]
    public async Task The_APIs_pages_run_only_the_scripts_that_the_answer_names()
    {
        var (first, second) = ((await App.Nobody.Get("/docs/v1")).Expect(200), (await App.Nobody.Get("/docs/v1")).Expect(200));
        var policy = first.Headers["Content-Security-Policy"];

        var nonce = Nonce().Match(policy).Groups[1].Value;
        Assert.Equal(
            $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            policy);
        Assert.NotEmpty(Script().Matches(first.Body));
        Assert.All(Script().Matches(first.Body), script => Assert.Contains($"nonce=\"{nonce}\"", script.Value));
        Assert.DoesNotContain(nonce, second.Body + second.Headers["Content-Security-Policy"]);
        Assert.Equal("no-store", first.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task The_APIs_pages_load_from_this_server_alone()
    {
        var page = (await App.Nobody.Get("/docs/v1")).Expect(200).Body;

        Assert.DoesNotMatch("(src|href)=\"(https?:)?//", page);
        Assert.Contains("\"withDefaultFonts\":false", page);
        Assert.Contains("\"telemetry\":false", page);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/tilfredshed")]
    [InlineData("/id/8004/1")]
    public async Task Everywhere_else_the_houses_policy_holds(string path) =>
        Assert.Equal(HousePolicy, (await App.Nobody.Get(path)).Expect(200).Headers["Content-Security-Policy"]);

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Linked();

    [GeneratedRegex("'nonce-([0-9a-f]{32})'")]
    private static partial Regex Nonce();

    [GeneratedRegex("<script[^>]*>")]
    private static partial Regex Script();
}
