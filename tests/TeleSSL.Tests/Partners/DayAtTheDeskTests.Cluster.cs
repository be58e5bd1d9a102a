using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Partners;

public partial class DayAtTheDeskTests
{
    private async Task<IReadOnlyList<TicketAtDesk>> SeveralMunicipalitiesCallAboutTheSame()
    {
        await using var first = await (await App.Follow("spoc1")).Subscribe(await App.Last(), "tickets");
        await using var second = await (await App.Follow("spoc2")).Subscribe(await App.Last(), "tickets");
        var desk = new Desk(App);
        TicketAtDesk[] tickets = [await desk.Call("461"), await desk.Call("430"), await desk.Call("561"), await desk.Call("440")];
        var incident = await TheAlarmIsSeenBy(first, second);
        (await desk.Step(incident, "confirm", new { title = "Login nede", priority = "p2" }, "spoc2")).Expect(200);
        var late = await desk.Call("607");
        (await desk.Step(incident, "confirm", new { title = "Ingen kan logge ind" })).Refused("already-confirmed");
        (await desk.Step(incident, "link", new { ticket = late.Id })).Expect(200);
        App.Host.Time.Pass(TimeSpan.FromMinutes(20));
        await AllAreAnsweredAndResolvedAtOnce(desk, incident, [.. tickets, late]);
        string[] told = ["incident.suggested", "incident.confirmed", "incident.case-linked", "incident.answered", "incident.closed"];
        foreach (var agent in (LiveClient[])[first, second])
        {
            await agent.Until(one => Kinds(one, incident).Contains("incident.closed"), "the incident to be over");
            Assert.Equal(told, Kinds(agent, incident));
        }

        return [.. tickets, late];
    }

    private static async Task<Guid> TheAlarmIsSeenBy(LiveClient first, LiveClient second)
    {
        static IEnumerable<Guid> Alarms(LiveClient agent) =>
            agent.Entries.Where(entry => entry.GetProperty("kind").GetString() == "incident.suggested").Select(entry => entry.GetProperty("subjectId").GetGuid());
        await first.Until(agent => Alarms(agent).Any(), "the alarm");
        await second.Until(agent => Alarms(agent).Any(), "the alarm");
        return Assert.Single(Alarms(first).Union(Alarms(second)));
    }

    private static async Task AllAreAnsweredAndResolvedAtOnce(Desk desk, Guid incident, IReadOnlyList<TicketAtDesk> tickets)
    {
        Assert.Equal(tickets.Select(one => one.Id), (await desk.Now(incident))["tickets"].EnumerateArray().Select(one => one.GetProperty("id").GetGuid()));
        var answered = (await desk.Step(incident, "answer", new { text = "Vi arbejder på det sammen med leverandøren" })).Expect(200);
        var closed = (await desk.Step(incident, "close", new { resolution = "Login virker igen", resolveTickets = true }, "spoc2")).Expect(200);
        foreach (var (answer, outcome) in new[] { (answered, "answered"), (closed, "resolved") })
            Assert.Equal(tickets.Select(one => (one.Id, (string?)outcome)), answer["tickets"].EnumerateArray().Select(one => (one.GetProperty("id").GetGuid(), one.GetProperty("outcome").GetString())));
        Assert.Equal(0, closed["openTickets"].GetInt32());
        foreach (var one in tickets)
            Assert.Equal("resolved", (await one.Now()).Text("status"));
    }
}
