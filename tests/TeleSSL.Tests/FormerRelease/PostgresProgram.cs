using System.Diagnostics;
using Npgsql;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>A program of PostgreSQL's own that works on one database.</summary>
internal static class PostgresProgram
{
    public static async Task Run(string program, IReadOnlyDictionary<string, string?> settings, params string[] arguments)
    {
        var database = new NpgsqlConnectionStringBuilder(settings["Storage:ConnectionString"]);
        string[] where = ["-h", database.Host!, "-p", $"{database.Port}", "-U", database.Username!, "-d", database.Database!];
        var start = new ProcessStartInfo(Path.Combine(PostgresServer.Binaries()!, program), [.. where, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} failed: {await output}{error}");
    }
}
