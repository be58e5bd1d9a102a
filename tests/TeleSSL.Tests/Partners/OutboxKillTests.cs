using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>A real server that is killed again and again while it tells Telma what its agents do.</summary>
public class OutboxKillTests(Databases databases)
{
    private static readonly TelmaFault[] Faults = [TelmaFault.NeverAnswers, TelmaFault.CutAfter, TelmaFault.Unavailable, TelmaFault.NeverAnswers, TelmaFault.Truncated];

    [Fact]
    public async Task What_was_acknowledged_before_a_kill_is_at_Telma_afterwards_once_and_in_order()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var telma = await TelmaSimulator.Start(new TelmaSimulatorOptions());
        var settings = TelmaSettings.Of(telma, await databases.New());
        await using var server = new ServerProcess(settings);
        var (agents, unsent) = (new List<TellingAgent>(), 0L);
        foreach (var fault in Faults)
        {
            telma.Faults.Plan(fault, 3);
            agents.AddRange(await WorkAndKill(server));
            telma.Faults.Clear();
            unsent += await Waiting(settings);
            // Whoever was killed holds what was in its hands for two minutes: they pass.
            await Stored.Execute(settings, "UPDATE outbox SET lease_until = made_at WHERE lease_until IS NOT NULL");
        }

        await server.Start();
        await Eventually.Is(async () => await Waiting(settings) == 0, "everything to be sent");

        Assert.True(unsent > 0, "Nothing was ever on its way when the server was killed.");
        Assert.Equal(0, await Stored.Value<long>(settings, "SELECT count(*) FROM outbox WHERE state = 'dead'"));
        Assert.True(agents.Sum(agent => agent.Escalated) >= Faults.Length, "Hardly anything was escalated: the load was no load.");
        Assert.All(agents, agent => agent.IsAt(telma));
        Assert.Distinct(telma.Tickets.Select(ticket => ticket.ExternalId));
    }

    private static async Task<TellingAgent[]> WorkAndKill(ServerProcess server)
    {
        await server.Start();
        var client = await server.As("admin1");
        TellingAgent[] agents = [new("a"), new("b"), new("c")];
        var (enough, left) = (new TaskCompletionSource(), 30);
        var work = Task.WhenAll(agents.Select(agent => agent.Work(client, () =>
        {
            if (Interlocked.Decrement(ref left) == 0)
                enough.SetResult();
        })));
        await Task.WhenAny(enough.Task, work);
        await server.Kill();
        await work;
        return agents;
    }

    private static Task<long> Waiting(IReadOnlyDictionary<string, string?> settings) =>
        Stored.Value<long>(settings, "SELECT count(*) FROM outbox WHERE state IN ('pending', 'failed')");
}
