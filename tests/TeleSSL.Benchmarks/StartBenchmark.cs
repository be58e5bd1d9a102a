using System.Diagnostics;

namespace TeleSSL.Benchmarks;

/// <summary>From the start of the process to the first answer, and to the first page after sign-in.</summary>
internal static class StartBenchmark
{
    public static async Task Run(Plan plan, Registers registers, Report report)
    {
        var register = await registers.Of(plan.Devices);
        var (answers, pages) = (new List<double>(), new List<double>());
        for (var i = 0; i < plan.Starts; i++)
        {
            var since = Stopwatch.StartNew();
            await using var server = ServerUnderTest.Begin(register.Storage);
            await server.Answers();
            answers.Add(since.Elapsed.TotalMilliseconds);
            await FirstPage(server);
            pages.Add(since.Elapsed.TotalMilliseconds);
        }

        report.Table($"Cold start on a register of {plan.Devices:N0} devices, {plan.Starts} times", "", "median ms", "longest ms");
        report.Row("process start to first answer", $"{Figures.Median(answers):0}", $"{answers.Max():0}");
        report.Row("process start to signed in with the first list of 50", $"{Figures.Median(pages):0}", $"{pages.Max():0}");
    }

    private static async Task FirstPage(Child server)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        using var page = await http.SendAsync((await server.SignIn("depot1")).Get("/api/devices?limit=50"));
        if (!page.IsSuccessStatusCode)
            throw new BenchmarkException($"The first page is {(int)page.StatusCode}.");
    }
}
