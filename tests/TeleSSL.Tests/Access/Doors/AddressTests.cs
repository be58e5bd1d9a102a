using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.Doors;

/// <summary>An address is refused for the names it failed at, never for those who came in.</summary>
public class AddressTests(DoorApp app) : AccountStory(app), IClassFixture<DoorApp>
{
    [Fact]
    public async Task Of_three_hundred_names_from_one_address_ten_are_looked_at_while_known_browsers_there_go_on()
    {
        await Put("colleague", ("ssl-syd", "logistics"));
        var address = Caller.NewAddress();
        var colleague = await Caller.Known(App.Host, "colleague", Password, from: address);
        var stranger = new Caller(App.Host, address);

        Assert.Equal(10, await stranger.Tried(300));

        (await stranger.SignIn("colleague", Password)).Refused("too-many-names", 429);
        (await stranger.SignIn("no-such-name", Password)).Refused("too-many-names", 429);
        (await colleague.SignIn("colleague", Password)).Expect(204);
        (await Caller.New(App.Host).SignIn("colleague", Password)).Expect(204);
        App.Host.Time.Pass(TimeSpan.FromMinutes(10));
        (await stranger.SignIn("colleague", Password)).Expect(204);
    }

    [Fact]
    public async Task Names_tried_at_once_are_ten_too()
    {
        var stranger = Caller.New(App.Host);

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => stranger.SignIn($"at-once-{i}", "Spring 2026")));

        Assert.Equal(10, answers.Count(answer => answer.Code == "wrong-password"));
        Assert.Equal(6, answers.Count(answer => answer.Code == "too-many-names"));
    }

    [Fact]
    public async Task A_town_hall_on_its_first_day_mistypes_and_comes_in()
    {
        var address = Caller.NewAddress();
        for (var i = 0; i < 15; i++)
        {
            await Put($"clerk-{i}", ("461", "municipality"));
            var clerk = new Caller(App.Host, address);
            (await clerk.SignIn($"clerk-{i}", "mistyped")).Refused("wrong-password", 401);
            (await clerk.SignIn($"clerk-{i}", Password)).Expect(204);
        }

        Assert.Equal(10, await new Caller(App.Host, address).Tried(12));
    }

    [Fact]
    public async Task What_is_mistyped_in_known_browsers_does_not_count_for_the_address()
    {
        var address = Caller.NewAddress();
        for (var i = 0; i < 12; i++)
        {
            await Put($"regular-{i}", ("461", "municipality"));
            var clerk = await Caller.Known(App.Host, $"regular-{i}", Password, from: address);
            (await clerk.SignIn($"regular-{i}", "mistyped")).Refused("wrong-password", 401);
        }

        Assert.Equal(10, await new Caller(App.Host, address).Tried(12));
    }

    [Fact]
    public async Task A_name_that_is_tried_again_and_again_is_one_name()
    {
        var stranger = Caller.New(App.Host);
        await stranger.Lock("fts1");

        Assert.Equal(9, await stranger.Tried(12));
    }

    [Fact]
    public async Task Failures_of_more_than_ten_minutes_ago_are_forgotten()
    {
        var stranger = Caller.New(App.Host);
        Assert.Equal(9, await stranger.Tried(9));
        App.Host.Time.Pass(TimeSpan.FromMinutes(10));

        Assert.Equal(10, await stranger.Tried(12));
    }

    [Fact]
    public async Task An_address_in_a_known_network_may_fail_at_more_names()
    {
        Assert.Equal(40, await new Caller(App.Host, DoorApp.TownHall).Tried(45));
        Assert.Equal(20, await new Caller(App.Host, "2001:db8:5:1::7").Tried(20));
    }

    [Fact]
    public async Task Addresses_of_one_IPv6_network_of_64_bits_are_one()
    {
        Assert.Equal(10, await Caller.New(App.Host).Tried(20, i => $"2001:db8:77:1::{i + 1:x}"));
        Assert.Equal(5, await Caller.New(App.Host).Tried(5, i => $"2001:db8:78:{i}::1"));
    }

    [Fact]
    public async Task What_a_caller_says_of_itself_before_the_proxy_does_not_help()
    {
        var address = Caller.NewAddress();

        Assert.Equal(10, await Caller.New(App.Host).Tried(30, i => $"192.0.2.{i}, {address}"));
    }

    [Fact]
    public async Task Without_a_proxy_the_header_is_not_read()
    {
        await using var open = new Host(await NewDatabase());
        open.Start();

        Assert.Equal(10, await Caller.New(open).Tried(30, i => $"192.0.2.{i}"));
    }

    private async Task<IReadOnlyDictionary<string, string?>> NewDatabase() => await ((DoorApp)App).NewDatabase();
}
