using System.Diagnostics;
using System.Text;

namespace TeleSSL.Benchmarks;

/// <summary>One large import, and its effect on concurrent scans.</summary>
internal static class ImportBenchmark
{
    private const int Connections = 8;
    private static int files;

    public static async Task Run(Plan plan, Registers registers, Report report)
    {
        var register = await registers.Of(plan.Devices);
        await using var server = await ServerUnderTest.Start(register.Storage);
        var depot = await server.SignIn("depot1");
        await Rounds.WarmUp(plan, depot.ByLabel(register));
        await Import(depot, plan.ImportRows, "");
        report.Table($"Import of {plan.ImportRows:N0} devices into {plan.Devices:N0}", "", "seconds", $"scans/s meanwhile, {Connections} connections", "p99 ms", "p99.9 ms", "max ms", "foreign cores");
        report.Row("dry run", $"{await Median(plan, depot, "?dryRun=true"):0.00}", "", "", "", "", "");
        report.Row("import", $"{await Median(plan, depot, ""):0.00}", "", "", "", "", "");
        report.Row(await Meanwhile(plan, register, depot, "dry run while others scan", "?dryRun=true"));
        report.Row(await Meanwhile(plan, register, depot, "import while others scan", ""));
    }

    private static async Task<double> Median(Plan plan, Caller caller, string query)
    {
        var seconds = new List<double>();
        for (var i = 0; i < plan.Rounds; i++)
            seconds.Add(await Import(caller, plan.ImportRows, query));
        return Figures.Median(seconds);
    }

    private static async Task<string[]> Meanwhile(Plan plan, Register register, Caller depot, string name, string query)
    {
        var seconds = double.NaN;
        var scans = await LoadGenerator.Run(depot.ByLabel(register), Connections, plan.WarmUp, async () => seconds = await Import(depot, plan.ImportRows, query));
        return [name, $"{seconds:0.00}", $"{scans.Rate:0}", $"{scans.At(.99):0}", $"{scans.At(.999):0}", $"{scans.Max:0}", $"{scans.Cpu.Foreign:0.00}"];
    }

    private static async Task<double> Import(Caller caller, int rows, string query)
    {
        var file = Interlocked.Increment(ref files);
        var csv = new StringBuilder("model,serial,location,source\n");
        for (var row = 0; row < rows; row++)
            csv.Append($"scale,I{file:000}{row:00000},depot,Benchmark\n");
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        using var request = caller.PostCsv("/api/devices/import" + query, csv.ToString());
        var from = Stopwatch.GetTimestamp();
        using var answer = await http.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode && body.Contains($"\"accepted\":{rows}", StringComparison.Ordinal)
            ? Stopwatch.GetElapsedTime(from).TotalSeconds
            : throw new BenchmarkException($"The import was not taken: {(int)answer.StatusCode} {body[..Math.Min(body.Length, 500)]}");
    }
}
