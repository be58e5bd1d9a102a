namespace TeleSSL.Benchmarks;

/// <summary>The same calls to a small and a large register, on two servers, in turn: shows what slows down with size.</summary>
internal static class Growth
{
    public const int Connections = 8;
    private const double Aim = 1.3;

    /// <summary>The first of each is the baseline.</summary>
    public static async Task Tell(Plan plan, Report report, string title, string unit, List<Endpoint> small, List<Endpoint> large)
    {
        Endpoint[] inPairs = [.. small.Zip(large).SelectMany(pair => new[] { pair.First, pair.Second })];
        await Rounds.WarmUp(plan, inPairs);
        var figures = await Rounds.Alternate(plan, Connections, plan.ListWindow, inPairs);
        report.Table($"{title}, {Connections} connections",
            "", $"{unit}/s", $"{unit}/s of many", "many is slower by", "of no-op", "p50 ms", "p50 of many", "p99 ms", "p99 of many", "foreign cores");
        foreach (var pair in figures.Chunk(2))
            report.Row(
                pair[0].Name, $"{pair[0].Rate:0}", $"{pair[1].Rate:0}", $"{pair[0].Rate / pair[1].Rate:0.00}", $"{pair[0].Rate / figures[0].Rate:P0}",
                $"{pair[0].At(.5):0.00}", $"{pair[1].At(.5):0.00}", $"{pair[0].At(.99):0.0}", $"{pair[1].At(.99):0.0}", $"{pair.Max(f => f.Foreign):0.00}");
        report.Note($"Aim: many is at most {Aim} times slower.");
    }
}
