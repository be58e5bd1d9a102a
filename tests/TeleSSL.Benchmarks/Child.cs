using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace TeleSSL.Benchmarks;

/// <summary>A server in its own process, stopped when disposed.</summary>
internal sealed class Child : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly ConcurrentQueue<string> output = new();
    private readonly Process process;

    private Child(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public int Id => process.Id;

    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    public static Child Start(string program, Uri address, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> settings)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, program), arguments)
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var child = new Child(new Process { StartInfo = start }, address);
        child.process.OutputDataReceived += (_, line) => child.Keep(line.Data);
        child.process.ErrorDataReceived += (_, line) => child.Keep(line.Data);
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Waits for any answer: the server listens only when it is ready.</summary>
    public async Task<Child> Answers()
    {
        using var http = new HttpClient { BaseAddress = Address };
        for (var since = Stopwatch.StartNew(); since.Elapsed < Patience && !process.HasExited; await Task.Delay(2))
            try
            {
                using var answer = await http.GetAsync("/api/session");
                return this;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

        throw new BenchmarkException($"{process.StartInfo.FileName} does not answer: {Said}");
    }

    /// <summary>The last lines of its output.</summary>
    public string Said => string.Join('\n', output.TakeLast(20));

    /// <summary>A value of <c>/proc/{pid}/status</c>.</summary>
    public long Status(string name) => long.Parse(File.ReadLines($"/proc/{Id}/status")
        .First(line => line.StartsWith(name + ":", StringComparison.Ordinal)).Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1]);

    /// <summary>Resets the peak: <c>VmHWM</c> is the maximum from here on.</summary>
    public void ForgetPeak() => File.WriteAllText($"/proc/{Id}/clear_refs", "5");

    public int OpenFiles => Directory.GetFileSystemEntries($"/proc/{Id}/fd").Length;

    /// <summary>Asks it to stop, so that its files are left as after a normal shutdown.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", Id.ToString()]);
            await process.WaitForExitAsync().WaitAsync(Patience);
        }

        process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is not null && output.Count < 10_000)
            output.Enqueue(line);
    }
}
