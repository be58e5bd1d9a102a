namespace TeleSSL.Benchmarks;

/// <summary>The server's memory: idle after the start, under 64 connections' scans, and idle again.</summary>
internal static class MemoryBenchmark
{
    public static async Task Run(Plan plan, Registers registers, Report report)
    {
        var register = await registers.Of(plan.Devices);
        await using var server = await ServerUnderTest.Start(register.Storage);
        report.Table($"The server's process, {plan.Devices:N0} devices", "", "own MiB", "mapped file MiB", "peak of both MiB", "threads", "open files");
        await Task.Delay(plan.Idle);
        Tell("idle after the start");
        var depot = await server.SignIn("depot1");
        await LoadGenerator.Run(depot.ByLabel(register), 64, plan.FirstWarmUp, async () =>
        {
            await Task.Delay(plan.Window);
            Tell("under scans at 64 connections");
        });
        await Task.Delay(plan.Idle);
        Tell("idle again");

        void Tell(string when) => report.Row(
            when, $"{server.Status("RssAnon") >> 10}", $"{server.Status("RssFile") >> 10}", $"{server.Status("VmHWM") >> 10}", $"{server.Status("Threads")}", $"{server.OpenFiles}");
    }
}
