using System.Diagnostics;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Front;

/// <summary>A client that a tool made of the API's document: <c>tests/contract-client</c>, built by <c>.ci/run</c>.</summary>
public class ContractClientTests(Databases databases)
{
    private static readonly string Client = Repository.PathTo("tests/contract-client");
    private static readonly string FiveMinutes = Path.Combine(Client, "built", "five-minutes.js");
    private static readonly string Document = Repository.PathTo("contracts/openapi/telessl.json");

    [Fact]
    public async Task A_generated_client_runs_the_five_minutes_of_the_readme()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        Assert.SkipWhen(WhyNot() is not null && Environment.GetEnvironmentVariable("CONTRACT_CLIENT") != "built", WhyNot() ?? "");
        await using var server = await new ServerProcess(await databases.New()).Start();

        var (exitCode, output) = await Run(server.Address);

        Assert.True(exitCode == 0, output);
        Assert.Equal("done", output.Trim());
    }

    private static string? WhyNot() =>
        !File.Exists(FiveMinutes) ? "The client is not built: npm ci && npm run build, in tests/contract-client."
        : File.GetLastWriteTimeUtc(FiveMinutes) < File.GetLastWriteTimeUtc(Document) ? "The client is older than the document: build it again."
        : null;

    private static async Task<(int ExitCode, string Output)> Run(Uri server)
    {
        using var process = Process.Start(new ProcessStartInfo("node", [FiveMinutes, server.GetLeftPart(UriPartial.Authority)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Client,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(ServerProcess.Patience);
        return (process.ExitCode, await output + await error);
    }
}
