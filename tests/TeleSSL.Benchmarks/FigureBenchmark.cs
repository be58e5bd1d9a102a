using TeleSSL.Server.Platform;

namespace TeleSSL.Benchmarks;

/// <summary>The figures of a year, one call at a time, with few tickets and calls and with many.</summary>
internal static class FigureBenchmark
{
    private const double AimMs = 200;

    public static async Task Run(Plan plan, Registers registers, Report report)
    {
        var today = Clock.DayOf(TimeProvider.System.GetUtcNow());
        var (few, many) = (await Filled(plan.Tickets), await Filled(plan.FigureTickets));
        await using var small = await ServerUnderTest.Start(few);
        await using var large = await ServerUnderTest.Start(many);
        Endpoint[] inPairs =
            [.. (await Calls(small, today)).Zip(await Calls(large, today)).SelectMany(pair => new[] { pair.First, pair.Second })];
        await Rounds.WarmUp(plan, inPairs);
        var figures = await Rounds.Alternate(plan, 1, plan.ListWindow, inPairs);
        report.Table(
            $"Figures of a year with {plan.Tickets:N0} and with {plan.FigureTickets:N0} tickets and calls, one connection",
            "", "p50 ms", "p50 of many", "many is slower by", "p99 of many", "foreign cores");
        foreach (var pair in figures.Chunk(2))
            report.Row(
                pair[0].Name, $"{pair[0].At(.5):0.0}", $"{pair[1].At(.5):0.0}", $"{pair[1].At(.5) / pair[0].At(.5):0.0}",
                $"{pair[1].At(.99):0.0}", $"{pair.Max(one => one.Foreign):0.00}");
        report.Note($"Aim: at most {AimMs} ms.");

        async Task<Storage> Filled(int tickets)
        {
            var storage = await registers.Empty($"figures_{tickets}", $"the figures of {tickets} tickets");
            await FigureFiller.Fill(storage, tickets, today);
            return storage;
        }
    }

    private static async Task<List<Endpoint>> Calls(Child server, DateOnly today)
    {
        var (lead, finance) = (await server.SignIn("spoclead"), await server.SignIn("finance1"));
        var year = $"from={today.AddDays(-364):yyyy-MM-dd}";
        return
        [
            (await server.SignIn("depot1")).NoOp(),
            Of(lead, "all, with a line for each day and municipality", year),
            Of(lead, "by agent", $"{year}&by=agent"),
            Of(lead, "by municipality", $"{year}&by=municipality"),
            Of(finance, "by queue", $"{year}&by=queue"),
            Of(finance, "by day", $"{year}&by=day"),
            Of(lead, "one day, by agent", $"on={today:yyyy-MM-dd}&by=agent"),
        ];
    }

    private static Endpoint Of(Caller caller, string name, string query) =>
        new(name, caller.Server, () => caller.Get($"/api/desk/figures?{query}")) { IsGood = body => body.AsSpan().IndexOf("\"offered\""u8) > 0 };
}
