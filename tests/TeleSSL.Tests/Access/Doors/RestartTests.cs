using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.Faults;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.Doors;

/// <summary>What a restart and a second process know of failures.</summary>
public class RestartTests(Databases databases)
{
    [Fact]
    public async Task After_a_restart_locks_and_known_browsers_are_known_and_single_failures_are_forgotten()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        var settings = await databases.New();
        string cookie;
        await using (var before = DoorApp.Behind(settings))
        {
            cookie = (await Caller.New(before).SignIn("depot1", "demo")).Expect(204).Headers["Set-Cookie"].Split(',')
                .Single(one => one.StartsWith("telessl-device=", StringComparison.Ordinal)).Split(';')[0];
            await Caller.New(before).Lock("depot1");
            await Caller.New(before).Lock("no-account");
            for (var guess = 0; guess < 4; guess++)
                (await Caller.New(before).SignIn("depot2", "guess")).Refused("wrong-password", 401);
        }

        await using var after = DoorApp.Behind(settings);

        (await Caller.New(after).SignIn("depot1", "demo")).Refused("locked", 429);
        (await Caller.New(after).SignIn("no-account", "demo")).Refused("locked", 429);
        (await Caller.New(after).SignIn("depot2", "guess")).Refused("wrong-password", 401);
        (await Caller.New(after).SignIn("depot2", "demo")).Expect(204);
        var known = await new Client(after.CreateClient()).Post(
            "/api/session", new { user = "depot1", password = "demo" }, ("X-Forwarded-For", Caller.NewAddress()), ("Cookie", cookie));
        known.Expect(204);
        after.Time.Pass(TimeSpan.FromSeconds(61));
        (await Caller.New(after).SignIn("depot1", "guess")).Refused("wrong-password", 401);
        Assert.InRange(int.Parse((await Caller.New(after).SignIn("depot1", "demo")).Refused("locked", 429).Headers["Retry-After"]), 61, 120);
    }

    [Fact]
    public async Task A_lock_in_one_process_is_one_in_the_other_and_a_right_password_ends_it_in_both()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        Assert.SkipUnless(Databases.OnPostgres, "Two processes share a database on PostgreSQL only.");
        var settings = await databases.New();
        await using var one = DoorApp.Behind(settings);
        await using var other = DoorApp.Behind(settings);

        await Caller.New(one).Lock("depot1");

        await Eventually.Is(
            async () => (await Caller.New(other).SignIn("depot1", "wrong, if it is looked at")).Code == "locked", "the lock in the other process");
        one.Time.Pass(TimeSpan.FromMinutes(30));
        other.Time.Pass(TimeSpan.FromMinutes(30));
        (await Caller.New(other).SignIn("depot1", "demo")).Expect(204);
        // Deleted after the answer.
        await Eventually.Is(async () => await Stored.Value<int>(settings, "SELECT count(*) FROM sign_in_failure") == 0, "no lock in the database");
        for (var guess = 0; guess < 4; guess++)
            (await Caller.New(one).SignIn("depot1", "guess")).Refused("wrong-password", 401);
        (await Caller.New(one).SignIn("depot1", "demo")).Expect(204);
    }

    [Theory]
    [InlineData("SignIn:KnownNetworks", "town hall", "192.0.2.0/24")]
    [InlineData("SignIn:KnownNetworks", "192.0.2.0/24, 192.0.2.0/33", "192.0.2.0/33")]
    [InlineData("SignIn:NamesPerAddress", "0", "1 to 1000")]
    [InlineData("SignIn:NamesPerKnownAddress", "many", "1 to 1000")]
    public async Task A_limit_that_cannot_be_read_ends_the_start_with_one_line(string name, string value, string says)
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var server = new ServerProcess(new Dictionary<string, string?>(await databases.Empty()) { [name] = value });

        Assert.NotEqual(0, await server.Refuses());
        Start.SaysOneLine(server, name.Replace(":", "__"), says);
    }
}
