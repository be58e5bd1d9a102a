using System.Globalization;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

/// <summary>A session ends a fixed time after signing in, however much it is used.</summary>
public class SessionEndTests(TeleSSLApp app) : AccountStory(app)
{
    [Theory]
    [InlineData("desk-all-day", "spoc", "spoc-agent", 12)]
    [InlineData("van-all-day", "contractor-1", "contractor", 16)]
    public async Task It_ends_to_the_minute_though_it_is_used_each_hour(string name, string organisation, string role, int hours)
    {
        await Put(name, (organisation, role));
        var who = await SignIn(name);
        for (var hour = 1; hour < hours; hour++)
        {
            App.Host.Time.Pass(TimeSpan.FromHours(1));
            (await who.Get("/api/session")).Expect(200);
        }

        App.Host.Time.Pass(TimeSpan.FromMinutes(59));
        (await who.Get("/api/session")).Expect(200);
        App.Host.Time.Pass(TimeSpan.FromMinutes(1));

        (await who.Get("/api/session")).Refused("sign-in-needed", 401);
        (await who.Post("/api/tickets", new { })).Refused("sign-in-needed", 401);
    }

    [Fact]
    public async Task A_driver_who_is_also_something_else_has_the_shorter_day()
    {
        await Put("driver-and-depot", ("contractor-1", "contractor"), ("ssl-syd", "logistics"));
        var who = await SignIn("driver-and-depot");

        App.Host.Time.Pass(TimeSpan.FromHours(9));
        (await who.Get("/api/session")).Expect(200);
        App.Host.Time.Pass(TimeSpan.FromHours(3));

        (await who.Get("/api/session")).Refused("sign-in-needed", 401);
    }

    [Fact]
    public async Task It_still_ends_ten_hours_after_the_last_call()
    {
        await Put("idle-agent", ("spoc", "spoc-agent"));
        var who = await SignIn("idle-agent");

        App.Host.Time.Pass(TimeSpan.FromHours(10) + TimeSpan.FromSeconds(1));

        (await who.Get("/api/session")).Refused("sign-in-needed", 401);
    }

    [Fact]
    public async Task The_answer_says_when_and_the_end_does_not_move()
    {
        await Put("watched-agent", ("spoc", "spoc-agent"));
        var before = App.Host.Time.GetUtcNow();
        var who = await SignIn("watched-agent");
        var end = EndOf(await who.Get("/api/session"));

        App.Host.Time.Pass(TimeSpan.FromHours(7));

        Assert.InRange(end - before, TimeSpan.FromHours(12) - TimeSpan.FromSeconds(1), TimeSpan.FromHours(12) + ServerProcess.Patience);
        Assert.Equal(end, EndOf(await who.Get("/api/session")));
    }

    [Fact]
    public async Task A_new_password_begins_a_new_session()
    {
        await Put("renewing-agent", ("spoc", "spoc-agent"));
        var who = await SignIn("renewing-agent");
        App.Host.Time.Pass(TimeSpan.FromHours(8));
        (await who.Post("/api/session/password", new { old = Password, @new = "another horse, another battery" })).Expect(204);

        App.Host.Time.Pass(TimeSpan.FromHours(8));

        (await who.Get("/api/session")).Expect(200);
    }

    private static DateTimeOffset EndOf(Answer session) => DateTimeOffset.Parse(session.Expect(200).Text("endsAt"), CultureInfo.InvariantCulture);
}
