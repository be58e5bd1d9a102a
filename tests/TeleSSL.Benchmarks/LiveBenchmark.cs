using System.Diagnostics;

namespace TeleSSL.Benchmarks;

/// <summary>The live feed with a crowd that follows in 22 scopes, beside a bare hub: at a day's rate, as fast as it goes, and when all come back at once.</summary>
internal static class LiveBenchmark
{
    private const double Aim = 0.8;
    private const int DayRate = 200;

    public static async Task Run(Plan plan, Registers registers, Report report)
    {
        var folder = await registers.Empty("live", $"{plan.LiveDevices} devices to follow");
        await Filler.Fill(folder, plan.LiveDevices);
        await using var server = await ServerUnderTest.Start(folder);
        using var journal = new LiveJournal(folder);
        var real = await LiveUnderTest.Gather(server, journal, plan.Followers);
        await using var followers = real.Crowd;
        var length = await WarmUp(plan, real);
        await using var host = await LiveProbe.Start(journal.Municipalities.Count, length);
        var probe = await LiveProbe.Gather(host, journal.Municipalities.Count, plan.Followers);
        await using var others = probe.Crowd;
        await WarmUp(plan, probe);
        await Compare(plan, report, real, probe, length);
        await Storm(plan, report, real, journal);
    }

    /// <summary>Figures thrown away, but for the bytes of an entry.</summary>
    private static async Task<int> WarmUp(Plan plan, LiveFeed feed)
    {
        var warm = await feed.Changes(TimeSpan.Zero, plan.FirstWarmUp / 4, null);
        await feed.InBulk(plan.BulkEach);
        return (int)(warm.Delivered.Bytes / warm.Delivered.Count);
    }

    private static async Task Compare(Plan plan, Report report, LiveFeed real, LiveFeed probe, int length)
    {
        report.Table(
            $"{real.Crowd.Size} followers in 22 scopes; entries of {length} bytes",
            "", "", "changes/s", "deliveries/s", "of probe", "p50 ms", "p99 ms", "max ms", "server cores", "generator cores", "foreign cores");
        await Both($"{DayRate} changes/s", feed => feed.Changes(plan.WarmUp, plan.Window, DayRate));
        await Both("changes as fast as they go, 8 connections", feed => feed.Changes(plan.WarmUp, plan.Window, null));
        var share = await Both($"{plan.BulkEach * 22:N0} entries at once", feed => feed.InBulk(plan.BulkEach));
        report.Note(
            "Milliseconds are from a change's time in the journal until it is parsed by a follower: with its COMMIT, which the probe has none of. "
            + $"Most deliveries a second: {share:P0} of the probe (aim {Aim:P0}). Each follower got exactly the entries of its scope, in their order.");

        async Task<double> Both(string name, Func<LiveFeed, Task<LiveWindow>> measure)
        {
            var (ours, theirs) = (new List<LiveWindow>(), new List<LiveWindow>());
            for (var round = 0; round < plan.Rounds; round++)
            {
                ours.Add(await measure(real));
                theirs.Add(await measure(probe));
            }

            var of = Rate(ours) / Rate(theirs);
            Tell(report, [name, real.Name], $"{of:P0}", ours);
            Tell(report, ["", probe.Name], "", theirs);
            return of;
        }
    }

    private static double Rate(List<LiveWindow> windows) => Figures.Median(windows.Select(window => window.Delivered.Rate));

    private static void Tell(Report report, string[] names, string ofProbe, List<LiveWindow> windows)
    {
        double Median(Func<LiveWindow, double> figure) => Figures.Median(windows.Select(figure));
        string Text(double figure, string format) => double.IsNaN(figure) ? "" : figure.ToString(format);
        report.Row([
            .. names, Text(Median(w => w.Changes), "0"), Text(Rate(windows), "#,0"), ofProbe,
            Text(Median(w => w.At(.5)), "0.0"), Text(Median(w => w.At(.99)), "0.0"), Text(windows.Max(w => w.At(1)), "0"),
            Text(Median(w => w.Cpu.Called), "0.00"), Text(Median(w => w.Cpu.Own), "0.00"), Text(windows.Max(w => w.Cpu.Foreign), "0.00")]);
    }

    private static async Task Storm(Plan plan, Report report, LiveFeed real, LiveJournal journal)
    {
        await real.Crowd.Disconnect();
        journal.Write(plan.MissedEach);
        var idle = real.Server.Status("VmRSS");
        real.Server.ForgetPeak();
        real.Crowd.Begin(withLatencies: false);
        var from = Stopwatch.GetTimestamp();
        await real.Crowd.Connect();
        var delivered = await real.CaughtUp();
        var seconds = Stopwatch.GetElapsedTime(from).TotalSeconds;
        report.Table($"{real.Crowd.Size} followers come back at once, {plan.MissedEach:N0} entries behind each", "", "seconds", "deliveries/s", "resident MiB before", "peak MiB");
        report.Row("until all have all", $"{seconds:0.0}", $"{delivered.Count / seconds:#,0}", $"{idle >> 10}", $"{real.Server.Status("VmHWM") >> 10}");
    }
}
