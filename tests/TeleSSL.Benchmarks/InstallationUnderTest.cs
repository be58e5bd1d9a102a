using System.Net;

namespace TeleSSL.Benchmarks;

/// <summary>A register and a desk on one database, each with as many servers as there are processes.</summary>
internal sealed class InstallationUnderTest(Register register, DeskRegister desk, List<Child> registerServers, List<Child> deskServers) : IAsyncDisposable
{
    public static async Task<InstallationUnderTest> Start(Plan plan, Registers registers, Database database, int processes)
    {
        var (register, desk) = (await registers.Of(plan.Devices, database), await registers.Desk(plan, plan.Tickets, database));
        return new InstallationUnderTest(register, desk, await ServerUnderTest.Start(register.Storage, processes), await ServerUnderTest.Start(desk.Storage, processes));
    }

    /// <summary>The calls, to this many of the processes in turn.</summary>
    public async Task<Calls> Calls(int processes)
    {
        var devices = registerServers.GetRange(0, processes);
        var tickets = deskServers.GetRange(0, processes);
        var newTicket = await On(tickets, "spoc1", (server, agent) => new("a new ticket", server, () => agent.Post("/api/tickets", DeskBenchmark.Opening)) { Good = HttpStatusCode.Created });
        return new Calls($"{register.Storage.Database}, {processes} process{(processes == 1 ? "" : "es")}", newTicket,
        [
            await On(devices, "depot1", (_, depot) => depot.ByLabel(register)),
            newTicket,
            await On(tickets, "spoc1", (server, agent) => new("a note", server, () => agent.Post($"/api/tickets/{desk.AnyWrittenTo()}/notes", DeskBenchmark.Note))),
            await On(tickets, "spoclead", (_, lead) => DeskBenchmark.Page(lead, "list of 50 tickets, the lead's", "")),
            await On(tickets, "spoc1", (_, agent) => DeskBenchmark.Page(agent, "list of 50 tickets, 22 municipalities", "")),
            await On(devices, "depot1", (_, depot) => ListBenchmark.Page(depot, "list of 50 devices, one unit", "")),
            await On(devices, "spoc1", (_, agent) => ListBenchmark.Page(agent, "list of 50 devices, 22 municipalities", "")),
        ]);
    }

    public ValueTask DisposeAsync() => new Stopped(registerServers.Concat(deskServers)).DisposeAsync();

    private static async Task<Endpoint> On(IReadOnlyList<Child> servers, string user, Func<Child, Caller, Endpoint> make) =>
        (await servers.Each(async server => make(server, await server.SignIn(user)))).InTurn();
}

/// <summary>What is called on one installation, in the same order for each.</summary>
internal sealed record Calls(string Name, Endpoint NewTicket, IReadOnlyList<Endpoint> All);
