using System.Diagnostics.Metrics;

namespace TeleSSL.Server.Platform.Telemetry;

/// <summary>Measures recurring background jobs: runs, duration and outcome.</summary>
internal sealed class Jobs(IMeterFactory meters, TimeProvider time)
{
    private readonly Histogram<double> durations = meters.Own().CreateHistogram<double>(
        "telessl.job.duration", "s", "Runs of background jobs.");

    /// <summary>Starts a run. It counts as failed unless <see cref="JobRun.Done"/> is called before it is disposed.</summary>
    public JobRun Start(string job) => new(job, durations, time);
}

/// <summary>One run of a job.</summary>
internal sealed class JobRun(string job, Histogram<double> durations, TimeProvider time) : IDisposable
{
    private readonly long startedAt = time.GetTimestamp();
    private bool isDone;

    public TimeSpan Took => time.GetElapsedTime(startedAt);

    public void Done() => isDone = true;

    public void Dispose() => durations.Record(
        Took.TotalSeconds,
        ServerMeter.Tag("telessl.job.name", job),
        ServerMeter.Tag("telessl.job.outcome", isDone ? "success" : "failure"));
}
