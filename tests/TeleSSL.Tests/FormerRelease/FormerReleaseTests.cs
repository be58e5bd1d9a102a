using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>After an update everything is there as it was, and work goes on.</summary>
public partial class FormerReleaseTests : IClassFixture<FormerApp>
{
    private readonly FormerApp app;

    public FormerReleaseTests(FormerApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        this.app = app;
    }

    private Facts Facts => app.Facts;

    [Fact]
    public async Task An_account_that_was_signed_in_still_is()
    {
        using var http = app.Host.CreateClient();
        http.DefaultRequestHeaders.Add("Cookie", Facts.Cookie);

        Assert.Equal("spoclead", (await new Client(http).Get("/api/session")).Expect(200).Text("user"));
    }

    [Fact]
    public async Task Accounts_sign_in_with_the_passwords_they_had()
    {
        var exchange = app.Nobody;

        (await exchange.Post("/api/session", new { user = "exchange", password = "correct horse battery" })).Expect(204);
        (await exchange.Post("/api/session", new { user = "exchange", password = "another horse battery" })).Refused("wrong-password", 401);
    }
}
