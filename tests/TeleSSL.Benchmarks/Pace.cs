using System.Diagnostics;

namespace TeleSSL.Benchmarks;

/// <summary>Gives out turns at an even rate from the first one on, to any number of callers.</summary>
internal sealed class Pace(int perSecond)
{
    private readonly Lazy<long> from = new(Stopwatch.GetTimestamp);
    private long taken;

    public Task Turn()
    {
        var due = TimeSpan.FromSeconds((double)Interlocked.Increment(ref taken) / perSecond) - Stopwatch.GetElapsedTime(from.Value);
        return due > TimeSpan.Zero ? Task.Delay(due) : Task.CompletedTask;
    }
}
