using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

public class OutboxTests(PartnersApp app) : PartnersStory(app)
{
    [Theory]
    [InlineData(TelmaFault.Unavailable, 5)]
    [InlineData(TelmaFault.TooMany, 3)]
    [InlineData(TelmaFault.NeverAnswers, 2)]
    [InlineData(TelmaFault.Truncated, 2)]
    [InlineData(TelmaFault.CutBefore, 3)]
    [InlineData(TelmaFault.CutAfter, 3)]
    [InlineData(TelmaFault.CutWithin, 3)]
    public async Task Whatever_happens_to_the_call_the_ticket_is_at_Telma_once(TelmaFault fault, int times)
    {
        Telma.Faults.Plan(fault, times, method: "POST");

        var escalated = await Escalated.By(App);
        await App.EverythingSent();
        await escalated.Until("number", "TEL-");

        Assert.Equal(escalated.There.Id, (await escalated.Now()).GetProperty("number").GetString());
        Assert.Single(await escalated.Kinds(), kind => kind == "ticket.partner-new");
    }

    [Fact]
    public async Task Another_priority_between_a_lost_answer_and_the_next_try_makes_no_second_ticket()
    {
        Telma.Faults.Plan(TelmaFault.CutAfter, 2, method: "POST");
        var escalated = await Escalated.By(App);
        await Eventually.Is(async () => (await App.Rows("SELECT state FROM outbox WHERE ticket = @Id", new { escalated.Desk.Id })).Contains("failed"), "a lost answer");

        await escalated.Desk.Does("priority", new { to = "p2", reason = "Flere borgere er ramt" });
        await App.EverythingSent();
        await App.Ask();

        Assert.Equal((escalated.There.Id, TelmaPriority.P2), ((await escalated.Now()).GetProperty("number").GetString(), escalated.There.Priority));
    }

    [Fact]
    public async Task While_Telma_is_down_agents_work_on_the_desk_is_told_and_afterwards_everything_goes_out_once()
    {
        await using var agent = await (await App.Follow("spoc2")).Subscribe(await App.Last(), "tickets");
        Telma.Faults.Plan(TelmaFault.Unavailable, int.MaxValue);
        var escalated = new List<Escalated>();
        for (var i = 0; i < 5; i++)
            escalated.Add(await Escalated.By(App));
        await escalated[0].Desk.Does("notes", new { text = "Sker stadig", visibility = "public" });
        await agent.Until(a => a.Entries.Any(entry => entry.GetProperty("kind").GetString() == "partner.down"), "the desk to be told");
        Assert.Equal("down", (await Partner("telma")).GetProperty("state").GetString());
        Assert.True((await Partner("telma")).GetProperty("waiting").GetInt64() >= 5);
        Assert.Equal("manual", (await Partner("fut")).GetProperty("state").GetString());

        Telma.Faults.Clear();
        await App.EverythingSent();
        await App.Ask();

        Assert.All(escalated, one => Assert.Equal(TelmaStatus.New, one.There.Status));
        Assert.Single(escalated[0].There.History, entry => entry.Text == "Sker stadig");
        await agent.Until(a => a.Entries.Any(entry => entry.GetProperty("kind").GetString() == "partner.up"), "the desk to be told");
        Assert.Equal("up", (await Partner("telma")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Two_processes_send_each_message_once()
    {
        Assert.SkipUnless(Databases.OnPostgres, "On SQLite a second process is refused; see OneProcessTests.");
        await using var second = App.Beside();
        second.Start();
        var before = Telma.Calls.Count(call => call.Method == "POST");
        var escalated = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Escalated.By(App)));
        await App.EverythingSent();

        Assert.All(escalated, one => Assert.Equal(1, one.There.Version));
        Assert.Equal(12, Telma.Calls.Count(call => call.Method == "POST") - before);
    }

    private async Task<System.Text.Json.JsonElement> Partner(string name) => (await (await App.As("spoc1")).Get("/api/partners")).Expect(200)["items"]
        .EnumerateArray().Single(partner => partner.GetProperty("partner").GetString() == name);
}
