using System.Text;
using System.Text.Json;

namespace TeleSSL.Benchmarks;

/// <summary>A page of 50 citizens with equipment, for a municipality with many of them, one caller at a time.</summary>
internal static class CitizenListBenchmark
{
    private const double AimMs = 30;
    private const int OneInSoMany = 10;
    private const string Municipality = "461";

    // As the migration of the table does for devices from before.
    private const string Holdings = """
        INSERT INTO holding (device, version, citizen, municipality, unit, programme, since, delivered_at, in_use_at)
        SELECT id, 1, citizen, municipality, unit, programme, @at, @at, @at
        FROM   device d
        WHERE  citizen IS NOT NULL AND NOT EXISTS (SELECT 1 FROM holding h WHERE h.device = d.id)
        """;

    public static async Task Run(Plan plan, Registers registers, Report report)
    {
        var register = await registers.Of(plan.HeldDevices);
        await using (var db = register.Storage.Open())
            await db.Write<int>(async tx => await tx.ExecuteCounted(Holdings, new { at = TimeProvider.System.GetUtcNow() }));
        await using var server = await ServerUnderTest.Start(register.Storage);
        var citizens = await Open(server);
        var calls = await Views(server);
        await Rounds.WarmUp(plan, calls);
        var figures = await Rounds.Alternate(plan, 1, plan.ListWindow, calls);
        report.Table(
            $"A page of 50 citizens, {citizens:N0} of a municipality and {plan.HeldDevices:N0} devices, {register.Storage.Database}, one connection",
            "", "p50 ms", "p99 ms", "max ms", "server ms", "foreign cores");
        foreach (var one in figures)
            report.Row(one.Name, $"{one.At(.5):0.0}", $"{one.At(.99):0.0}", $"{one.Max:0.0}", $"{one.CpuEach / 1000:0.0}", $"{one.Foreign:0.00}");
        report.Note($"Aim: at most {AimMs} ms.");
    }

    private static async Task<List<Endpoint>> Views(Child server)
    {
        var (odense, agent, lead, depot) =
            (await server.SignIn("odense1"), await server.SignIn("spoc1"), await server.SignIn("spoclead"), await server.SignIn("depot1"));
        var middle = (await Pages(odense, 5)).Next;
        return
        [
            depot.NoOp(),
            Page(odense, "the municipality, first page", ""),
            Page(odense, "the municipality, further on", $"&after={middle}"),
            Page(odense, "the municipality, something in the home", "&with=equipment"),
            Page(odense, "the municipality, one programme", "&programme=telekol"),
            Page(odense, "the municipality, an open ticket", "&with=open-ticket"),
            Page(odense, "the municipality, something broken", "&with=broken"),
            Page(odense, "the municipality, something late (none is: the look is in vain)", "&with=late", "\"items\":[]"),
            Page(agent, "22 municipalities", ""),
            Page(agent, "22 municipalities, one asked for", $"&municipality={Municipality}"),
            Page(lead, "everyone", ""),
            Page(depot, "the unit", ""),
        ];
    }

    private static Endpoint Page(Caller caller, string name, string query, string has = "\"assetTag\"") =>
        new(name, caller.Server, () => caller.Get($"/api/citizens?limit=50{query}"))
        {
            IsGood = body => Encoding.UTF8.GetString(body).Contains(has, StringComparison.Ordinal),
        };

    // A ticket about a device of one in ten citizens; gives the number of citizens.
    private static async Task<int> Open(Child server)
    {
        var (odense, agent) = (await server.SignIn("odense1"), await server.SignIn("spoc1"));
        using var http = new HttpClient();
        var devices = (await Pages(odense, int.MaxValue)).Devices;
        foreach (var device in devices.Where((_, i) => i % OneInSoMany == 0))
        {
            using var answer = await http.SendAsync(agent.Post("/api/tickets", Ticket(device)));
            answer.EnsureSuccessStatusCode();
        }

        return devices.Count;
    }

    private static async Task<(List<Guid> Devices, string? Next)> Pages(Caller caller, int pages)
    {
        using var http = new HttpClient();
        var (devices, next) = (new List<Guid>(), (string?)"");
        for (var i = 0; i < pages && next is not null; i++)
        {
            using var answer = await http.SendAsync(caller.Get($"/api/citizens?limit=200&after={next}"));
            using var page = JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync());
            devices.AddRange(page.RootElement.GetProperty("items").EnumerateArray()
                .Select(citizen => citizen.GetProperty("devices")[0].GetProperty("id").GetGuid()));
            next = page.RootElement.GetProperty("next").GetString();
        }

        return (devices, next);
    }

    private static string Ticket(Guid device) => $$"""
        {"title":"Tabletten starter ikke","description":"Skærmen er sort.","channel":"mail","reporter":{"kind":"relative","name":"Prøve","phone":"20304050"},
         "municipality":"{{Municipality}}","category":"device","priority":"p4","device":"{{device}}"}
        """;
}
