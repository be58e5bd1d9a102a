using System.Diagnostics;

namespace TeleSSL.Benchmarks;

/// <summary>The live feed with followers in 22 scopes: compared with a bare hub, and when all reconnect at once.</summary>
internal static class LiveBenchmark
{
    public static async Task Run(Plan plan, Registers registers, Report report)
    {
        var storage = await registers.Empty("live", $"{plan.LiveDevices} devices to follow");
        await Filler.Fill(storage, plan.LiveDevices);
        // Where there can be several processes, half of the followers are at each of two.
        var servers = await ServerUnderTest.Start(storage, plan.Database == Database.Sqlite ? 1 : 2);
        await using var ended = new Stopped(servers);
        using var journal = new LiveJournal(storage);
        var real = await LiveUnderTest.Gather(servers, journal, plan.Followers);
        await using var followers = real.Crowd;
        var length = await WarmUp(plan, real);
        await using var host = await LiveProbe.Start(journal.Municipalities.Count, length);
        var probe = await LiveProbe.Gather(host, journal.Municipalities.Count, plan.Followers);
        await using var others = probe.Crowd;
        await WarmUp(plan, probe);
        await new LiveComparison(plan, real, probe).Tell(report, $"{plan.Followers} followers of {servers.Count} process(es) in {journal.Municipalities.Count} scopes; entries of {length} bytes");
        await ComeBack(plan, report, real, journal);
    }

    /// <summary>Warms up; only the bytes of an entry are used.</summary>
    private static async Task<int> WarmUp(Plan plan, LiveFeed feed)
    {
        var warm = await feed.Changes(TimeSpan.Zero, plan.FirstWarmUp / 4, null);
        for (var i = 0; i < plan.Rounds; i++)
            await feed.InBulk(plan.BulkEach);
        return (int)(warm.Delivered.Bytes / warm.Delivered.Count);
    }

    private static async Task ComeBack(Plan plan, Report report, LiveFeed real, LiveJournal journal)
    {
        await real.Crowd.Disconnect();
        journal.Write(plan.MissedEach);
        var before = real.Server.Status("VmRSS");
        real.Server.ForgetPeak();
        real.Crowd.Begin(withLatencies: false);
        var from = Stopwatch.GetTimestamp();
        await real.Crowd.Connect();
        var delivered = await real.CaughtUp();
        var seconds = Stopwatch.GetElapsedTime(from).TotalSeconds;
        report.Table($"{plan.Followers} followers come back at once, {plan.MissedEach:N0} entries behind each", "", "seconds", "deliveries/s", "resident MiB before", "peak MiB");
        report.Row("until all have all", $"{seconds:0.0}", $"{delivered.Count / seconds:#,0}", $"{before >> 10}", $"{real.Server.Status("VmHWM") >> 10}");
    }
}
