using TeleSSL.Server.Platform;

namespace TeleSSL.Benchmarks;

/// <summary>The figures of a year beside those of a month of the same desk, one call at a time.</summary>
internal static class FigureBenchmark
{
    private const double AimMs = 200;
    private const int Month = 30;

    public static async Task Run(Plan plan, Registers registers, Report report)
    {
        var today = Clock.DayOf(TimeProvider.System.GetUtcNow());
        var storage = await registers.Empty("figures", $"the figures of {plan.FigureTickets} tickets and {plan.FigureCalls} calls");
        await FigureFiller.Fill(storage, plan.FigureTickets, plan.FigureCalls, today);
        await using var server = await ServerUnderTest.Start(storage);
        Endpoint[] inPairs =
        [
            .. (await Calls(server, today.AddDays(1 - Month))).Zip(await Calls(server, today.AddDays(1 - FigureFiller.Days)))
                .SelectMany(pair => new[] { pair.First, pair.Second }),
        ];
        await Rounds.WarmUp(plan, inPairs);
        var figures = await Rounds.Alternate(plan, 1, plan.ListWindow, inPairs);
        report.Table(
            $"Figures of {Month} days and of a year with {plan.FigureTickets:N0} tickets and {plan.FigureCalls:N0} calls, {storage.Database}, one connection",
            "", "month p50 ms", "year p50 ms", "ratio", "year p99 ms", "year max ms", "server ms for a year", "foreign cores");
        foreach (var pair in figures.Chunk(2))
            report.Row(
                pair[0].Name, $"{pair[0].At(.5):0.0}", $"{pair[1].At(.5):0.0}", $"{pair[1].At(.5) / pair[0].At(.5):0.0}",
                $"{pair[1].At(.99):0.0}", $"{pair[1].Max:0.0}", $"{pair[1].CpuEach / 1000:0.0}", $"{pair.Max(one => one.Foreign):0.00}");
        report.Note($"Aim: at most {AimMs} ms for a year.");
    }

    private static async Task<List<Endpoint>> Calls(Child server, DateOnly from)
    {
        var (lead, finance) = (await server.SignIn("spoclead"), await server.SignIn("finance1"));
        return
        [
            (await server.SignIn("depot1")).NoOp(),
            Of(lead, "all, with a line for each day and municipality", ""),
            Of(lead, "by agent", "&by=agent"),
            Of(finance, "by queue", "&by=queue"),
            Of(lead, "by municipality", "&by=municipality"),
            Of(finance, "by day", "&by=day"),
        ];

        Endpoint Of(Caller caller, string name, string by) =>
            new(name, server, () => caller.Get($"/api/desk/figures?from={from:yyyy-MM-dd}{by}"))
            {
                IsGood = body => body.AsSpan().IndexOf("\"offered\""u8) > 0,
            };
    }
}
