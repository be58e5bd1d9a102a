using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using TeleSSL.Simulators.Fut;

namespace TeleSSL.Tests.House;

/// <summary>A partner's simulator in a process of its own, as a trainer starts it. Tests drive it by its control alone.</summary>
public sealed partial class SimulatorProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly HttpClient http;

    private SimulatorProcess(Process process, Uri control)
    {
        this.process = process;
        http = new HttpClient { BaseAddress = new Uri($"{control}/"), Timeout = ServerProcess.Patience };
    }

    /// <summary>Starts <c>telma</c> or <c>fut</c>; it is listening when the task completes.</summary>
    public static async Task<SimulatorProcess> Start(string partner, params string[] arguments)
    {
        var control = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = Command([partner, "--port", "0", .. arguments]) };
        process.OutputDataReceived += (_, line) =>
        {
            if (Controlled().Match(line.Data ?? "") is { Success: true } match)
                control.TrySetResult(new Uri(match.Value));
        };
        process.Start();
        process.BeginOutputReadLine();
        return new SimulatorProcess(process, await control.Task.WaitAsync(ServerProcess.Patience));
    }

    /// <summary>The address of the simulator, without a path.</summary>
    public Uri Root => new(http.BaseAddress!, "/");

    public async Task<JsonElement> Get(string path = "") => await http.GetFromJsonAsync<JsonElement>(path);

    public async Task<JsonElement> Post(string path, object? body = null) => await Answer(await http.PostAsJsonAsync(path, body ?? new { }));

    public async Task<JsonElement> Put(string path, object body) => await Answer(await http.PutAsJsonAsync(path, body));

    public async Task Delete(string path) => (await http.DeleteAsync(path)).EnsureSuccessStatusCode();

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<JsonElement> Answer(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"The simulator answered {(int)response.StatusCode}: {text}");
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }

    private static ProcessStartInfo Command(string[] arguments) =>
        new("dotnet", [typeof(FutSimulator).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };

    [GeneratedRegex(@"(?<=curl )http://(127\.0\.0\.1|localhost):\d+/control")]
    private static partial Regex Controlled();
}
