using System.Security.Cryptography;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

/// <summary>Machines: tokens of the configured authority.</summary>
public class BearerTests(BearerTests.Trusting app, TeleSSLApp trustless) : IClassFixture<BearerTests.Trusting>, IClassFixture<TeleSSLApp>
{
    private string Good => app.Authority.Token("robot-subject");

    [Fact]
    public async Task A_valid_token_comes_in_as_the_account_of_its_subject()
    {
        var session = (await With(Good).Get("/api/session")).Expect(200);

        Assert.Equal("robot", session.Text("user"));
        Assert.Equal(["administrator"], session.Texts("roles"));
    }

    [Fact]
    public async Task A_token_needs_no_request_header_to_change_something() =>
        (await With(Good).Post("/api/organisations", new { code = "office-bearer", kind = "office", name = "Office" })).Expect(201);

    [Fact]
    public async Task A_token_that_is_not_for_us_does_not_come_in()
    {
        using var otherKey = RSA.Create(2048);
        foreach (var token in new[]
        {
            app.Authority.Token("robot-subject", audience: "somebody-else"),
            app.Authority.Token("robot-subject", issuer: "http://127.0.0.1:9"),
            app.Authority.Token("robot-subject", validFor: TimeSpan.FromMinutes(-30)),
            app.Authority.Token("robot-subject", validFor: TimeSpan.FromSeconds(-90)),
            app.Authority.Token("robot-subject", signedWith: otherKey),
            app.Authority.Token(null),
            app.Authority.Unsigned("robot-subject"),
            app.Authority.Token("nobody-has-this-subject"),
            app.Authority.Token("admin1"),
            Good[..^4] + "AAAA",
            "not-a-token",
            "",
        })
        {
            (await With(token).Get("/api/session")).Refused("sign-in-needed", 401);
        }
    }

    [Fact]
    public async Task A_machine_learns_how_to_sign_in() =>
        Assert.Equal("Bearer", (await With("not-a-token").Get("/api/session")).Headers["WWW-Authenticate"]);

    [Fact]
    public async Task A_token_of_an_account_that_is_deactivated_does_not_come_in()
    {
        var admin = await TeleSSLApp.SignIn(app.Host, "admin1");
        (await admin.Post("/api/accounts", Account("short-lived", "short-subject"))).Expect(201);
        (await With(app.Authority.Token("short-subject")).Get("/api/session")).Expect(200);

        (await admin.Post("/api/accounts/short-lived/deactivate", new { })).Expect(200);

        (await With(app.Authority.Token("short-subject")).Get("/api/session")).Refused("sign-in-needed", 401);
    }

    [Fact]
    public async Task A_token_is_refused_where_no_authority_is_configured() =>
        (await With(trustless.Host, Good).Get("/api/session")).Refused("sign-in-needed", 401);

    [Fact]
    public async Task While_the_authority_cannot_be_reached_no_token_comes_in_but_people_do()
    {
        await using var away = await Trusting.HostOf(app.Databases, "http://127.0.0.1:1");

        (await With(away, Good).Get("/api/session")).Refused("sign-in-needed", 401);
        await TeleSSLApp.SignIn(away, "spoc1");
    }

    private Client With(string token) => With(app.Host, token);

    private static Client With(House.Host host, string token)
    {
        var http = host.CreateClient();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return new Client(http);
    }

    private static object Account(string name, string subject) =>
        new { name, subject, memberships = new[] { new { organisation = "1083", role = "administrator" } } };

    /// <summary>A server that trusts an authority of its own.</summary>
    public sealed class Trusting(Databases databases) : IAsyncLifetime
    {
        public Databases Databases => databases;

        public Authority Authority { get; private set; } = null!;

        public House.Host Host { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
            Authority = await Authority.Start();
            Host = await HostOf(databases, Authority.Url);
            var admin = await TeleSSLApp.SignIn(Host, "admin1");
            (await admin.Post("/api/accounts", Account("robot", "robot-subject"))).Expect(201);
        }

        public static async Task<House.Host> HostOf(Databases databases, string authority)
        {
            var host = new House.Host(new Dictionary<string, string?>(await databases.New()) { ["Bearer:Authority"] = authority });
            host.Start();
            return host;
        }

        public async ValueTask DisposeAsync()
        {
            await Host.DisposeAsync();
            await Authority.DisposeAsync();
        }
    }
}
