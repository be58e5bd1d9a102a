namespace TeleSSL.Benchmarks;

/// <summary>One window: all latencies in ticks, sorted.</summary>
internal sealed record Measured(double Seconds, int Each, long[] Latencies, CpuUse Cpu)
{
    public double Rate => Latencies.Length * Each / Seconds;

    public double Max => At(1);

    /// <summary>Microseconds of the server's processor time per operation.</summary>
    public double CpuEach => Cpu.Called * 1e6 / Rate;

    /// <summary>Milliseconds within which this share was answered.</summary>
    public double At(double share) =>
        Latencies.Length == 0 ? double.NaN : TimeSpan.FromTicks(Latencies[Math.Min((int)(Latencies.Length * share), Latencies.Length - 1)]).TotalMilliseconds;
}

/// <summary>Several windows of the same call: medians; for the maximum and for the load of other processes, the worst.</summary>
internal sealed record Figures(string Name, int Connections, IReadOnlyList<Measured> Windows)
{
    public double Rate => Median(w => w.Rate);

    public double CpuEach => Median(w => w.CpuEach);

    public double Generator => Median(w => w.Cpu.Own);

    public double Foreign => Windows.Max(w => w.Cpu.Foreign);

    public double Max => Windows.Max(w => w.Max);

    public double At(double share) => Median(w => w.At(share));

    public double Median(Func<Measured, double> figure) => Median(Windows.Select(figure));

    public static double Median(IEnumerable<double> values)
    {
        var inOrder = values.Order().ToArray();
        return inOrder[inOrder.Length / 2];
    }
}
