using System.Buffers.Text;
using System.Net;
using System.Text;

namespace TeleSSL.Benchmarks;

/// <summary>A desk's typical calls, with few old tickets and with many; both have the same number of open ones.</summary>
internal static class DeskBenchmark
{
    public const string Opening = """
        {"title":"The tablet does not start","description":"It stays dark on its charger.","channel":"phone","reporter":{"kind":"staff"},
         "municipality":"461","category":"device","priority":"p5"}
        """;

    public const string Note = """{"text":"Called back, nobody was there.","visibility":"internal"}""";

    private static readonly byte[] All = [.. "{\"all\":{\"count\":"u8];

    public static async Task Run(Plan plan, Registers registers, Report report)
    {
        var (few, many) = (await registers.Desk(plan, plan.Tickets), await registers.Desk(plan, plan.ManyTickets));
        await using var small = await ServerUnderTest.Start(few.Storage);
        await using var large = await ServerUnderTest.Start(many.Storage);
        await Growth.Tell(
            plan, report, $"The desk with {plan.Tickets:N0} and with {plan.ManyTickets:N0} tickets, {plan.OpenTickets:N0} of them open", "calls",
            await Calls(plan, small, few), await Calls(plan, large, many));
    }

    private static async Task<List<Endpoint>> Calls(Plan plan, Child server, DeskRegister register)
    {
        var (lead, agent, odense) = (await server.SignIn("spoclead"), await server.SignIn("spoc1"), await server.SignIn("odense1"));
        return
        [
            (await server.SignIn("depot1")).NoOp(),
            new("a new ticket", server, () => agent.Post("/api/tickets", Opening)) { Good = HttpStatusCode.Created },
            new("a note", server, () => agent.Post($"/api/tickets/{Any(register.WrittenTo)}/notes", Note)),
            Page(lead, "list of 50, the lead's", ""),
            Page(lead, "list of 50, the lead's, waiting for the reporter", "&status=waiting-reporter"),
            Page(odense, "list of 50, one municipality's", ""),
            Page(odense, "list of 50, one municipality's, waiting for the reporter", "&status=waiting-reporter"),
            new("counts", server, () => lead.Get("/api/tickets/counts")) { IsGood = body => Counted(body) >= plan.OpenTickets },
            new("clocks", server, () => agent.Get($"/api/tickets/{Any(register.Read)}/clocks")) { IsGood = body => Has(body, "solution") },
        ];
    }

    public static Endpoint Page(Caller caller, string name, string query) =>
        new(name, caller.Server, () => caller.Get($"/api/tickets?limit=50{query}")) { IsGood = body => Has(body, "title") };

    private static long Counted(ReadOnlySpan<byte> body) =>
        body.StartsWith(All) && Utf8Parser.TryParse(body[All.Length..], out long count, out _) ? count : 0;

    private static bool Has(byte[] body, string text) => body.AsSpan().IndexOf(Encoding.UTF8.GetBytes($"\"{text}\"")) > 0;

    private static Guid Any(IReadOnlyList<Guid> tickets) => tickets[Random.Shared.Next(tickets.Count)];
}
