
namespace TeleSSL.Tests.Faults.RandomWorks;

/// <summary>
/// Many at once, in two processes, end as one after the other would: devices procured while their lot is recalled, agreements for the same
/// days, one claim, one alarm, one effect of one key, one device moved from two sides.
/// </summary>
public class RandomWorksTests : IClassFixture<TwoServers>
{
    private static readonly int Seeds = Setting("RANDOM_WORKS_SEEDS", 2);
    private static readonly int Works = Setting("RANDOM_WORKS_EACH", 300);
    private readonly TwoServers servers;

    public RandomWorksTests(TwoServers servers)
    {
        Assert.SkipWhen(servers.App.Unavailable is not null, servers.App.Unavailable ?? "");
        this.servers = servers;
    }

    [Fact]
    public async Task Random_works_at_once_end_as_they_would_one_after_the_other()
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var play = new Play(servers, seed, Works);
            await play.Prepare();
            var sent = await play.Run();
            Assert.All(sent, one => Assert.True((int)one.Answer.Status is 200 or 201 or 409, $"{one.Work}: {one.Answer.Body}"));
            var journal = await play.Journal();

            new Replay(play.World, sent).Run(play.Start, journal);

            await AlarmsAre(play, journal);
            await RowsAre(play.World);
            await CountsAreThoseOfTheTickets();
        }
    }

    /// <summary>One alarm, with the ticket that the model says: its entry is the next one.</summary>
    private async Task AlarmsAre(Play play, IReadOnlyList<Entry> journal)
    {
        var incidents = await servers.Db.Read(query => query.List<Incident>("SELECT id AS Id, value AS Value FROM incident"));
        var raised = journal.Index().Where(entry => entry.Item.Kind == "incident.suggested").ToDictionary(
            entry => incidents.Single(incident => incident.Id == entry.Item.Changed.Item2).Value,
            entry => journal[entry.Index + 1].Changed.Item2);

        Assert.Equal(
            play.World.Alarms.Select(alarm => ($"login/{alarm.Key}", alarm.Value)).Order(),
            raised.Where(alarm => !alarm.Key.EndsWith("-claimed", StringComparison.Ordinal)).Select(alarm => (alarm.Key, alarm.Value)).Order());
    }

    private async Task RowsAre(World world)
    {
        foreach (var (id, device) in world.Devices)
        {
            var now = (await servers.Second.Get($"/api/devices/{id}")).Expect(200);
            Assert.Equal(
                (device.Version, device.Citizen, device.Recalled),
                (now["version"].GetInt32(), now.Json.TryGetProperty("citizen", out var citizen) && citizen.ValueKind != System.Text.Json.JsonValueKind.Null ? citizen.GetGuid() : (Guid?)null, now.Texts("blockers").Contains("recalled")));
        }

        var agent = await servers.As("spoc1", atSecond: true);
        foreach (var (id, ticket) in world.Tickets)
        {
            var now = (await agent.Get($"/api/tickets/{id}")).Expect(200);
            Assert.Equal((ticket.Version, ticket.Assignee), (now["version"].GetInt32(), now["assignee"].GetString()));
        }
    }

    private async Task CountsAreThoseOfTheTickets() => Assert.Equal(0, await servers.Db.Read(query => query.Find<long>(
        """
        SELECT count(*) FROM (
            SELECT queue, municipality, assignee, status, due, partner, sum(count) AS n FROM (
                SELECT queue, municipality, assignee, status, due, partner, count FROM ticket_count
                UNION ALL
                SELECT queue, municipality, coalesce(assignee, ''), status, due, coalesce(partner, ''), -1 FROM ticket) each
            GROUP BY queue, municipality, assignee, status, due, partner) cells
        WHERE n <> 0
        """)));

    private static int Setting(string name, int usual) => int.TryParse(Environment.GetEnvironmentVariable(name), out var set) ? set : usual;

    private sealed record Incident
    {
        public required Guid Id { get; init; }

        public required string Value { get; init; }
    }
}
