using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Live;

/// <summary>What was missed first, then what comes: nothing lost, nothing twice.</summary>
public class FollowTests(LiveApp app) : LiveStory(app)
{
    [Fact]
    public async Task Who_comes_while_others_write_gets_every_entry_once_and_in_order()
    {
        var before = await App.Last();
        var writers = Enumerable.Range(0, 8).Select(_ => Write(40)).ToArray();
        var followers = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ => await (await App.Follow("admin1")).Subscribe(before, "devices")));
        await Task.WhenAll(writers);
        await App.Journal("last");

        foreach (var follower in followers)
        {
            await follower.Until(f => f.Entries.Any(entry => entry.GetProperty("kind").GetString() == "last"), "the last entry");
            Assert.Equal(8 * 40 + 1, follower.Seqs.Count);
            Assert.Equal(follower.Seqs.Distinct().Order(), follower.Seqs);
            await follower.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_dropped_connection_comes_back_with_its_cursor_and_lacks_nothing()
    {
        var cursor = await App.Last();
        var seen = new List<long>();
        var writing = Write(300);
        while (seen.Count < 300)
        {
            await using var follower = await (await App.Follow("odense1")).Subscribe(cursor, "devices");
            var enough = Math.Min(300, seen.Count + 40);
            await follower.Until(f => seen.Count + f.Seqs.Count >= enough, "some more");
            seen.AddRange(follower.Seqs);
            cursor = seen[^1];
        }

        await writing;
        Assert.Equal(300, seen.Count);
        Assert.Equal(seen.Distinct().Order(), seen);
    }

    [Fact]
    public async Task A_change_through_the_api_arrives_with_what_the_api_says_of_it()
    {
        var device = await Given.NewDevice(App);
        await using var follower = await (await App.Follow("depot1")).Subscribe(await App.Last(), "devices", $"device:{device}");
        await Given.Step(App, device, "stock-control", new { step = "hold", reason = "look" });
        await follower.Until(f => f.Seqs.Count == 1, "the entry");

        var entry = follower.Entries[0];
        Assert.Equal(($"device:{device}", "device", device, 2, "admin1"), (
            entry.GetProperty("topic").GetString(), entry.GetProperty("subjectKind").GetString(), entry.GetProperty("subjectId").GetGuid(),
            entry.GetProperty("version").GetInt32(), entry.GetProperty("actor").GetString()));
        Assert.Equal("in-stock", entry.GetProperty("data").GetProperty("state").GetProperty("custody").GetString());
    }

    [Fact]
    public async Task A_new_subscription_takes_the_place_of_the_one_before()
    {
        var (first, second) = (Guid.CreateVersion7().ToString(), Guid.CreateVersion7().ToString());
        await using var follower = await (await App.Follow("admin1")).Subscribe(await App.Last(), $"device:{first}");
        await App.Journal("one", id: first);
        await follower.Until(f => f.Seqs.Count == 1, "the first");
        await follower.Subscribe(follower.Seqs[0], $"device:{second}");
        await App.Journal("no longer", id: first);
        await App.Journal("two", id: second);
        await follower.Until(f => f.Seqs.Count == 2, "the second");

        Assert.Equal([first, second], follower.Subjects);
        Assert.Equal(2, follower.CaughtUp.Count);
    }

    [Fact]
    public async Task A_cursor_from_the_future_goes_on_from_where_the_journal_is()
    {
        await App.Journal("before");
        var last = await App.Last();
        var id = Guid.CreateVersion7().ToString();
        await using var follower = await (await App.Follow("admin1")).Subscribe(long.MaxValue, $"device:{id}");
        await App.Journal("after", id: id);
        await follower.Until(f => f.Seqs.Count == 1, "what comes");

        Assert.InRange(Assert.Single(follower.CaughtUp), last, follower.Seqs[0] - 1);
    }

    private async Task Write(int entries)
    {
        for (var i = 0; i < entries; i++)
            await App.Journal("written");
    }

    [Fact]
    public async Task Those_who_come_back_together_each_get_what_is_theirs_and_all_of_it()
    {
        const int missed = 450;
        var cursor = await App.Last();
        await App.Db.Write<bool>(tx =>
        {
            for (var i = 0; i < missed; i++)
                foreach (var municipality in (string[])["461", "430"])
                    tx.Append(Faults.Entries.Of($"{municipality} {i}") with { SubjectKind = "device", SubjectId = Guid.CreateVersion7().ToString(), Municipality = municipality, Unit = "ssl-syd" });
            return Task.FromResult<Domain.Result<bool>>(true);
        });

        var back = await Task.WhenAll(((string[])["odense1", "faaborg1", "odense1", "odense1"]).Select(async user => await (await App.Follow(user)).Subscribe(cursor, "devices")));

        foreach (var (client, municipality) in back.Zip((string[])["461", "430", "461", "461"]))
        {
            Assert.Equal(Enumerable.Range(0, missed).Select(i => $"{municipality} {i}"), client.Entries.Select(entry => entry.GetProperty("kind").GetString()));
            await client.DisposeAsync();
        }
    }
}
