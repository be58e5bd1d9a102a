namespace TeleSSL.Benchmarks;

/// <summary>One scan per call, at 8 and at 64 connections, compared with the no-op and the probe.</summary>
internal static class ScanBenchmark
{
    private const double Aim = 0.8;
    private const double LongestMs = 250;

    public static async Task Run(Plan plan, Registers registers, Report report)
    {
        var register = await registers.Of(plan.Devices);
        await using var server = await ServerUnderTest.Start(register.Storage);
        var (child, probe) = await ProbeHost.Start(registers.Folder, plan.Devices);
        await using var ended = child;
        var depot = await server.SignIn("depot1");
        Endpoint[] all = [depot.NoOp(), depot.ByLabel(register), depot.ById(register), probe];
        await Rounds.WarmUp(plan, all);
        Figures[] figures = [.. await Rounds.Alternate(plan, 8, plan.Window, all), .. await Rounds.Alternate(plan, 64, plan.Window, all)];
        report.Loads($"A scan, {plan.Devices:N0} devices", "call", figures);
        foreach (var connections in (int[])[8, 64])
            Compare(report, [.. figures.Where(f => f.Connections == connections)]);
    }

    private static void Compare(Report report, Figures[] figures)
    {
        var (noOp, scan, probe) = (figures[0], figures[1], figures[^1]);
        var slowest = scan.Windows.Max(w => w.At(.999));
        report.Note(
            $"{scan.Connections} connections: scan/probe {scan.Rate / probe.Rate:P0} (aim {Aim:P0}), scan/no-op {scan.Rate / noOp.Rate:P0}, "
            + $"worst p99.9 {slowest:0.0} ms (aim under {LongestMs} ms), longest of all {scan.Max:0.0} ms.");
    }
}
