using System.Net;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

public class SignInTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task The_cookie_is_for_this_site_and_out_of_scripts_reach()
    {
        var cookie = (await SignIn("spoc1", "demo")).Expect(204).Headers["Set-Cookie"];

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_session_says_who_is_signed_in()
    {
        var session = (await (await App.As("finance1")).Get("/api/session")).Expect(200);

        Assert.Equal("finance1", session.Text("user"));
        Assert.Equal(["finance"], session.Texts("roles"));
        Assert.Equal(["1083"], session.Texts("organisations"));
    }

    [Theory]
    [InlineData("spoc2", "wrong")]
    [InlineData("nobody-at-all", "demo")]
    public async Task A_wrong_password_and_an_unknown_name_are_refused_alike(string user, string password)
    {
        var answer = (await SignIn(user, password)).Refused("wrong-password", 401);

        Assert.Equal("The user name or the password is wrong.", answer.Text("detail"));
        Assert.False(answer.Headers.ContainsKey("Set-Cookie"));
    }

    [Theory]
    [InlineData("fts1")]
    [InlineData("somebody-unknown")]
    public async Task After_five_wrong_passwords_the_name_is_locked_known_or_not(string user)
    {
        for (var guess = 0; guess < 5; guess++)
            (await SignIn(user, $"guess {guess}")).Refused("wrong-password", 401);

        var locked = (await SignIn(user, "demo")).Refused("locked", 429);

        Assert.InRange(int.Parse(locked.Headers["Retry-After"]), 1, 60);
    }

    [Fact]
    public async Task A_lock_ends_with_its_time_and_a_right_password_forgives_what_was_before()
    {
        await Lock("finance1");
        App.Host.Time.Pass(TimeSpan.FromSeconds(61));
        (await SignIn("finance1", "demo")).Expect(204);

        for (var guess = 0; guess < 4; guess++)
            (await SignIn("finance1", "wrong")).Refused("wrong-password", 401);
        (await SignIn("finance1", "demo")).Expect(204);
    }

    [Fact]
    public async Task Guessing_on_after_a_lock_locks_for_longer()
    {
        await Lock("driver1");
        App.Host.Time.Pass(TimeSpan.FromSeconds(61));
        (await SignIn("driver1", "wrong")).Refused("wrong-password", 401);

        Assert.InRange(int.Parse((await SignIn("driver1", "demo")).Refused("locked", 429).Headers["Retry-After"]), 61, 120);
    }

    [Fact]
    public async Task Of_many_guesses_sent_at_once_only_five_learn_anything()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(guess => SignIn("faaborg1", $"guess {guess}")));

        Assert.Equal(5, answers.Count(answer => answer.Status == HttpStatusCode.Unauthorized));
        Assert.Equal(15, answers.Count(answer => answer.Status == HttpStatusCode.TooManyRequests));
        (await SignIn("faaborg1", "demo")).Refused("locked", 429);
    }

    [Fact]
    public async Task Many_may_sign_in_with_the_right_password_at_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => SignIn("spoclead", "demo")));

        Assert.All(answers, answer => answer.Expect(204));
    }

    [Fact]
    public async Task A_name_is_found_however_it_is_capitalised() => (await SignIn(" Depot1 ", "demo")).Expect(204);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"user":"spoc1"}""")]
    [InlineData("""{"user":"spoc1","password":null}""")]
    [InlineData("""{"user":["spoc1"],"password":"demo"}""")]
    public async Task A_sign_in_that_cannot_be_read_is_refused_by_its_content(string body) =>
        (await App.Nobody.Post("/api/session", body)).Refused("invalid-content", 422);

    [Fact]
    public async Task A_call_with_the_cookie_but_without_the_header_changes_nothing()
    {
        var http = App.Host.CreateClient();
        var browser = new Client(http);
        (await browser.Post("/api/session", new { user = "admin1", password = "demo" })).Expect(204);

        (await browser.Post("/api/organisations", new { code = "forged", kind = "office", name = "Forged" })).Refused("missing-request-header", 403);
        (await browser.Delete("/api/session")).Refused("missing-request-header", 403);
        foreach (var other in (string[])["Basic eDp5", "Digest x", "", "Bearer"])
            (await browser.Send(HttpMethod.Delete, "/api/session", null, ("Authorization", other))).Refused("missing-request-header", 403);
        (await browser.Get("/api/organisations/forged")).Refused("not-found", 404);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var who = await TeleSSLApp.SignIn(App.Host, "odense1");

        var answer = (await who.Delete("/api/session")).Expect(204);

        Assert.Contains("telessl=;", answer.Headers["Set-Cookie"]);
        (await who.Get("/api/session")).Refused("sign-in-needed", 401);
    }

    [Fact]
    public async Task What_was_typed_at_sign_in_is_never_logged()
    {
        await SignIn("typed-by-mistake-1234", "hunter2-hunter2");

        Assert.DoesNotContain("typed-by-mistake-1234", App.Host.Log.Text);
        Assert.DoesNotContain("hunter2", App.Host.Log.Text);
    }

    private async Task Lock(string user)
    {
        for (var guess = 0; guess < 5; guess++)
            (await SignIn(user, "wrong")).Refused("wrong-password", 401);
        (await SignIn(user, "demo")).Refused("locked", 429);
        // Stored after the answer.
        await Eventually.Is(
            async () => await Stored.Value<int>(
                App.Settings, "SELECT count(*) FROM journal WHERE subject_kind = 'account' AND subject_id = @user AND kind = 'account.locked'", new { user }) > 0,
            "the lock in the database");
    }

    private Task<Answer> SignIn(string user, string password) => App.Nobody.Post("/api/session", new { user, password });
}
