using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.Doors;

/// <summary>Each lock and each burst leaves a line, an entry and a count, once; administrators alone see the entry.</summary>
public class TraceTests(DoorApp app) : AccountStory(app), IClassFixture<DoorApp>
{
    [Fact]
    public async Task A_lock_of_an_account_leaves_one_line_one_entry_and_one_count()
    {
        await Put("attacked", ("ssl-syd", "logistics"));
        using var measured = new Measured(App.Host);

        await Caller.New(App.Host).Lock("attacked");
        (await Caller.New(App.Host).SignIn("attacked", "guess")).Refused("locked", 429);

        var entry = Assert.Single(await Entries("account.locked", "attacked"));
        var evidence = Data(entry).GetProperty("evidence");
        Assert.Equal(5, evidence.GetProperty("count").GetInt32());
        Assert.False(evidence.GetProperty("inKnownBrowser").GetBoolean());
        Assert.True(Data(entry).GetProperty("state").GetProperty("active").GetBoolean());
        Assert.Equal("sign-in", entry.GetProperty("actor").GetString());
        Assert.Equal(1, Lines("attacked is locked until"));
        Assert.Equal(1, measured["telessl.sign_in.locks"]);
    }

    [Fact]
    public async Task A_lock_in_a_known_browser_says_so()
    {
        await Put("forgetful", ("ssl-syd", "logistics"));

        await (await Caller.Known(App.Host, "forgetful", Password)).Lock("forgetful");

        var entry = Assert.Single(await Entries("account.locked", "forgetful"));
        Assert.True(Data(entry).GetProperty("evidence").GetProperty("inKnownBrowser").GetBoolean());
        Assert.Contains("wrong passwords in a browser that it has used before", App.Host.Log.Text);
    }

    [Fact]
    public async Task A_burst_leaves_one_line_one_entry_and_one_count_however_long_it_goes_on()
    {
        var address = Caller.NewAddress();
        var before = (await Entries("door.burst", "sign-in", atLeast: 0)).Count;
        var lines = Lines("failed to sign in for 10 names");
        using var measured = new Measured(App.Host);

        await new Caller(App.Host, address).Tried(100);

        var entries = await Entries("door.burst", "sign-in", before + 1);
        Assert.Equal(before + 1, entries.Count);
        Assert.Equal(10, Data(entries[^1]).GetProperty("evidence").GetProperty("names").GetInt32());
        Assert.Equal(lines + 1, Lines("failed to sign in for 10 names"));
        Assert.Equal(1, measured["telessl.sign_in.bursts"]);
        Assert.Equal(100, measured["telessl.sign_in.failures"]);
        Assert.Equal(0, Lines("too-many-names"));
        Assert.DoesNotContain(address, App.Host.Log.Text + string.Concat(entries.Select(entry => entry.GetRawText())));
    }

    [Fact]
    public async Task Locks_of_names_that_are_no_accounts_leave_one_entry_in_a_window_and_never_the_name()
    {
        App.Host.Time.Pass(TimeSpan.FromMinutes(11));
        var before = (await Entries("door.unknown-name-locked", "sign-in", atLeast: 0)).Count;
        foreach (var name in new[] { "correct horse", "battery staple", "third of these" })
            await Caller.New(App.Host).Lock(name);
        // It is written after them, and they are written in order.
        await Put("after-them", ("ssl-syd", "logistics"));
        await Caller.New(App.Host).Lock("after-them");
        await Entries("account.locked", "after-them");

        var entries = await Entries("door.unknown-name-locked", "sign-in", before + 1);

        Assert.Equal(before + 1, entries.Count);
        Assert.DoesNotContain("correct horse", App.Host.Log.Text + entries[^1].GetRawText());
    }

    [Theory]
    [InlineData("spoc1")]
    [InlineData("spoclead")]
    [InlineData("depot1")]
    [InlineData("odense1")]
    public async Task Only_administrators_see_these_entries(string user)
    {
        var name = $"watched-{user}";
        await Put(name, ("ssl-syd", "logistics"));
        var reader = await App.As(user);

        await Caller.New(App.Host).Lock(name);

        Assert.NotEmpty(await Entries("account.locked", name));
        Assert.Equal(0, (await reader.Get("/api/journal?topics=accounts&limit=200")).Expect(200)["items"].GetArrayLength());
        var all = await All(reader, "");
        Assert.DoesNotContain(all, entry => entry.GetProperty("subjectKind").GetString() is "account" or "door");
    }

    private static JsonElement Data(JsonElement entry) => entry.GetProperty("data") is { ValueKind: JsonValueKind.String } text
        ? JsonSerializer.Deserialize<JsonElement>(text.GetString()!)
        : entry.GetProperty("data");

    private async Task<List<JsonElement>> Entries(string kind, string subject, int atLeast = 1)
    {
        var admin = await App.As("admin1");
        List<JsonElement> found = [];
        await Eventually.Is(async () =>
        {
            found = [.. (await All(admin, "topics=accounts&")).Where(entry =>
                entry.GetProperty("kind").GetString() == kind && entry.GetProperty("subjectId").GetString() == subject)];
            return found.Count >= atLeast;
        }, $"{kind} of {subject}");
        return found;
    }

    private static async Task<List<JsonElement>> All(Client reader, string query)
    {
        var all = new List<JsonElement>();
        for (string? after = "0"; after is not null;)
        {
            var page = (await reader.Get($"/api/journal?{query}limit=200&after={after}")).Expect(200);
            all.AddRange(page["items"].EnumerateArray());
            after = page["next"].GetString();
        }

        return all;
    }

    private int Lines(string part) => App.Host.Log.Text.Split('\n').Count(line => line.Contains(part, StringComparison.Ordinal));
}
