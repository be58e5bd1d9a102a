namespace TeleSSL.Benchmarks;

/// <summary>A scanner's upload after it was offline: a hundred scans in one call.</summary>
internal static class BatchBenchmark
{
    private const int Scans = 100;

    public static async Task Run(Plan plan, Registers registers, Report report)
    {
        var register = await registers.Of(plan.Devices);
        await using var server = await ServerUnderTest.Start(register.Storage);
        var depot = await server.SignIn("depot1");
        Endpoint[] all = [depot.NoOp(), depot.ByLabel(register, Scans)];
        await Rounds.WarmUp(plan, all);
        report.Loads($"A batch of {Scans} scans, {plan.Devices:N0} devices (figures per scan; latency per call)", "scan",
            [.. await Rounds.Alternate(plan, 1, plan.Window, all), .. await Rounds.Alternate(plan, 8, plan.Window, all)]);
    }
}
