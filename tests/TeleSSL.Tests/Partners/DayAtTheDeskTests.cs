using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Partners;

/// <summary>A whole day of two agents, through public calls, a real hub connection and a real Telma.</summary>
public partial class DayAtTheDeskTests(PartnersApp app) : PartnersStory(app)
{
    [Fact]
    public async Task A_day_with_a_caller_a_health_call_an_outage_at_Telma_and_a_cluster_ends_with_every_clock_explained()
    {
        await using var lead = await (await App.Follow("spoclead")).Subscribe(await App.Last(), "tickets");
        await using var coordinator = await (await App.Follow("odense1")).Subscribe(await App.Last(), "tickets");

        var caller = await ACallerIsHelped();
        var health = await AHealthCallLeavesTheDesk();
        var written = await ADraftOutlivesWhatOthersDo();
        var escalated = await TelmaIsDownAndComesBack(lead);
        var alike = await SeveralMunicipalitiesCallAboutTheSame();

        foreach (var one in (TicketAtDesk[])[caller, health, written, escalated, .. alike])
            await EveryClockIsExplained(one);
        var counts = (await (await App.As("spoclead")).Get("/api/tickets/counts")).Expect(200);
        Assert.Equal(0, counts["all"].GetProperty("overdue").GetInt64());
        Assert.Empty(counts["waitingPartner"].EnumerateArray());
        // It may be past midnight by now.
        var yesterday = App.Host.Time.GetUtcNow().AddDays(-1).ToString("yyyy-MM-dd");
        var figures = (await (await App.As("finance1")).Get($"/api/desk/figures?municipality=461&from={yesterday}")).Expect(200)["items"].EnumerateArray().ToArray();
        Assert.Equal((1, 1), (figures.Sum(day => day.GetProperty("handedOver").GetInt32()), figures.Sum(day => day.GetProperty("escalated").GetInt32())));
        var last = await App.Last();
        foreach (var one in (LiveClient[])[lead, coordinator])
            await one.Until(l => Kinds(l, escalated).Contains("ticket.resolved") && Kinds(l, alike[0]).Contains("ticket.resolved"), "the end of the day");
        Assert.All(coordinator.Entries, entry => Assert.NotEqual("incident", entry.GetProperty("subjectKind").GetString()));
        Assert.True(lead.Seqs.SequenceEqual(lead.Seqs.Distinct().Order()) && lead.Seqs.All(seq => seq <= last));
        Assert.All(lead.Entries.Concat(coordinator.Entries), entry => Assert.DoesNotContain("Skærmen", entry.ToString(), StringComparison.Ordinal));
    }

    /// <summary>Each clock has stopped, says when it was due and by which steps, and says the same when asked again.</summary>
    private async Task EveryClockIsExplained(TicketAtDesk ticket)
    {
        var answer = (await (await App.As("spoc1")).Get($"/api/tickets/{ticket.Id}/clocks")).Expect(200);
        Assert.All(answer.Json.EnumerateArray(), clock =>
        {
            Assert.Contains(clock.GetProperty("state").GetString(), (string[])["met", "missed", "stopped"]);
            var steps = clock.GetProperty("steps").EnumerateArray().ToArray();
            Assert.Equal("started", steps[0].GetProperty("what").GetString());
            Assert.All(steps, step => Assert.NotEqual("", step.GetProperty("why").GetString()));
            Assert.Equal(steps.Select(step => step.GetProperty("at").GetDateTimeOffset()).Order(), steps.Select(step => step.GetProperty("at").GetDateTimeOffset()));
        });
        Assert.Equal(answer.Body, (await (await App.As("spoc1")).Get($"/api/tickets/{ticket.Id}/clocks")).Body);
    }

    private static string[] Kinds(LiveClient client, TicketAtDesk ticket) => Kinds(client, ticket.Id);

    private static string[] Kinds(LiveClient client, Guid subject) =>
        [.. client.Entries.Where(entry => entry.GetProperty("subjectId").GetString() == $"{subject}").Select(entry => entry.GetProperty("kind").GetString()!)];
}
