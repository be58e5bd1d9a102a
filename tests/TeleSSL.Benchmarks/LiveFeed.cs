using System.Diagnostics;

namespace TeleSSL.Benchmarks;

/// <summary>A feed under test: its server, its followers, how changes are made, and what must have arrived.</summary>
/// <param name="Name">For the report.</param>
/// <param name="Crowd">The followers.</param>
/// <param name="Change">One change.</param>
/// <param name="Write">Writes this many for each group at once, without delivering them yet.</param>
/// <param name="Start">Delivers them.</param>
/// <param name="Due">The entries due, by group.</param>
internal sealed record LiveFeed(string Name, Crowd Crowd, Endpoint Change, Action<int> Write, Func<int, Task> Start, Func<Task<Tally[]>> Due)
{
    public const int Connections = 8;

    public Child Server => Change.Server;

    /// <summary>Makes changes one after the other, or at this rate per second.</summary>
    public async Task<LiveWindow> Changes(TimeSpan warmUp, TimeSpan window, int? perSecond)
    {
        var change = perSecond is { } rate ? Change with { Turn = new Pace(rate).Turn } : Change;
        var made = await LoadGenerator.Run(change, Connections, warmUp, async () =>
        {
            Crowd.Begin();
            await Task.Delay(window);
        });
        return new LiveWindow(made.Rate, await CaughtUp(), made.Cpu);
    }

    public async Task<LiveWindow> InBulk(int each)
    {
        Crowd.Begin(withLatencies: false);
        Write(each);
        var (cpu, from) = (new CpuWatch(Server.Id), Stopwatch.GetTimestamp());
        await Start(each);
        var delivered = await CaughtUp();
        return new LiveWindow(double.NaN, delivered, cpu.Over(Stopwatch.GetElapsedTime(from).TotalSeconds));
    }

    public async Task<Delivered> CaughtUp() => await Crowd.Until(await Due());
}

/// <summary>What was written and what was delivered.</summary>
internal sealed record LiveWindow(double Changes, Delivered Delivered, CpuUse Cpu)
{
    /// <summary>Milliseconds within which this share arrived.</summary>
    public double At(double share) => new Measured(1, 1, Delivered.Latencies, Cpu).At(share);
}
