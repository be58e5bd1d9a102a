using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TeleSSL.Server.Platform.Data;

/// <summary>Measures the writer's queue length, batch size and COMMIT duration.</summary>
internal sealed class WriterMeters(Meter meter)
{
    private readonly Histogram<int> sizes = meter.CreateHistogram(
        "telessl.writer.batch.size",
        "{work}",
        "Works in one COMMIT.",
        advice: new InstrumentAdvice<int> { HistogramBucketBoundaries = [1, 2, 4, 8, 16, 32, 64, 128, 256] });

    private readonly Histogram<double> commits = meter.CreateHistogram(
        "telessl.writer.commit.duration",
        "s",
        "Duration of a COMMIT.",
        advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
        });

    /// <summary>For a writer with a queue.</summary>
    public void Watch(Func<int> queueLength) =>
        meter.CreateObservableUpDownCounter("telessl.writer.queue.length", queueLength, "{work}", "Writes waiting for the writer.");

    /// <summary>Records a COMMIT that began at the given timestamp of <see cref="Stopwatch"/>.</summary>
    public void Committed(int works, long startedAt)
    {
        sizes.Record(works);
        commits.Record(Stopwatch.GetElapsedTime(startedAt).TotalSeconds);
    }
}
