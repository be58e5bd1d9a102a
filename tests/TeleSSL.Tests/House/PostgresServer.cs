using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

// The layout of Debian's PostgreSQL packages.
[assembly: System.Runtime.Versioning.SupportedOSPlatform("linux")]

namespace TeleSSL.Tests.House;

/// <summary>A real PostgreSQL server from Debian's binaries, started once per run on a free port.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    // Vacuuming hundreds of databases that live for a minute costs more than it saves.
    private static readonly string[] Quick = ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "autovacuum=off"];

    private readonly ProcessStartInfo command;
    private readonly int port;
    private Process process;

    private PostgresServer(ProcessStartInfo command, int port)
    {
        (this.command, this.port) = (command, port);
        process = Launch();
    }

    public static string? WhyNot() => Binaries() is null ? "PostgreSQL is not installed: no /usr/lib/postgresql/*/bin/initdb" : null;

    /// <summary>Without <paramref name="durable"/> nothing is synced to disk: quicker, and lost with the machine.</summary>
    public static async Task<PostgresServer> Start(string folder, bool durable = false)
    {
        Directory.CreateDirectory(folder);
        if (Environment.UserName == "root")
        {
            // PostgreSQL refuses to run as root; its user must be able to reach the folder.
            File.SetUnixFileMode(Path.GetDirectoryName(folder)!, (UnixFileMode)0b111_101_101);
            await Run("chown", "postgres", folder);
        }

        var data = Path.Combine(folder, "data");
        await Run(AsPostgres("initdb", "-D", data, "-U", "telessl", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"));
        var port = FreePort();
        var server = new PostgresServer(
            AsPostgres(
                "postgres",
                [
                    "-D", data, "-p", $"{port}", "-k", folder, "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=400",
                    .. durable ? [] : Quick,
                ]),
            port);
        await server.WaitUntilReady();
        return server;
    }

    /// <summary>SIGKILL to all its processes.</summary>
    public async Task Kill()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Starts it again after a kill, on the same port.</summary>
    public Task StartAgain()
    {
        process = Launch();
        return WaitUntilReady();
    }

    public string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={port};Username=telessl;Database={database};Maximum Pool Size=16;Include Error Detail=false";

    public async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync() => await Kill();

    private Process Launch()
    {
        var launched = Process.Start(command)!;
        // It blocks once a pipe without a reader is full.
        launched.BeginOutputReadLine();
        launched.BeginErrorReadLine();
        return launched;
    }

    private async Task WaitUntilReady()
    {
        for (var deadline = Stopwatch.StartNew(); ;)
        {
            try
            {
                await Execute("SELECT 1");
                return;
            }
            catch (NpgsqlException) when (deadline.Elapsed < TimeSpan.FromSeconds(60) && !process.HasExited)
            {
                await Task.Yield();
            }
        }
    }

    private static ProcessStartInfo AsPostgres(string program, params string[] arguments)
    {
        var path = Path.Combine(Binaries()!, program);
        var start = Environment.UserName == "root"
            ? new ProcessStartInfo("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.WorkingDirectory = "/";
        return start;
    }

    private static Task Run(string program, params string[] arguments) => Run(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    });

    private static async Task Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{start.FileName} failed: {await output}{error}");
    }

    internal static string? Binaries() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(v => Path.Combine(v, "bin")).FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
