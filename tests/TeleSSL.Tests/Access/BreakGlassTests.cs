using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

/// <summary>Passwords are switched off, but for one account.</summary>
public class BreakGlassTests(BreakGlassTests.WithoutPasswords app, Databases databases) : StaffStory<BreakGlassTests.WithoutPasswords>(app)
{
    private const string Used = "Warning: The break-glass account (SignIn__BreakGlass) signed in";

    [Theory]
    [InlineData("spoc1", "demo")]
    [InlineData("spoc2", "wrong")]
    [InlineData("no-such-account", "demo")]
    [InlineData("admin1", "wrong")]
    public async Task A_password_is_refused_alike_whosever_it_is(string user, string password) =>
        (await App.Nobody.Post("/api/session", new { user, password })).Refused("local-sign-in-off", 401);

    [Fact]
    public async Task The_break_glass_account_comes_in_and_each_time_is_logged_and_journaled()
    {
        var (logged, journaled) = (Logged(), await Journaled());

        await TeleSSLApp.SignIn(App.Host, "admin1");
        await TeleSSLApp.SignIn(App.Host, "admin1");

        Assert.Equal(logged + 2, Logged());
        Assert.Equal(journaled + 2, await Journaled());
    }

    [Fact]
    public async Task Staff_come_in_through_the_authority_and_wrong_passwords_cannot_keep_them_out()
    {
        await App.Bound("day-nurse", "subject-of-day-nurse");
        for (var guess = 0; guess < 5; guess++)
            (await App.Nobody.Post("/api/session", new { user = "day-nurse", password = $"guess {guess}" }))
                .Refused("local-sign-in-off", 401);

        using var browser = await App.SignedIn("subject-of-day-nurse");

        (await browser.Script().Get("/api/session")).Expect(200);
    }

    [Fact]
    public async Task Sessions_that_passwords_opened_before_end_and_those_of_the_authority_and_the_break_glass_account_do_not()
    {
        var settings = await databases.New();
        Dictionary<string, string> cookies = [];
        await using (var before = StaffApp.Started(settings, App.Authority.Url))
            foreach (var user in new[] { "spoc1", "admin1" })
                cookies[user] = await LiveClient.CookieOf(new Client(before.CreateClient()), user);

        await using var after = StaffApp.Started(settings, App.Authority.Url, WithoutPasswords.Settings);

        (await Holding(after, cookies["spoc1"]).Get("/api/session")).Refused("sign-in-needed", 401);
        (await Holding(after, cookies["admin1"]).Get("/api/session")).Expect(200);
    }

    [Fact]
    public async Task A_break_glass_account_that_could_not_sign_in_is_warned_of_at_the_start()
    {
        await using var host = StaffApp.Started(
            await databases.New(), App.Authority.Url, ("SignIn:Local", "false"), ("SignIn:BreakGlass", "no-such-account"));

        Assert.Contains("Warning: The break-glass account (SignIn__BreakGlass) is unknown, deactivated or without", host.Log.Text);
        Assert.DoesNotContain("is unknown, deactivated", App.Host.Log.Text);
    }

    private int Logged() => App.Host.Log.Text.Split('\n').Count(line => line.StartsWith(Used, StringComparison.Ordinal));

    private async Task<int> Journaled() => await App.Host.Services.GetRequiredService<Db>().Read(query => query.Find<int>(
        "SELECT count(*) FROM journal WHERE kind = 'account.break-glass-used' AND subject_id = 'admin1' AND actor = 'admin1'"));

    private static Client Holding(House.Host host, string cookie)
    {
        var http = host.CreateClient();
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        return new Client(http);
    }

    /// <summary>Local sign-in is off; <c>admin1</c> remains.</summary>
    public sealed class WithoutPasswords(Databases databases) : StaffApp(databases)
    {
        public static readonly (string, string)[] Settings = [("SignIn:Local", "false"), ("SignIn:BreakGlass", " Admin1 ")];

        protected override IEnumerable<(string Name, string Value)> Also => Settings;
    }
}
