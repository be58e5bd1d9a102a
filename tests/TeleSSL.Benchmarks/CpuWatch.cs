namespace TeleSSL.Benchmarks;

/// <summary>Processor time over an interval, in cores: the server's process, this one, and all others on the machine.</summary>
internal readonly record struct CpuUse(double Called, double Own, double Foreign);

internal sealed class CpuWatch
{
    private const double TicksPerSecond = 100;
    private readonly int called;
    private readonly (long Busy, long Called, long Own) from;

    public CpuWatch(int called)
    {
        this.called = called;
        from = Now();
    }

    public CpuUse Over(double seconds)
    {
        var to = Now();
        var (ofCalled, own) = (to.Called - from.Called, to.Own - from.Own);
        var foreign = Math.Max(0, to.Busy - from.Busy - ofCalled - own);
        return new CpuUse(ofCalled / TicksPerSecond / seconds, own / TicksPerSecond / seconds, foreign / TicksPerSecond / seconds);
    }

    private (long Busy, long Called, long Own) Now() => (Busy(), Of(called), Of(Environment.ProcessId));

    // cpu user nice system idle iowait irq softirq steal
    private static long Busy()
    {
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..9].Select(long.Parse).ToArray();
        return ticks.Sum() - ticks[3] - ticks[4];
    }

    // The name in parentheses may contain spaces; user and system time are fields 14 and 15.
    private static long Of(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return long.Parse(fields[11]) + long.Parse(fields[12]);
    }
}
