namespace TeleSSL.Benchmarks;

/// <summary>A list of 50 from a register and from one ten times as large, seen by four kinds of people; two servers, in turn.</summary>
internal static class ListBenchmark
{
    private const int Connections = 8;
    private const double Aim = 1.3;

    public static async Task Run(Plan plan, Registers registers, Report report)
    {
        var (few, many) = (await registers.Of(plan.Devices), await registers.Of(plan.ManyDevices));
        await using var small = await ServerUnderTest.Start(few.Folder);
        await using var large = await ServerUnderTest.Start(many.Folder);
        Endpoint[] endpoints = [.. await Views(small, few), .. await Views(large, many)];
        await Rounds.WarmUp(plan, endpoints);
        var figures = await Rounds.Alternate(plan, Connections, plan.ListWindow, InPairs(endpoints));
        Tell(report, plan, figures);
    }

    private static async Task<List<Endpoint>> Views(Child server, Register register)
    {
        var (depot, admin, spoc, odense) =
            (await server.SignIn("depot1"), await server.SignIn("admin1"), await server.SignIn("spoc1"), await server.SignIn("odense1"));
        var views = new List<Endpoint> { depot.NoOp() };
        foreach (var (name, caller) in ((string, Caller)[])[("one unit", depot), ("everything", admin), ("22 municipalities", spoc), ("one municipality", odense)])
        {
            views.Add(Page(caller, $"{name}, first page", ""));
            views.Add(Page(caller, $"{name}, from the middle", $"&after={register.Middle:N}"));
        }

        views.Add(Page(depot, "search that finds 10", "&q=B0000123"));
        views.Add(Page(depot, "search that finds all", "&q=B00"));
        return views;
    }

    private static Endpoint Page(Caller caller, string name, string query) => new(name, caller.Server, () => caller.Get($"/api/devices?limit=50{query}"))
    {
        IsGood = body => body.AsSpan().IndexOf("\"assetTag\""u8) > 0,
    };

    // Small, large, small, large: the two that are compared stand next to each other in time.
    private static Endpoint[] InPairs(Endpoint[] endpoints) =>
        [.. Enumerable.Range(0, endpoints.Length / 2).SelectMany(i => new[] { endpoints[i], endpoints[i + (endpoints.Length / 2)] })];

    private static void Tell(Report report, Plan plan, IReadOnlyList<Figures> figures)
    {
        report.Table($"A list of 50 of {plan.Devices:N0} and of {plan.ManyDevices:N0} devices, {Connections} connections",
            "", "pages/s", "pages/s of many", "many is slower by", "of no-op", "p50 ms", "p50 of many", "p99 ms", "p99 of many", "foreign cores");
        foreach (var pair in figures.Chunk(2))
            report.Row(
                pair[0].Name, $"{pair[0].Rate:0}", $"{pair[1].Rate:0}", $"{pair[0].Rate / pair[1].Rate:0.00}", $"{pair[0].Rate / figures[0].Rate:P0}",
                $"{pair[0].At(.5):0.00}", $"{pair[1].At(.5):0.00}", $"{pair[0].At(.99):0.0}", $"{pair[1].At(.99):0.0}", $"{pair.Max(f => f.Foreign):0.00}");
        report.Note($"Aim: many is at most {Aim} times slower.");
    }
}
