using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

public class AccountLifeTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task A_new_account_signs_in_as_what_it_was_made()
    {
        await Put("nurse1", ("461", "municipality"));

        var session = (await (await SignIn("nurse1")).Get("/api/session")).Expect(200);

        Assert.Equal(["municipality"], session.Texts("roles"));
        Assert.Equal(["461"], session.Texts("organisations"));
    }

    [Fact]
    public async Task Whoever_belongs_to_several_organisations_sees_what_each_sees_until_one_is_taken_away()
    {
        await Put("two-towns", ("461", "municipality"), ("430", "municipality"));
        var inOdense = await Given.DeliveredDevice(App, await Given.Citizen(App, "461"), "scale");
        var inFaaborg = await Given.DeliveredDevice(App, await Given.Citizen(App, "430"), "scale");
        var inKolding = await Given.DeliveredDevice(App, await Given.Citizen(App, "621"), "scale");
        var who = await SignIn("two-towns");

        (await who.Get($"/api/devices/{inOdense}")).Expect(200);
        (await who.Get($"/api/devices/{inFaaborg}")).Expect(200);
        (await who.Get($"/api/devices/{inKolding}")).Refused("not-found", 404);

        await Change("two-towns", ("461", "municipality"));
        (await who.Get($"/api/devices/{inOdense}")).Expect(200);
        (await who.Get($"/api/devices/{inFaaborg}")).Refused("not-found", 404);
    }

    [Fact]
    public async Task A_role_that_is_taken_away_is_gone_at_once()
    {
        await Put("admin2", ("1083", "administrator"));
        var who = await SignIn("admin2");
        (await who.Get("/api/accounts")).Expect(200);

        await Change("admin2", ("1083", "finance"));

        (await who.Get("/api/accounts")).Refused("role", 403);
    }

    [Fact]
    public async Task A_role_that_another_process_took_away_is_gone_within_five_seconds()
    {
        await Put("admin3", ("1083", "administrator"));
        var who = await SignIn("admin3");
        (await who.Get("/api/accounts")).Expect(200);
        await App.Host.Services.GetRequiredService<Db>().Write<int>(async tx => await tx.ExecuteCounted("DELETE FROM membership WHERE account = 'admin3'"));

        App.Host.Time.Pass(TimeSpan.FromSeconds(5));

        (await who.Get("/api/accounts")).Refused("sign-in-needed", 401);
    }

    [Fact]
    public async Task A_deactivated_account_is_out_at_once_and_comes_back_with_the_password_it_had()
    {
        var admin = await App.As("admin1");
        await Put("leaver", ("spoc", "spoc-agent"));
        var who = await SignIn("leaver");
        (await who.Get("/api/session")).Expect(200);

        var deactivated = (await admin.Post("/api/accounts/leaver/deactivate", new { })).Expect(200);
        Assert.False(deactivated["active"].GetBoolean());
        (await who.Get("/api/session")).Refused("sign-in-needed", 401);
        (await App.Nobody.Post("/api/session", new { user = "leaver", password = Password })).Refused("wrong-password", 401);

        Assert.True((await admin.Post("/api/accounts/leaver/reactivate", new { })).Expect(200)["active"].GetBoolean());
        await SignIn("leaver");
        (await who.Get("/api/session")).Refused("sign-in-needed", 401);
    }

    [Fact]
    public async Task A_new_password_ends_what_others_had_open_and_not_the_session_that_set_it()
    {
        await Put("careful", ("spoc", "spoc-agent"));
        var (who, elsewhere) = (await SignIn("careful"), await SignIn("careful"));
        (await elsewhere.Get("/api/session")).Expect(200);

        (await who.Post("/api/session/password", new { old = Password, @new = "another long password" })).Expect(204);

        (await who.Get("/api/session")).Expect(200);
        (await elsewhere.Get("/api/session")).Refused("sign-in-needed", 401);
        (await elsewhere.Post("/api/codes", new { codes = new[] { "x" } })).Refused("sign-in-needed", 401);
    }

    [Fact]
    public async Task A_password_that_an_administrator_sets_ends_every_session_of_the_account()
    {
        await Put("robbed", ("spoc", "spoc-agent"));
        var who = await SignIn("robbed");
        (await who.Get("/api/session")).Expect(200);

        (await (await App.As("admin1")).Post("/api/accounts/robbed/password", new { password = "a phrase of four words" })).Expect(200);

        (await who.Get("/api/session")).Refused("sign-in-needed", 401);
        (await App.Nobody.Post("/api/session", new { user = "robbed", password = Password })).Refused("wrong-password", 401);
        (await App.Nobody.Post("/api/session", new { user = "robbed", password = "a phrase of four words" })).Expect(204);
    }

    [Fact]
    public async Task Ones_password_is_changed_by_who_knows_the_old_one()
    {
        await Put("changer", ("spoc", "spoc-agent"));
        var who = await SignIn("changer");

        (await who.Post("/api/session/password", new { old = "not the one", @new = "another long password" })).Refused("wrong-password", 401);
        (await who.Post("/api/session/password", new { old = Password, @new = "short" })).Refused("password-too-weak", 422);
        (await who.Post("/api/session/password", new { old = Password, @new = "another long password" })).Expect(204);

        (await App.Nobody.Post("/api/session", new { user = "changer", password = Password })).Refused("wrong-password", 401);
        (await App.Nobody.Post("/api/session", new { user = "changer", password = "another long password" })).Expect(204);
        (await App.Nobody.Post("/api/session/password", new { old = Password, @new = Password })).Refused("sign-in-needed", 401);
    }

    [Fact]
    public async Task Whoever_signs_out_is_out_with_every_copy_of_the_cookie_and_not_elsewhere()
    {
        await Put("signs-out", ("spoc", "spoc-agent"));
        var cookie = await LiveClient.CookieOf(App.Nobody, "signs-out", Password);
        var (who, copy, elsewhere) = (Holding(cookie), Holding(cookie), await SignIn("signs-out"));
        (await copy.Get("/api/session")).Expect(200);

        (await who.Delete("/api/session")).Expect(204);

        (await who.Get("/api/session")).Refused("sign-in-needed", 401);
        (await copy.Get("/api/session")).Refused("sign-in-needed", 401);
        (await copy.Delete("/api/session")).Refused("sign-in-needed", 401);
        (await elsewhere.Get("/api/session")).Expect(200);
    }

    [Fact]
    public async Task A_cookie_that_somebody_has_altered_does_not_come_in_and_one_that_just_came_in_does_not_help_it()
    {
        await Put("is-forged", ("spoc", "spoc-agent"));
        var cookie = await LiveClient.CookieOf(App.Nobody, "is-forged", Password);
        (await Holding(cookie).Get("/api/session")).Expect(200);

        (await Holding(cookie[..^8] + new string([.. cookie[^8..].Reverse()])).Get("/api/session")).Refused("sign-in-needed", 401);
        (await Holding(cookie + "A").Get("/api/session")).Refused("sign-in-needed", 401);
        (await Holding(cookie).Get("/api/session")).Expect(200);
    }

    [Fact]
    public async Task A_cookie_whose_time_is_over_does_not_come_in_although_it_just_did()
    {
        await Put("stays-away", ("spoc", "spoc-agent"));
        var who = await SignIn("stays-away");
        (await who.Get("/api/session")).Expect(200);

        App.Host.Time.Pass(TimeSpan.FromHours(10.5));

        (await who.Get("/api/session")).Refused("sign-in-needed", 401);
    }

    private Client Holding(string cookie)
    {
        var http = App.Host.CreateDefaultClient();
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        http.DefaultRequestHeaders.Add("X-TeleSSL", "1");
        return new Client(http);
    }
}
