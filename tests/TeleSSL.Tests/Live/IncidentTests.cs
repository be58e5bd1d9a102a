using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Live;

public class IncidentTests(LiveApp app) : LiveStory(app)
{
    [Fact]
    public async Task An_alarm_reaches_the_agents_of_its_desk_at_once_and_no_municipality()
    {
        var cursor = await App.Last();
        await using var agent = await (await App.Follow("spoc2")).Subscribe(cursor, "tickets");
        await using var municipality = await (await App.Follow("odense1")).Subscribe(cursor, "tickets");

        var (tickets, incident) = await new Support.Desk(App).Alarm();
        await tickets[0].Does("claim", new { });
        await agent.Until(one => Kinds(one).Contains("ticket.claimed"), "all that happened");
        await municipality.Until(one => Kinds(one).Contains("ticket.claimed"), "what happened to its own");

        var told = Assert.Single(agent.Entries, entry => entry.GetProperty("subjectKind").GetString() == "incident");
        Assert.Equal(("incident.suggested", "tickets", $"{incident}"), (told.GetProperty("kind").GetString(), told.GetProperty("topic").GetString(), told.GetProperty("subjectId").GetString()));
        Assert.All(Kinds(municipality), kind => Assert.StartsWith("ticket.", kind));
        await using var later = await (await App.Follow("spoc1")).Subscribe(cursor, "tickets");
        Assert.Contains("incident.suggested", Kinds(later));
    }

    private static string[] Kinds(LiveClient client) => [.. client.Entries.Select(entry => entry.GetProperty("kind").GetString()!)];
}
