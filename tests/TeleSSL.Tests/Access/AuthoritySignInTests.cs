using System.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

/// <summary>Staff: signed in through the configured authority.</summary>
public class AuthoritySignInTests(StaffApp app) : StaffStory<StaffApp>(app)
{
    [Fact]
    public async Task Who_is_bound_signs_in_and_the_first_page_after_it_comes_with_the_cookie()
    {
        await App.Bound("nurse1", "subject-of-nurse1");
        using var browser = await App.BrowserOf("subject-of-nurse1");

        var landing = (await browser.Open("/sign-in?returnUrl=/?from%3Dlink%26more%3Dæ")).Expect(200);
        Assert.Equal("/sign-in/done", browser.Visited[^1].AbsolutePath);
        Assert.DoesNotContain("code=", browser.Visited[^1].Query);
        (await browser.GoOn(landing)).Expect(200);

        Assert.Equal("/?from=link&more=%C3%A6", browser.Visited[^1].PathAndQuery);
        var session = (await browser.Open("/api/session")).Expect(200);
        Assert.Equal("nurse1", session.Text("user"));
        Assert.Equal(["municipality"], session.Texts("roles"));
        Assert.Equal(["461"], session.Texts("organisations"));
        Assert.Contains("default-src 'none'", landing.Headers["Content-Security-Policy"]);
        Assert.Equal("no-store", landing.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task The_authority_is_asked_for_a_code_with_PKCE_and_for_nothing_but_the_subject()
    {
        using var browser = await App.BrowserOf("whoever");

        var asked = HttpUtility.ParseQueryString((await browser.StopBefore("/authorize", "/sign-in")).Query);

        Assert.Equal(("code", "S256", "openid"), (asked["response_type"], asked["code_challenge_method"], asked["scope"]));
        Assert.Null(asked["response_mode"]);
        Assert.EndsWith("/sign-in/callback", asked["redirect_uri"]);
        Assert.Equal(
            ["lax", "lax"],
            browser.SameSiteOf(".AspNetCore.Correlation").Concat(browser.SameSiteOf(".AspNetCore.OpenIdConnect.Nonce")));
    }

    [Fact]
    public async Task The_session_is_like_one_that_a_password_opened_but_for_its_mark_and_nothing_of_the_authority_is_in_it()
    {
        await App.Bound("alike", "subject-of-alike");
        using var browser = await App.SignedIn("subject-of-alike");
        var local = Opened((await LiveClient.CookieOf(App.Nobody, "spoc1")).Split('=', 2)[1]);

        var ticket = Opened(browser.Session!);

        Assert.Equal(local.Principal.Claims.Select(claim => claim.Type), ticket.Principal.Claims.Select(claim => claim.Type));
        Assert.Equal("alike", ticket.Principal.Identity!.Name);
        Assert.Equal("oidc:subject-of-alike", ticket.Principal.FindFirst("telessl:password")!.Value);
        Assert.Equal(local.Properties.Items.Keys.Order(), ticket.Properties.Items.Keys.Order());
        Assert.Empty(ticket.Properties.GetTokens());
        Assert.Equal(["strict", "strict"], browser.SameSiteOf("telessl"));
        Assert.Empty(browser.SameSiteOf(".AspNetCore"));
    }

    [Fact]
    public async Task It_may_what_its_account_may_and_needs_the_request_header_as_every_session()
    {
        await App.Bound("second-admin", "subject-of-second-admin", "1083", "administrator");
        using var browser = await App.SignedIn("subject-of-second-admin");
        var who = browser.Script();

        (await who.Get("/api/accounts")).Expect(200);
        (await who.Post("/api/organisations", new { code = "office-oidc", kind = "office", name = "Office" })).Expect(201);
        who.Http.DefaultRequestHeaders.Remove("X-TeleSSL");
        (await who.Post("/api/organisations", new { code = "forged", kind = "office", name = "Forged" }))
            .Refused("missing-request-header", 403);
    }

    [Fact]
    public async Task Who_signs_out_is_out_with_every_copy_of_the_cookie_and_not_elsewhere()
    {
        await App.Bound("leaves", "subject-of-leaves");
        using var browser = await App.SignedIn("subject-of-leaves");
        using var elsewhere = await App.SignedIn("subject-of-leaves");
        var (who, copy) = (browser.Script(), browser.Script());

        (await who.Delete("/api/session")).Expect(204);

        (await copy.Get("/api/session")).Refused("sign-in-needed", 401);
        (await elsewhere.Script().Get("/api/session")).Expect(200);
    }

    [Fact]
    public async Task Who_has_a_password_too_may_change_it_and_stays_signed_in_through_the_authority()
    {
        await App.Bound("has-both", "subject-of-has-both");
        (await App.Admin.Post("/api/accounts/has-both/password", new { password = "a first long password" })).Expect(200);
        using var browser = await App.SignedIn("subject-of-has-both");
        var who = browser.Script();

        var change = new { old = "a first long password", @new = "a second long password" };
        var changed = (await who.Post("/api/session/password", change)).Expect(204);

        Assert.False(changed.Headers.ContainsKey("Set-Cookie"));
        (await who.Get("/api/session")).Expect(200);
    }

    [Fact]
    public async Task Other_paths_that_the_library_would_answer_do_not_sign_anyone_out()
    {
        await App.Bound("stays", "subject-of-stays");
        using var browser = await App.SignedIn("subject-of-stays");

        foreach (var path in new[] { "/signout-oidc", "/signout-callback-oidc" })
            (await browser.Open(path)).Refused("not-found", 404);

        (await browser.Script().Get("/api/session")).Expect(200);
    }

    private AuthenticationTicket Opened(string cookie) =>
        App.Host.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(CookieAuthenticationDefaults.AuthenticationScheme).TicketDataFormat.Unprotect(cookie)!;
}
