using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace TeleSSL.Tests.House;

/// <summary>The real server in its own process, which can be killed and restarted on the same storage.</summary>
public sealed partial class ServerProcess(IReadOnlyDictionary<string, string?> settings, string environment = "Development") : IAsyncDisposable
{
    /// <summary>Environment variables the server must not inherit from the test run.</summary>
    private static readonly string[] Ours = ["Storage__", "Vault__", "Demo__", "Bearer__", "SignIn__", "Simulators__", "Telma__", "Labels__", "Public__", "Fut__", "Ssl__", "ASPNETCORE_", "DOTNET_ENVIRONMENT"];

    private readonly ConcurrentDictionary<string, CookieContainer> cookies = new();
    private readonly ConcurrentBag<HttpClient> clients = [];
    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentQueue<string> error = new();
    private Process? process;
    private Uri? address;

    /// <summary>How long a busy machine may need for something that normally takes a second.</summary>
    public static TimeSpan Patience => TimeSpan.FromSeconds(180);

    public string Output => string.Join('\n', output);

    public string Error => string.Join('\n', error);

    public Uri Address => address ?? throw new InvalidOperationException("It is not started.");

    public Client Nobody => NewClient(new CookieContainer());

    /// <summary>Starts it and waits until it listens. It chooses a free port itself, so that two tests cannot collide.</summary>
    public async Task<ServerProcess> Start()
    {
        if (await Launch() is { } exitCode)
            throw new InvalidOperationException($"The server ended with {exitCode}: {Error}");
        return this;
    }

    /// <summary>Starts a server that must exit by itself, and returns its exit code.</summary>
    public async Task<int> Refuses()
    {
        var exitCode = await Launch();
        Assert.True(exitCode is not null, "The server should have refused to start, but it listens.");
        return exitCode.Value;
    }

    /// <summary>SIGKILL: no clean shutdown.</summary>
    public async Task Kill()
    {
        if (process is null)
            return;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>Signed in once; the cookie survives restarts.</summary>
    public async Task<Client> As(string user)
    {
        if (!cookies.TryGetValue(user, out var jar))
        {
            await TeleSSLApp.SignIn(NewClient(jar = new CookieContainer()).Http, user);
            cookies[user] = jar;
        }

        var client = NewClient(jar);
        client.Http.DefaultRequestHeaders.Add("X-TeleSSL", "1");
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        foreach (var client in clients)
            client.Dispose();
    }

    private async Task<int?> Launch()
    {
        var listens = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var started = process = new Process { StartInfo = Command() };
        started.OutputDataReceived += (_, line) =>
        {
            output.Enqueue(line.Data ?? "");
            if (Listening().Match(line.Data ?? "") is { Success: true } match)
                listens.TrySetResult(new Uri(match.Value));
        };
        started.ErrorDataReceived += (_, line) => error.Enqueue(line.Data ?? "");
        started.Start();
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        var ended = started.WaitForExitAsync();
        if (await Task.WhenAny(listens.Task, ended).WaitAsync(Patience) == ended)
            return started.ExitCode;
        address = await listens.Task;
        return null;
    }

    private ProcessStartInfo Command()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var name in start.Environment.Keys.Where(name => Ours.Any(name.StartsWith)).ToArray())
            start.Environment.Remove(name);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["AllowedHosts"] = "telessl.example";
        start.Environment["Simulators__Enabled"] = "false";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        foreach (var (name, value) in settings.Where(setting => setting.Value is not null))
            start.Environment[name.Replace(":", "__")] = value;
        return start;
    }

    private Client NewClient(CookieContainer jar)
    {
        var http = new HttpClient(new SocketsHttpHandler { CookieContainer = jar, AllowAutoRedirect = false }) { BaseAddress = address, Timeout = Patience };
        clients.Add(http);
        return new Client(http);
    }

    [GeneratedRegex(@"(?<=listening on: )http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
