using System.Web;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

/// <summary>What must not come in through the authority, and is answered clearly.</summary>
public class HostileSignInTests(StaffApp app) : StaffStory<StaffApp>(app)
{
    private const string Callback = "/sign-in/callback";

    [Theory]
    [InlineData("nonce", "OpenIdConnectProtocolInvalidNonceException")]
    [InlineData("no-nonce", "OpenIdConnectProtocolInvalidNonceException")]
    [InlineData("audience", "SecurityTokenInvalidAudienceException")]
    [InlineData("issuer", "SecurityTokenInvalidIssuerException")]
    [InlineData("expired", "SecurityTokenExpiredException")]
    [InlineData("key", "SecurityTokenInvalidSignatureException")]
    [InlineData("unsigned", "SecurityTokenInvalidSignatureException")]
    [InlineData("no-signature", "SecurityTokenInvalidSignatureException")]
    [InlineData("no-subject", "OpenIdConnectProtocolException")]
    [InlineData("no-token", "ArgumentNullException")]
    [InlineData("garbage", "OpenIdConnectProtocolException")]
    [InlineData("denied", "access_denied")]
    public async Task An_answer_of_the_authority_that_is_not_right_does_not_come_in(string wrong, string reason)
    {
        await App.Bound($"meets-{wrong}", $"subject-that-meets-{wrong}");
        using var browser = await App.BrowserOf($"subject-that-meets-{wrong}", wrong);

        Refused(browser, await browser.Open("/sign-in"));

        Assert.EndsWith($"A sign-in through the authority failed: {reason}", App.Host.Log.Text.TrimEnd().Split('\n')[^1].TrimEnd());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?code=abc")]
    [InlineData("?state=abc")]
    [InlineData("?code=abc&state=forged")]
    [InlineData("?error=server_error&error_description=words-of-the-authority&state=forged")]
    [InlineData("?error=%3Cscript%3E&error_description=words-of-the-authority")]
    [InlineData("?id_token=a.b.c&access_token=words-of-the-authority&state=x")]
    [InlineData("?code=%00&state=%FF%FE")]
    public async Task A_forged_answer_does_not_come_in(string query)
    {
        using var browser = await App.BrowserOf("nobody");

        Refused(browser, await browser.Open(Callback + query));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task The_way_back_by_another_method_does_not_come_in(string method) =>
        (await App.Nobody.Send(new HttpMethod(method), Callback + "?code=a&state=b", new StringContent("{")))
            .Refused("sign-in-failed", 401);

    [Fact]
    public async Task An_answer_comes_in_once_and_in_the_browser_that_asked()
    {
        await App.Bound("once", "subject-of-once");
        using var browser = await App.BrowserOf("subject-of-once");
        using var another = await App.BrowserOf("subject-of-once");
        var back = await browser.StopBefore(Callback, "/sign-in");

        Refused(another, await another.Open(back));
        (await browser.Open(back)).Expect(200);
        Assert.NotNull(browser.Session);
        var session = browser.Session;
        (await browser.Open(back)).Expect(401);
        Assert.Equal(session, browser.Session);
    }

    [Fact]
    public async Task A_code_that_was_taken_from_another_browser_is_refused_by_PKCE()
    {
        await App.Bound("victim", "subject-of-victim");
        using var victim = await App.BrowserOf("subject-of-victim");
        using var thief = await App.BrowserOf("subject-of-thief");
        var taken = HttpUtility.ParseQueryString((await victim.StopBefore(Callback, "/sign-in")).Query)["code"];
        var own = HttpUtility.ParseQueryString((await thief.StopBefore(Callback, "/sign-in")).Query)["state"];
        var before = App.Authority.Refusals;

        Refused(thief, await thief.Open($"{Callback}?code={taken}&state={Uri.EscapeDataString(own!)}"));

        Assert.Equal(before + 1, App.Authority.Refusals);
        Assert.Contains("A sign-in through the authority failed: invalid_grant", App.Host.Log.Text);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("~/path")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/path\u0001")]
    [InlineData("path")]
    public async Task It_leads_on_to_paths_of_this_site_only(string returnUrl)
    {
        var query = "?returnUrl=" + Uri.EscapeDataString(returnUrl);

        (await App.Nobody.Get("/sign-in" + query)).Refused("invalid-content", 422);
        (await App.Nobody.Get("/sign-in/done" + query)).Refused("invalid-content", 422);
    }

    [Fact]
    public async Task What_stands_in_a_path_is_only_text_in_the_page()
    {
        using var browser = new Browser(App.Address);

        var page = (await browser.Open("/sign-in/done?returnUrl=" + Uri.EscapeDataString("/\"><script>alert(1)</script>"))).Expect(200);

        Assert.DoesNotContain("<script", page.Body);
    }

    [Fact]
    public async Task While_the_authority_is_away_that_is_said_and_passwords_still_come_in()
    {
        await using var away = StaffApp.Started(await App.NewDatabase(), "http://127.0.0.1:1");
        using var browser = new Browser(away.CreateClient().BaseAddress!);

        var page = (await browser.Open("/sign-in")).Expect(503);

        Assert.Contains("authority-unavailable", page.Body);
        Assert.Contains("The authority cannot be used for signing in", away.Log.Text);
        await TeleSSLApp.SignIn(away, "spoc1");
    }

    private void Refused(Browser browser, Answer page)
    {
        page.Expect(401);
        Assert.Contains("sign-in-failed", page.Body);
        Assert.StartsWith("text/html", page.Headers["Content-Type"]);
        Assert.Null(browser.Session);
        foreach (var words in new[] { Authority.ItsWords, Authority.PersonsName, Authority.PersonsMail })
        {
            Assert.DoesNotContain(words, page.Body);
            Assert.DoesNotContain(words, App.Host.Log.Text);
        }
    }
}
