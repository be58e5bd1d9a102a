using System.Diagnostics;
using System.Net;
using System.Text;

namespace TeleSSL.Benchmarks;

/// <summary>A call to repeat, and what a good answer looks like.</summary>
internal sealed record Endpoint(string Name, Child Server, Func<HttpRequestMessage> Next)
{
    public HttpStatusCode Good { get; init; } = HttpStatusCode.OK;

    /// <summary>Another status that is as good.</summary>
    public HttpStatusCode? MayBe { get; init; }

    public Func<byte[], bool> IsGood { get; init; } = _ => true;

    /// <summary>Number of operations per call.</summary>
    public int Each { get; init; } = 1;

    /// <summary>Completes when the next call may be made; at once, unless it is paced.</summary>
    public Func<Task> Turn { get; init; } = () => Task.CompletedTask;
}

/// <summary>
/// One loop per connection, each calling again as soon as it is answered. Every call begun in the window counts, also one answered after
/// it. A single bad answer invalidates all figures and throws.
/// </summary>
internal sealed class LoadGenerator(Endpoint endpoint, int connections)
{
    private readonly List<long>[] latencies = [.. Enumerable.Range(0, connections).Select(_ => new List<long>(1 << 16))];
    private volatile bool measuring;
    private volatile bool ended;
    private int bad;
    private int counted;
    private string? firstBad;

    public static Task<Measured> Run(Endpoint endpoint, int connections, TimeSpan warmUp, TimeSpan window) =>
        Run(endpoint, connections, warmUp, () => Task.Delay(window));

    /// <summary>Measures while something else runs.</summary>
    public static async Task<Measured> Run(Endpoint endpoint, int connections, TimeSpan warmUp, Func<Task> during)
    {
        var load = new LoadGenerator(endpoint, connections);
        using var http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            MaxConnectionsPerServer = connections,
            UseCookies = false,
            UseProxy = false,
            AllowAutoRedirect = false,
            ActivityHeadersPropagator = null,
        });
        var loops = load.latencies.Select(mine => Task.Run(() => load.Loop(http, mine))).ToArray();
        await Task.Delay(warmUp);
        var cpu = new CpuWatch(endpoint.Server.Id);
        var from = Stopwatch.GetTimestamp();
        load.measuring = true;
        await during();
        // A slow call on a busy machine: a window without an answer gives no figures.
        while (load.counted + load.bad == 0)
            await Task.Delay(10);
        load.measuring = false;
        var seconds = Stopwatch.GetElapsedTime(from).TotalSeconds;
        var use = cpu.Over(seconds);
        load.ended = true;
        await Task.WhenAll(loops);
        return load.bad == 0
            ? new Measured(seconds, endpoint.Each, [.. load.latencies.SelectMany(mine => mine).Order()], use)
            : throw new BenchmarkException($"{endpoint.Name}: {load.bad} answers were not good. The first: {load.firstBad}");
    }

    private async Task Loop(HttpMessageInvoker http, List<long> mine)
    {
        while (!ended)
        {
            await endpoint.Turn();
            var counts = measuring;
            using var request = endpoint.Next();
            var from = Stopwatch.GetTimestamp();
            using var answer = await http.SendAsync(request, CancellationToken.None);
            var body = await answer.Content.ReadAsByteArrayAsync();
            var took = Stopwatch.GetElapsedTime(from).Ticks;
            if ((answer.StatusCode != endpoint.Good && answer.StatusCode != endpoint.MayBe) || !endpoint.IsGood(body))
                Blame(answer.StatusCode, body);
            else if (counts)
                Count(mine, took);
        }
    }

    private void Count(List<long> mine, long took)
    {
        mine.Add(took);
        Interlocked.Increment(ref counted);
    }

    private void Blame(HttpStatusCode status, byte[] body)
    {
        if (Interlocked.Increment(ref bad) == 1)
            firstBad = $"{(int)status} {Encoding.UTF8.GetString(body[..Math.Min(body.Length, 500)])}";
    }
}
