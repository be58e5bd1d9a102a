using System.Buffers.Text;
using System.Diagnostics;
using System.Text.Json;

namespace TeleSSL.Benchmarks;

/// <summary>What one follower received: everything as a tally, and a window with timings.</summary>
internal sealed class Got(long after)
{
    private static readonly byte[] Seq = [.. "{\"seq\":"u8];
    private static readonly byte[] At = [.. ",\"at\":"u8];
    private readonly Lock gate = new();
    private readonly List<long> latencies = [];
    private Tally tally = new(0, 0, after);
    private long before, bytes, first, last;
    private bool timed;

    public Tally Tally
    {
        get
        {
            lock (gate)
                return tally;
        }
    }

    /// <summary>Starts a new window, with or without latencies.</summary>
    public void Begin(bool withLatencies)
    {
        lock (gate)
        {
            (before, timed, bytes, first, last) = (tally.Count, withLatencies, 0, long.MaxValue, long.MinValue);
            latencies.Clear();
        }
    }

    public (long Count, long Bytes, long First, long Last, long[] Latencies) Window()
    {
        lock (gate)
            return (tally.Count - before, bytes, first, last, [.. latencies]);
    }

    /// <summary>An invocation with entries. Only their seq and time are read.</summary>
    public void Take(ReadOnlySpan<byte> record)
    {
        lock (gate)
        {
            var now = TimeProvider.System.GetUtcNow();
            (bytes, last) = (bytes + record.Length, Stopwatch.GetTimestamp());
            first = Math.Min(first, last);
            for (int at; (at = record.IndexOf(Seq)) >= 0;)
            {
                record = record[(at + Seq.Length)..];
                if (!Utf8Parser.TryParse(record, out long seq, out var length) || !record[length..].StartsWith(At))
                    throw new BenchmarkException("An entry does not begin with seq and at.");
                tally = tally.With(seq);
                if (timed)
                    latencies.Add((now - Time(record[(length + At.Length)..])).Ticks);
            }
        }
    }

    private static DateTimeOffset Time(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, default);
        reader.Read();
        return reader.GetDateTimeOffset();
    }
}
