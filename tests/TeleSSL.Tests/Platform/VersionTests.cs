using System.Diagnostics;
using System.Text.RegularExpressions;
using TeleSSL.Server.Platform;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Platform;

/// <summary>Whoever runs it can say which build it is; whoever only finds the address cannot.</summary>
public partial class VersionTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public void A_version_is_semantic_and_names_the_commit_when_there_was_one()
    {
        Assert.Matches(Semantic(), Product.Version);
        Assert.Equal(Product.Commit == "unknown" ? Product.Number : $"{Product.Number}+{Product.Commit}", Product.Version);
    }

    [Fact]
    public async Task Version_is_printed_and_nothing_is_started()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--version"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(ServerProcess.Patience);

        Assert.Equal((0, $"{Product.Version}\n", ""), (process.ExitCode, await output, await error));
    }

    [Fact]
    public void The_first_line_of_the_log_names_product_version_and_commit() =>
        Assert.StartsWith($"Information: TeleSSL {Product.Number}, commit {Product.Commit}, starts in Development", App.Host.Log.Text);

    [Fact]
    public async Task Only_those_signed_in_are_shown_the_version()
    {
        var known = (await (await App.As("depot1")).Get("/health/ready")).Expect(200);
        var anonymous = (await App.Nobody.Get("/health/ready")).Expect(200);

        Assert.Equal(("ready", Product.Version), (known.Text("status"), known.Text("version")));
        Assert.Equal("""{"status":"ready"}""", anonymous.Body);
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\+[0-9a-f]{7})?$")]
    private static partial Regex Semantic();
}
