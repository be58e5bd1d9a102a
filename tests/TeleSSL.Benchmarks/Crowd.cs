using System.Diagnostics;

namespace TeleSSL.Benchmarks;

/// <summary>What all followers received in a window, from the first to the last entry.</summary>
internal sealed record Delivered(long Count, long Bytes, double Seconds, long[] Latencies)
{
    public double Rate => Count / Seconds;
}

/// <summary>All followers of one server.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(10);
    private readonly Follower[] followers;
    private readonly CancellationTokenSource stop = new();
    private readonly Task pinging;

    /// <summary>Spreads the followers evenly over the seats.</summary>
    public Crowd(int size, IReadOnlyList<Seat> seats, long after)
    {
        followers = [.. Enumerable.Range(0, size).Select(i => new Follower(seats[i % seats.Count], after))];
        pinging = Ping();
    }

    public int Size => followers.Length;

    public Task Connect() => Task.WhenAll(followers.Select(follower => follower.Connect()));

    public Task Disconnect() => Task.WhenAll(followers.Select(follower => follower.Disconnect()));

    public void Begin(bool withLatencies = true)
    {
        foreach (var follower in followers)
            follower.Got.Begin(withLatencies);
    }

    /// <summary>Waits until every follower has its group's entries, and checks that it has exactly those.</summary>
    public async Task<Delivered> Until(IReadOnlyList<Tally> due)
    {
        for (var since = Stopwatch.StartNew(); followers.Any(follower => follower.Got.Tally.Count < due[follower.Group].Count); await Task.Delay(1))
            if (since.Elapsed > Patience || !followers.All(follower => follower.IsOpen))
                throw new BenchmarkException($"Entries are lost, or not delivered within {Patience}, or a follower was cut off.");
        return followers.All(follower => follower.Got.Tally == due[follower.Group])
            ? Window()
            : throw new BenchmarkException("A follower got others than the entries of its scope, or not in their order, or not each once.");
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await pinging;
        stop.Dispose();
        await Disconnect();
    }

    private Delivered Window()
    {
        var windows = followers.Select(follower => follower.Got.Window()).Where(window => window.Count > 0).ToArray();
        return new Delivered(
            windows.Sum(window => window.Count), windows.Sum(window => window.Bytes),
            Stopwatch.GetElapsedTime(windows.Min(window => window.First), windows.Max(window => window.Last)).TotalSeconds,
            [.. windows.SelectMany(window => window.Latencies).Order()]);
    }

    // The server drops a client that has been silent for half a minute.
    private async Task Ping()
    {
        using var timer = new PeriodicTimer(PingEvery);
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token))
                foreach (var follower in followers)
                    await follower.Ping();
        }
        catch (OperationCanceledException)
        {
            // Cancelled at the end.
        }
    }
}
