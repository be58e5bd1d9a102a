using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Live;

/// <summary>A call belongs to a desk and to no municipality.</summary>
public class CallEntryTests(LiveApp app) : LiveStory(app)
{
    [Fact]
    public async Task Whoever_follows_the_tickets_hears_of_the_own_desks_calls_missed_and_live_and_nobody_else_does()
    {
        var cursor = await App.Last();
        await App.Journal("missed", null, "spoc", subject: "call");
        await App.Journal("elsewhere", null, "spoc-odense", subject: "call");
        await using var agent = await (await App.Follow("spoc1")).Subscribe(cursor, "tickets");
        await using var lead = await (await App.Follow("spoclead")).Subscribe(cursor, "tickets");
        await using var depot = await (await App.Follow("depot1")).Subscribe(cursor, "tickets", "devices");
        await using var odense = await (await App.Follow("odense1")).Subscribe(cursor, "tickets", "devices");

        await App.Journal("live", null, "spoc", subject: "call");
        await App.Journal("elsewhere", null, "spoc-odense", subject: "call");
        await App.Journal("end", "461", "ssl-syd", subject: "ticket");
        await App.Journal("end", "461", "ssl-syd");
        await agent.Until(follower => Kinds(follower).Contains("end"), "the last entry");
        await lead.Until(follower => Kinds(follower).Contains("end"), "the last entry");
        await depot.Until(follower => Kinds(follower).Contains("end"), "the last entry");
        await odense.Until(follower => Kinds(follower).Contains("end"), "the last entry");

        Assert.Equal(["missed", "live", "end"], Kinds(agent));
        Assert.Equal(["missed", "live", "end"], Kinds(lead));
        Assert.All(agent.Entries, entry => Assert.Equal("tickets", entry.GetProperty("topic").GetString()));
        Assert.All([depot, odense], follower => Assert.Equal(["end"], Kinds(follower).Distinct()));
    }

    private static string[] Kinds(LiveClient follower) => [.. follower.Entries.Select(entry => entry.GetProperty("kind").GetString()!)];
}
