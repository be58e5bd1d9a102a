namespace TeleSSL.Benchmarks;

/// <summary>
/// The feed and the probe in turn: at a day's rate, at the maximum rate of changes, and with so many entries at once that delivery is the
/// only load.
/// </summary>
internal sealed class LiveComparison(Plan plan, LiveFeed real, LiveFeed probe)
{
    private const double Aim = 0.8;
    private const int DayRate = 200;

    public async Task Tell(Report report, string title)
    {
        report.Table(title, "", "", "changes/s", "deliveries/s", "of probe", "p50 ms", "p99 ms", "max ms", "server cores", "generator cores", "foreign cores");
        await Both(report, $"{DayRate} changes/s", feed => feed.Changes(plan.WarmUp, plan.Window, DayRate));
        await Both(report, $"changes as fast as they go, {LiveFeed.Connections} connections", feed => feed.Changes(plan.WarmUp, plan.Window, null));
        var share = await Both(report, $"{plan.BulkEach:N0} entries for each scope at once", feed => feed.InBulk(plan.BulkEach));
        report.Note(
            "Milliseconds are from a change's time in the journal until a follower has parsed it: with its COMMIT, which the probe has none of. "
            + "Each follower got exactly the entries of its scope, in their order.");
        report.Note($"Most deliveries a second: {share:P0} of the probe (aim {Aim:P0}).");
    }

    private async Task<double> Both(Report report, string name, Func<LiveFeed, Task<LiveWindow>> measure)
    {
        var (ours, theirs) = (new List<LiveWindow>(), new List<LiveWindow>());
        for (var round = 0; round < plan.Rounds; round++)
        {
            ours.Add(await measure(real));
            theirs.Add(await measure(probe));
            Console.Error.WriteLine($"{name}: {ours[^1].Delivered.Rate:0} deliveries/s, probe {theirs[^1].Delivered.Rate:0}, foreign {ours[^1].Cpu.Foreign:0.00} cores");
        }

        var share = Rate(ours) / Rate(theirs);
        report.Row([name, real.Name, .. Cells(ours, $"{share:P0}")]);
        report.Row(["", probe.Name, .. Cells(theirs, "")]);
        return share;
    }

    private static double Rate(List<LiveWindow> windows) => Figures.Median(windows.Select(window => window.Delivered.Rate));

    private static string[] Cells(List<LiveWindow> windows, string share)
    {
        double Median(Func<LiveWindow, double> figure) => Figures.Median(windows.Select(figure));
        return
        [
            Text(Median(w => w.Changes), "0"), Text(Rate(windows), "#,0"), share,
            Text(Median(w => w.At(.5)), "0.0"), Text(Median(w => w.At(.99)), "0.0"), Text(windows.Max(w => w.At(1)), "0"),
            Text(Median(w => w.Cpu.Called), "0.00"), Text(Median(w => w.Cpu.Own), "0.00"), Text(windows.Max(w => w.Cpu.Foreign), "0.00"),
        ];
    }

    private static string Text(double figure, string format) => double.IsNaN(figure) ? "" : figure.ToString(format);
}
