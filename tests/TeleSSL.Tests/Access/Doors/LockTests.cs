using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.Doors;

/// <summary>Wrong passwords lock those who typed them, and not the person they tried to be.</summary>
public class LockTests(DoorApp app) : AccountStory(app), IClassFixture<DoorApp>
{
    private const string NewPassword = "another horse battery";

    [Fact]
    public async Task A_stranger_cannot_lock_out_a_person_in_a_browser_they_used_before()
    {
        await Put("boss1", ("ssl-syd", "logistics"));
        var person = await Caller.Known(App.Host, "boss1", Password);

        await Caller.New(App.Host).Lock("boss1");

        (await person.SignIn("boss1", Password)).Expect(204);
        (await person.ChangePassword(Password, NewPassword)).Expect(204);
    }

    [Fact]
    public async Task Wrong_passwords_of_strangers_lock_every_browser_that_is_not_known()
    {
        await Put("boss2", ("ssl-syd", "logistics"));
        foreach (var stranger in Enumerable.Range(0, 5).Select(_ => Caller.New(App.Host)))
            (await stranger.SignIn("boss2", "guess")).Refused("wrong-password", 401);

        (await Caller.New(App.Host).SignIn("boss2", Password)).Refused("locked", 429);
    }

    [Fact]
    public async Task A_person_who_guesses_locks_that_browser_alone_and_for_longer_each_time()
    {
        await Put("forgets", ("ssl-syd", "logistics"));
        var (here, there) = (await Caller.Known(App.Host, "forgets", Password), await Caller.Known(App.Host, "forgets", Password));

        await here.Lock("forgets");
        await LockIsStored("forgets");

        (await there.SignIn("forgets", Password)).Expect(204);
        (await Caller.New(App.Host).SignIn("forgets", Password)).Expect(204);
        App.Host.Time.Pass(TimeSpan.FromSeconds(61));
        (await here.SignIn("forgets", "guess")).Refused("wrong-password", 401);
        Assert.InRange(int.Parse((await here.SignIn("forgets", Password)).Refused("locked", 429).Headers["Retry-After"]), 61, 120);
    }

    [Fact]
    public async Task The_check_of_the_old_password_counts_with_the_sign_ins()
    {
        await Put("changer2", ("ssl-syd", "logistics"));
        var person = await Caller.Known(App.Host, "changer2", Password);
        for (var guess = 0; guess < 3; guess++)
            (await person.SignIn("changer2", "guess")).Refused("wrong-password", 401);
        for (var guess = 0; guess < 2; guess++)
            (await person.ChangePassword("guess", NewPassword)).Refused("wrong-password", 401);

        (await person.ChangePassword(Password, NewPassword)).Refused("locked", 429);
        (await person.SignIn("changer2", Password)).Refused("locked", 429);
    }

    [Fact]
    public async Task The_cookie_of_another_account_counts_as_none()
    {
        await Put("owner", ("ssl-syd", "logistics"));
        var colleague = await Caller.Known(App.Host, "depot2");

        await Caller.New(App.Host).Lock("owner");

        (await colleague.SignIn("owner", Password)).Refused("locked", 429);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("")]
    public async Task A_forged_cookie_counts_as_none(string cookie)
    {
        var user = $"forged-{cookie.Length}";
        await Put(user, ("ssl-syd", "logistics"));
        await Caller.New(App.Host).Lock(user);

        var answer = await App.Nobody.Post(
            "/api/session", new { user, password = Password }, ("X-Forwarded-For", Caller.NewAddress()), ("Cookie", $"telessl-device={cookie}"));

        answer.Refused("locked", 429);
    }

    [Fact]
    public async Task A_new_password_does_not_end_the_cookie()
    {
        await Put("renews", ("ssl-syd", "logistics"));
        var person = await Caller.Known(App.Host, "renews", Password);
        (await person.ChangePassword(Password, NewPassword)).Expect(204);

        await Caller.New(App.Host).Lock("renews");

        (await person.SignIn("renews", NewPassword)).Expect(204);
    }

    [Fact]
    public async Task Deactivation_ends_the_cookie_even_if_the_account_comes_back()
    {
        await Put("comes-back", ("ssl-syd", "logistics"));
        var person = await Caller.Known(App.Host, "comes-back", Password);
        (await (await App.As("admin1")).Post("/api/accounts/comes-back/deactivate", new { })).Expect(200);
        (await person.SignIn("comes-back", Password)).Refused("wrong-password", 401);
        (await (await App.As("admin1")).Post("/api/accounts/comes-back/reactivate", new { })).Expect(200);

        for (var guess = 0; guess < 4; guess++)
            (await Caller.New(App.Host).SignIn("comes-back", "guess")).Refused("wrong-password", 401);

        (await person.SignIn("comes-back", Password)).Refused("locked", 429);
    }

    [Fact]
    public async Task The_cookie_is_out_of_scripts_reach_and_lasts_a_year_from_the_last_sign_in()
    {
        await Put("yearly", ("ssl-syd", "logistics"));
        var person = Caller.New(App.Host);

        var cookie = (await person.SignIn("yearly", Password)).Expect(204).Headers["Set-Cookie"].Split(',')
            .Single(one => one.StartsWith("telessl-device=", StringComparison.Ordinal));

        foreach (var part in (string[])["max-age=31536000", "path=/", "samesite=strict", "httponly"])
            Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("yearly", cookie, StringComparison.Ordinal);
        App.Host.Time.Pass(TimeSpan.FromDays(200));
        (await person.SignIn("yearly", Password)).Expect(204);
        App.Host.Time.Pass(TimeSpan.FromDays(200));
        await Caller.New(App.Host).Lock("yearly");
        await LockIsStored("yearly");
        (await person.SignIn("yearly", Password)).Expect(204);
        App.Host.Time.Pass(TimeSpan.FromDays(366));
        (await Caller.New(App.Host).SignIn("yearly", "guess")).Refused("wrong-password", 401);
        (await person.SignIn("yearly", Password)).Refused("locked", 429);
    }

    [Fact]
    public async Task Of_many_guesses_at_once_in_a_known_browser_five_learn_anything()
    {
        await Put("raced", ("ssl-syd", "logistics"));
        var person = await Caller.Known(App.Host, "raced", Password);

        var answers = await Task.WhenAll(Enumerable.Range(0, 15).Select(guess => person.SignIn("raced", $"guess {guess}")));

        Assert.Equal(5, answers.Count(answer => answer.Code == "wrong-password"));
        Assert.Equal(10, answers.Count(answer => answer.Code == "locked"));
    }

    [Fact]
    public async Task Known_and_unknown_names_are_answered_alike_word_for_word()
    {
        await Put("exists", ("ssl-syd", "logistics"));

        async Task<string[]> Answers(string user)
        {
            var stranger = Caller.New(App.Host);
            var answers = new List<string>();
            for (var guess = 0; guess < 7; guess++)
            {
                var answer = await stranger.SignIn(user, $"guess {guess}");
                answers.Add($"{answer.Status} {answer.Code} {answer.Text("detail")} {string.Join(' ', answer.Headers.Keys.Order(StringComparer.Ordinal))}");
            }

            return [.. answers];
        }

        Assert.Equal(await Answers("exists"), await Answers("does-not-exist"));
    }

    // After the answer, in the transaction of its journal entry.
    private Task LockIsStored(string account) => Eventually.Is(
        async () => await Stored.Value<int>(
            App.Settings, "SELECT count(*) FROM journal WHERE subject_kind = 'account' AND subject_id = @account AND kind = 'account.locked'", new { account }) > 0,
        "the lock in the database");
}
